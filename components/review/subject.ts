import type { Undoable } from "@/components/verifications/decision/use-undoable";
import { documentNames } from "@/lib/core/document/document";
import { countryName } from "@/lib/format/country";
import { personName } from "@/lib/format/person";
import type { DeskCase } from "./desk-case";

/** Whom a case is about. */
export const subjectOf = ({ verification: { id, fullName } }: Pick<DeskCase, "verification">) => ({
  id,
  name: personName(fullName),
});

/** A case in a few words, for those who hear it: "Yuki Kowalska, France, passport". */
export function introduced({ verification, attempts }: DeskCase): string {
  const { documentType, documentCountry } = attempts[0] ?? verification;
  return [
    personName(verification.fullName),
    documentCountry && countryName(documentCountry),
    documentType && documentNames[documentType].toLowerCase(),
  ]
    .filter(Boolean)
    .join(", ");
}

/** One's own decision on a case that could still be undone when it was read. */
export function stillUndoable(subject: Pick<DeskCase, "verification" | "claim">, userId: string): Undoable[] {
  const { pending } = subject.claim;
  if (pending?.userId !== userId) return [];
  const { note, retakes, ...choice } = pending.choice;
  return [
    {
      ...subjectOf(subject),
      choice: { ...choice, note: note ?? "", retakes: retakes ?? [] },
      until: pending.releasesAt.getTime(),
    },
  ];
}
