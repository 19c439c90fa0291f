"use client";

import { type ReactNode, useEffect, useState } from "react";
import type { ActionResult } from "@/lib/core/action-result";

/** Draws the facts of a verification. */
export type PeekAction = (input: { id: string }) => Promise<ActionResult<ReactNode>>;

type Seen = { id: string; facts?: ReactNode; problem?: string };

/** Who runs past rows with a key held down looks at none of them. */
const pause = 120;

/** The facts of the verification that is peeked at; those of the one before until they are there, anew with each version. */
export function usePeek(peek: PeekAction, id: string | undefined, version: number) {
  const [seen, setSeen] = useState<Seen>();
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try, or another version, is another reason to ask
  useEffect(() => {
    if (!id) return;
    let isCurrent = true;
    const waiting = setTimeout(async () => {
      const result = await peek({ id }).catch(() => undefined);
      if (!isCurrent) return;
      if (result?.ok) setSeen({ id, facts: result.value });
      else setSeen({ id, problem: result?.error.message ?? "The server cannot be reached." });
    }, pause);
    return () => {
      isCurrent = false;
      clearTimeout(waiting);
    };
  }, [peek, id, tries, version]);
  return {
    facts: seen?.facts,
    problem: seen?.id === id ? seen?.problem : undefined,
    isComing: seen?.id !== id,
    retry: () => setTries((tries) => tries + 1),
  };
}
