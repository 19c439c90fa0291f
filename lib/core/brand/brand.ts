import { z } from "zod";
import { hexColor } from "./color";

const httpsUrl = (error: string) => z.url({ protocol: /^https$/, hostname: z.regexes.domain, error });
const help = "Type an e-mail address, or the address of a page such as https://example.com/help.";

/** How a company shows itself to its end users; what is null is left out, and the name is then the integration's. */
export const brand = z.object({
  name: z.string().min(1).max(60).nullable().default(null),
  color: z.string().regex(hexColor, "Type a colour such as #0b5a63.").nullable().default(null),
  privacyUrl: httpsUrl("Type an address such as https://example.com/privacy.").nullable().default(null),
  /** A page of help, or an address to write to. */
  support: z
    .union([httpsUrl(help), z.email()], { error: help })
    .nullable()
    .default(null),
});
export type Brand = z.infer<typeof brand>;

export const noBrand: Brand = brand.parse({});
