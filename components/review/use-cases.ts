"use client";

import { useState } from "react";
import type { DeskCase } from "./desk-case";

type Held = {
  /** What was decided and may come back, what is looked at, and what comes next: each painted, all but one out of sight. */
  cases: DeskCase[];
  /** Null where the queue is empty. */
  current: string | null;
  /** Undefined while it is being fetched, null where there is none. */
  ahead: string | null | undefined;
};

const idOf = ({ verification }: DeskCase) => verification.id;

const put = (cases: DeskCase[], added: DeskCase) =>
  cases.some((each) => idOf(each) === idOf(added))
    ? cases.map((each) => (idOf(each) === idOf(added) ? added : each))
    : [...cases, added];

export type Cases = ReturnType<typeof useCases>;

/** The cases that lie on the desk. */
export function useCases(first: DeskCase) {
  const [held, setHeld] = useState<Held>({ cases: [first], current: idOf(first), ahead: undefined });
  const find = (id: string | null | undefined) => held.cases.find((each) => idOf(each) === id);
  return {
    ...held,
    currentCase: find(held.current),
    aheadCase: find(held.ahead),
    find,
    /** Read anew: replaces what is known of a case that lies here. */
    refresh: (fresh: DeskCase) => setHeld((held) => ({ ...held, cases: put(held.cases, fresh) })),
    /** The next case, where there is one; whoever waits for it is shown it at once. */
    layAhead: (next: DeskCase | null) =>
      setHeld((held) => {
        // Something was taken back in the same moment: what was looked at lies ahead, and this one is free in a minute.
        if (held.ahead) return held;
        if (!next || idOf(next) === held.current) return { ...held, ahead: null };
        const cases = put(held.cases, next);
        return held.current === null
          ? { cases, current: idOf(next), ahead: undefined }
          : { ...held, cases, ahead: idOf(next) };
      }),
    /** Goes on to what lies ahead, or waits for it. */
    advance: () => setHeld((held) => ({ ...held, current: held.ahead ?? null, ahead: undefined })),
    /** Asks once more whether something has come. */
    lookAhead: () => setHeld((held) => ({ ...held, ahead: undefined })),
    /** Goes to a case; what was looked at lies ahead then. */
    bring: (wanted: DeskCase) =>
      setHeld(({ cases, current, ahead }) =>
        current === idOf(wanted)
          ? { cases: put(cases, wanted), current, ahead }
          : { cases: put(cases, wanted), current: idOf(wanted), ahead: current ?? ahead },
      ),
    /** Takes away what nobody needs any more. */
    tidy: (kept: readonly string[]) =>
      setHeld((held) => ({
        ...held,
        cases: held.cases.filter((each) =>
          [...kept, held.current, held.ahead].some((id) => id === idOf(each)),
        ),
      })),
  };
}
