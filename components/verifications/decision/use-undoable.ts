"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { answered } from "@/components/shell/answered";
import type { ActionError } from "@/lib/core/action-result";
import { undoSeconds } from "@/lib/core/review/pending";
import { askPending } from "./ask-pending";
import type { DecisionChoice, Propose } from "./decide-action";

/** A decision that can still be taken back. */
export type Undoable = {
  id: string;
  name: string;
  choice: DecisionChoice;
  until: number;
  /** It is being taken back or sent just now. */
  isGoing?: boolean;
};

type Outcomes = {
  /** It was not accepted: somebody else was first, or it does not go. */
  onRefused: (undoable: Undoable, error: ActionError) => void;
  onUndone: (undoable: Undoable) => void;
  /** It was too late to take it back. */
  onKept: (error: ActionError) => void;
  /** The time is over: it has been sent. */
  onSent: (undoable: Undoable) => void;
};

/** Decides, and keeps what was decided for as long as it can be undone. What is on its way is shown as done at once. */
export function useUndoable(propose: Propose, outcomes: Outcomes, first: Undoable[] = []) {
  const proposals = useRef(new Map<string, ReturnType<Propose>>());
  const [undoables, setUndoables] = useState(first);
  const drop = (id: string) => setUndoables((all) => all.filter((each) => each.id !== id));

  const waiting = undoables.filter(({ isGoing }) => !isGoing);
  const soonest = Math.min(...waiting.map(({ until }) => until));
  const expire = useEffectEvent(() => {
    const over = waiting.filter(({ until }) => until <= Date.now());
    setUndoables((all) => all.filter((each) => !over.includes(each)));
    for (const each of over) outcomes.onSent(each);
  });
  useEffect(() => {
    if (!Number.isFinite(soonest)) return;
    const timer = setTimeout(expire, Math.max(soonest - Date.now(), 0) + 10);
    return () => clearTimeout(timer);
  }, [soonest]);

  async function decide({ id, name }: Pick<Undoable, "id" | "name">, choice: DecisionChoice) {
    const undoable = { id, name, choice, until: Date.now() + undoSeconds * 1000 };
    setUndoables((all) => [undoable, ...all.filter((each) => each.id !== id)]);
    const proposal = answered(propose({ ...choice, id }));
    proposals.current.set(id, proposal);
    const result = await proposal;
    if (result.ok) return;
    drop(id);
    outcomes.onRefused(undoable, result.error);
  }

  // The page may have gone on while the answer was on its way.
  const told = useEffectEvent((outcome: "onUndone" | "onSent", undoable: Undoable) =>
    outcomes[outcome](undoable),
  );

  /** False where there is nothing to be done with it: what was refused is told of where it was proposed. */
  async function hold(undoable: Undoable) {
    setUndoables((all) => all.map((each) => (each === undoable ? { ...each, isGoing: true } : each)));
    const proposed = await proposals.current.get(undoable.id);
    return proposed?.ok !== false;
  }

  async function takeBack(undoable: Undoable) {
    if (!(await hold(undoable))) return;
    const result = await askPending.undo({ id: undoable.id });
    drop(undoable.id);
    if (result.ok) told("onUndone", undoable);
    else outcomes.onKept(result.error);
  }

  async function sendNow(undoable: Undoable) {
    if (!(await hold(undoable))) return;
    const result = await askPending.sendNow({ id: undoable.id });
    drop(undoable.id);
    if (result.ok) told("onSent", undoable);
    else outcomes.onRefused(undoable, result.error);
  }

  return { undoables, decide, takeBack, sendNow };
}
