"use client";

import { useState } from "react";
import type { Undoable } from "@/components/verifications/decision/use-undoable";
import type { ActionError } from "@/lib/core/action-result";
import type { DroppedDecision } from "@/lib/core/review/pending";
import { personName } from "@/lib/format/person";
import { type Conflict, decidedInstead, inWords } from "./conflict";
import type { DeskCase } from "./desk-case";

/** Decisions of one's own that were not taken, until somebody has read so. */
export function useConflicts(userId: string, readAnew: (id: string) => Promise<DeskCase | undefined>) {
  const [conflicts, setConflicts] = useState<Conflict[]>([]);
  const dismiss = ({ id }: Pick<Conflict, "id">) =>
    setConflicts((all) => all.filter((each) => each.id !== id));
  const tell = (conflict: Conflict) =>
    setConflicts((all) => [...all.filter((each) => each.id !== conflict.id), conflict]);
  return {
    conflicts,
    dismiss,
    refused: async ({ id, name, choice }: Undoable, { code, message }: ActionError) => {
      const conflict = { id, name, why: message, mine: inWords(choice) };
      tell({ ...conflict, isUnsure: code === "unexpected" });
      const fresh = await readAnew(id);
      if (!fresh) return;
      // It was taken after all, and only the answer was lost.
      if (fresh.claim.pending?.userId === userId) dismiss(conflict);
      else tell({ ...conflict, theirs: decidedInstead(fresh) });
    },
    dropped: (all: DroppedDecision[]) => {
      for (const { verificationId: id, fullName, why } of all) tell({ id, name: personName(fullName), why });
    },
  };
}
