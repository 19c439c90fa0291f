import { useState } from "react";
import type { ReasonId } from "@/lib/core/decision/reasons";
import { picturesOfFlow } from "@/lib/core/decision/retakes";
import type { MediaContext } from "@/lib/core/document/document";
import { askedAgain, type DecidedAttempt } from "./asked-again";

/** The pictures that are asked for again: what the reason speaks of, until somebody ticks for themselves. */
export function useRetakes(
  attempt: DecidedAttempt,
  reason: ReasonId | undefined,
  first: MediaContext[] | null = null,
) {
  const [ticked, setTicked] = useState<MediaContext[] | null>(first);
  const asked = reason ? askedAgain(attempt, reason, ticked) : [];
  const isImplied = (context: MediaContext) =>
    reason !== undefined &&
    asked.length > 1 &&
    askedAgain(
      attempt,
      reason,
      asked.filter((each) => each !== context),
    ).includes(context);
  return {
    pictures: picturesOfFlow(attempt.flow, attempt.documentType),
    asked,
    implied: asked.filter(isImplied),
    tick: setTicked,
    reset: () => setTicked(null),
  };
}
