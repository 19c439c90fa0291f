import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import { z } from "zod";

type Extensions = RegistrationResponseJSON["clientExtensionResults"];

const base64url = z
  .string()
  .regex(/^[\w-]+$/)
  .max(20_000);

/** What a passkey is named by. */
export const passkeyId = base64url.max(2000);

const answer = {
  id: base64url,
  rawId: base64url,
  type: z.literal("public-key"),
  clientExtensionResults: z.custom<Extensions>((value) => typeof value === "object" && value !== null),
  authenticatorAttachment: z.enum(["cross-platform", "platform"]).optional(),
};

/** What a browser says of a passkey that it has made. */
export const registrationAnswer = z.object({
  ...answer,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z.array(z.string().max(30)).max(10).optional(),
  }),
}) satisfies z.ZodType<RegistrationResponseJSON>;

/** What a browser has signed with a passkey. */
export const authenticationAnswer = z.object({
  ...answer,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: z.string().max(200).optional(),
  }),
}) satisfies z.ZodType<AuthenticationResponseJSON>;

const clientData = z.object({ challenge: z.string().min(1) });

/** The challenge that an answer says it answers; undefined where it says none. */
export function challengeOf({ clientDataJSON }: { clientDataJSON: string }): string | undefined {
  try {
    return clientData.safeParse(JSON.parse(Buffer.from(clientDataJSON, "base64url").toString())).data
      ?.challenge;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
