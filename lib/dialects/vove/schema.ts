import { z } from "zod";
import { type Gender, type GivenPerson, longestName } from "@/lib/core/identity/person";
import { isStorable } from "@/lib/core/text";
import { parseDay } from "./dates";

// Messages go on from the name of their field, as NestJS has them: `refuse` puts it in front.
const string = (max = 1000) =>
  z
    .string("must be a string")
    .max(max, `must be at most ${max} characters long`)
    .refine(isStorable, "must not contain characters that cannot be stored");

const words = () => string().nullish();

const genders: Record<string, Gender> = { male: "male", m: "male", female: "female", f: "female" };

const gender = string()
  .refine((value) => value === "" || Object.hasOwn(genders, value.toLowerCase()), "must be male or female")
  .transform((value) => genders[value.toLowerCase()]);

const day = string().transform((value, { addIssue }) => {
  if (value.trim() === "") return undefined;
  const parsed = parseDay(value);
  if (parsed) return parsed;
  addIssue("must be a valid date, written as DD-MM-YYYY, DD/MM/YYYY or YYYY-MM-DD");
  return z.NEVER;
});

const user = z.object(
  {
    firstName: string(longestName).nullish(),
    lastName: string(longestName).nullish(),
    gender: gender.nullish(),
    dateOfBirth: day.nullish(),
    // Not in the documentation, but in the requests of clients (vove.md A3).
    email: words(),
    phone: words(),
    phoneNumber: words(),
    idNumber: words(),
    address: words(),
  },
  "must be an object",
);

/** What is there: `null`, the empty string and absent are the same to clients. */
const given = (values: { [K in keyof GivenPerson]: GivenPerson[K] | null }): GivenPerson =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== ""),
  );

type Asked = {
  customer: { reference: string; firstName?: string; lastName?: string; person: GivenPerson };
  flowId: string | undefined;
  isForced: boolean;
};

/** Body of `POST /v2/sessions` (vove.md A3), in our words. `externalDbId` is what refId was called before. */
export const createBody = z
  .object(
    {
      refId: string(255).nullish(),
      externalDbId: string(255).nullish(),
      flowId: string(100).nullish(),
      forceCreation: z.boolean("must be a boolean").nullish(),
      user: user.nullish(),
    },
    "must be an object",
  )
  .transform((body, { addIssue }): Asked => {
    const reference = [body.refId, body.externalDbId].find((given) => given?.trim());
    if (!reference) {
      addIssue({ code: "custom", path: ["refId"], message: "must be a string that is not empty" });
      return z.NEVER;
    }
    // No client could ask for them again: in a path they lead elsewhere.
    if (reference === "." || reference === "..") {
      addIssue({ code: "custom", path: ["refId"], message: "must not be a dot or two" });
      return z.NEVER;
    }
    const { firstName, lastName, phone, phoneNumber, address, ...person } = body.user ?? {};
    return {
      customer: {
        reference,
        firstName: firstName || undefined,
        lastName: lastName || undefined,
        person: given({ ...person, phoneNumber: phoneNumber || phone, fullAddress: address }),
      },
      flowId: body.flowId || undefined,
      isForced: body.forceCreation ?? false,
    };
  });
