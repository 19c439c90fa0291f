import { z } from "zod";
import { text } from "@/lib/core/text";
import type { NewDeviceReport } from "@/lib/core/verification/device-report";
import type { VeriffCode } from "./messages";

const code = (value: VeriffCode) => value;

const orMissing = ({ input }: { input?: unknown }) =>
  input === undefined || input === null ? code("1102") : code("1104");

const name = (max: number) =>
  z.string({ error: orMissing }).min(1, code("1102")).max(max, code("1104")).pipe(text(max));

const maxFacts = 50;
type Fact = string | number | boolean;
const isFact = (value: unknown): value is Fact => ["string", "number", "boolean"].includes(typeof value);
const isStorable = ([key, value]: [string, Fact]) =>
  text(201).safeParse(key).success && (typeof value !== "string" || text(1000).safeParse(value).success);

/** Single values under the names they come with, one level deep; the rest is left out. */
const factsOf = (section: object): [string, Fact][] =>
  Object.entries(section)
    .flatMap(([key, value]): [string, unknown][] =>
      typeof value === "object" && value !== null
        ? Object.entries(value).map(([inner, innerValue]) => [`${key}.${inner}`, innerValue])
        : [[key, value]],
    )
    .flatMap(([key, value]) => (isFact(value) ? [[key, value] satisfies [string, Fact]] : []));

/** What must be there is checked; the spelling of the rest is not known for certain (veriff.md 3.14), so all of it is kept. */
const section = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z
    .object(shape, { error: orMissing })
    .catchall(z.unknown())
    .transform((known, { addIssue }) => {
      const facts = factsOf(known);
      if (facts.length > maxFacts || !facts.every(isStorable)) addIssue(code("1104"));
      return { known, facts: Object.fromEntries(facts) };
    });

const address = z
  .object(
    { addressV4: z.ipv4(code("1104")).nullish(), addressV6: z.ipv6(code("1104")).nullish() },
    { error: orMissing },
  )
  .refine(({ addressV4, addressV6 }) => addressV4 || addressV6, code("1102"));

const minutes = z.number().min(-1440).max(1440).nullish();
const language = z
  .string()
  .max(35)
  .regex(/^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/)
  .nullish();

const browser = section({
  language,
  userAgent: text(255).nullish(),
  timeOffset: minutes,
  timezoneOffset: minutes,
});

/** Body of `POST /v1/sessions/{id}/collected-data` (veriff.md 3.14), in our words. */
export const deviceBody = z
  .object(
    {
      providerName: name(255),
      network: section({ ip: address }),
      device: section({ fingerprint: name(255) }),
      browser: browser.nullish(),
      person: section({}).nullish(),
    },
    { error: () => code("1104") },
  )
  .transform(({ providerName, network, device, browser, person }): NewDeviceReport => {
    const { addressV4, addressV6 } = network.known.ip;
    return {
      provider: providerName,
      ip: addressV4 ?? addressV6 ?? "",
      userAgent: browser?.known.userAgent ?? null,
      fingerprint: device.known.fingerprint,
      details: {
        network: network.facts,
        device: device.facts,
        ...(browser && { browser: browser.facts }),
        ...(person && { person: person.facts }),
      },
    };
  });
