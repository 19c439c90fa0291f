import { z } from "zod";
import { longestFullName, longestName } from "@/lib/core/identity/person";
import { text } from "@/lib/core/text";
import type { VeriffCode } from "./messages";

const code = (value: VeriffCode) => value;
const string = text(1000).nullish();
const name = text(longestName).nullish();

const orMissing = ({ input }: { input?: unknown }) =>
  input === undefined || input === null ? code("1102") : code("1104");

const registryCheck = z
  .object(
    {
      person: z
        .object({
          idNumber: string,
          firstName: name,
          lastName: name,
          fullName: text(longestFullName).nullish(),
          dateOfBirth: text(40).nullish(),
        })
        .nullish(),
      address: z
        .object({ fullAddress: string, street: string, houseNumber: string, postcode: string })
        .nullish(),
    },
    { error: orMissing },
  )
  .superRefine(({ person, address }, { addIssue }) => {
    const isNamed = person?.fullName || (person?.firstName && person.lastName);
    const isPlaced = address?.fullAddress || (address?.street && address.houseNumber && address.postcode);
    if (!person?.idNumber) addIssue(code("1308"));
    else if (!isNamed) addIssue(code("1309"));
    else if (!person.dateOfBirth && !isPlaced) addIssue(code("1310"));
  });

/** Body of `POST /v1/validate-registry` (veriff.md 3.15). */
export const registryBody = z.object({ verification: registryCheck }, { error: () => code("1104") });
