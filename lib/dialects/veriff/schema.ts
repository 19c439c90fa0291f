import { z } from "zod";
import { isCountry } from "@/lib/core/document/countries";
import type { DocumentType } from "@/lib/core/document/document";
import { isUuid } from "@/lib/core/id";
import { type Gender, longestFullName, longestName } from "@/lib/core/identity/person";
import { text } from "@/lib/core/text";
import type { NewVerification } from "@/lib/core/verification/verification";
import type { VeriffCode } from "./messages";
import { hasQueryIdLength, isQueryId } from "./query-id";

// Messages are this dialect's codes: `refuse` tells the first.
const code = (value: VeriffCode) => value;
const string = (max = 1000) => text(max).nullish();

const genders: Record<string, Gender> = { M: "male", MALE: "male", F: "female", FEMALE: "female" };

export const documentTypes: Record<DocumentType, string> = {
  passport: "PASSPORT",
  id_card: "ID_CARD",
  drivers_license: "DRIVERS_LICENSE",
  residence_permit: "RESIDENCE_PERMIT",
  visa: "VISA",
};
const ourDocumentTypes = new Map(
  Object.entries(documentTypes).map(([ours, theirs]) => [theirs, ours as DocumentType]),
);

const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, code("1203"))
  .refine((value) => new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value), code("2003"))
  .nullish();

const person = z.object({
  firstName: string(longestName),
  lastName: string(longestName),
  fullName: string(longestFullName),
  idNumber: string(),
  phoneNumber: string(),
  email: string(),
  gender: z
    .string()
    .refine((value) => value.toUpperCase() in genders, code("1104"))
    .transform((value) => genders[value.toUpperCase()])
    .nullish(),
  dateOfBirth: isoDate,
  maritalStatus: z.enum(["SINGLE", "MARRIED", "DIVORCED", "WIDOWED"]).nullish(),
  isDeceased: z.boolean().nullish(),
});

const document = z.object({
  // The old rule was 6 to 9 characters; longer numbers exist and today's documentation sets no upper limit.
  number: z
    .string()
    .regex(/^[a-zA-Z0-9]*$/, code("2102"))
    .min(6, code("2101"))
    .max(30, code("2101"))
    .nullish(),
  type: z
    .string()
    .refine((value) => ourDocumentTypes.has(value), code("2103"))
    .transform((value) => ourDocumentTypes.get(value))
    .nullish(),
  country: z
    .string()
    .transform((value) => value.toUpperCase())
    .refine(isCountry, code("2104"))
    .nullish(),
  idCardType: z.enum(["CC", "CE", "TI"]).nullish(),
  firstIssue: isoDate,
});

const isHttps = (value: string) => URL.canParse(value) && new URL(value).protocol === "https:";

const session = z.object(
  {
    id: z.string().refine(hasQueryIdLength, code("1001")).refine(isQueryId, code("1002")).nullish(),
    callback: text(2000)
      .refine((value) => value === "" || isHttps(value), code("1302"))
      .nullish(),
    person: person.nullish(),
    document: document.nullish(),
    address: z.object({ fullAddress: string() }).nullish(),
    vendorData: z.string(code("1501")).max(1000, code("1500")).pipe(text(1000)).nullish(),
    endUserId: z.string().refine(isUuid, code("1104")).nullish(),
    consents: z
      .array(z.object({ type: z.enum(["ine", "bipa", "aadhaar"]), approved: z.boolean() }))
      .nullish(),
    proofOfAddress: z.object({ acceptableTypes: z.array(z.object({ name: text(100) })).nullish() }).nullish(),
    lang: string(35),
    features: z.array(z.literal("selfid", code("1301")), code("1301")).nullish(),
    // Its age was limited once, and still is where the integration asks for it.
    timestamp: z.iso.datetime({ offset: true, local: true, error: code("1202") }).nullish(),
  },
  { error: ({ input }) => (input === undefined || input === null ? code("1102") : code("1104")) },
);

/** `null` and absent are the same to clients. */
const given = <T extends object>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };

type Asked = { wanted: NewVerification; askedAt: Date | null };

/** Body of `POST /v1/sessions` (veriff.md 3.1), in our words. Proof of address is not offered: its types are not kept. */
export const createBody = z
  .object({ verification: session }, { error: () => code("1104") })
  .transform(({ verification: { person, document, address, ...session } }): Asked => {
    const { firstName, lastName, ...restOfPerson } = person ?? {};
    const { number, type, country, ...restOfDocument } = document ?? {};
    const wanted = {
      id: session.id?.toLowerCase(),
      firstName,
      lastName,
      person: given({ ...restOfPerson, ...address }),
      documentNumber: number,
      documentType: type,
      documentCountry: country,
      document: given(restOfDocument),
      vendorData: session.vendorData,
      endUserId: session.endUserId?.toLowerCase(),
      callbackUrl: session.callback || null,
      language: session.lang,
      consents: session.consents?.map(({ type, approved }) => ({ kind: type, isGiven: approved })),
    };
    return { wanted, askedAt: session.timestamp ? new Date(session.timestamp) : null };
  });
