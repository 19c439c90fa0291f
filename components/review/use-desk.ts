"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { useToast } from "@/components/ui/toast";
import { choices, type DecisionChoice } from "@/components/verifications/decision/decide-action";
import { useUndoable } from "@/components/verifications/decision/use-undoable";
import type { Claim } from "@/lib/core/review/lease";
import type { QueueFilter } from "@/lib/core/review/queue";
import { askDesk } from "./ask-desk";
import type { Conflict } from "./conflict";
import type { DeskActions } from "./desk-actions";
import type { DeskCase } from "./desk-case";
import { casePath } from "./paths";
import { introduced, stillUndoable, subjectOf } from "./subject";
import { useCases } from "./use-cases";
import { useConflicts } from "./use-conflicts";
import { useDecoded } from "./use-decoded";
import { useNextCase } from "./use-next-case";
import { useStay } from "./use-stay";
import { useTending } from "./use-tending";

type Desk = { first: DeskCase; filter: QueueFilter; userId: string; actions: DeskActions };

/** The desk: which case is looked at, whose it is, what was decided, and what comes next. */
export function useDesk({ first, filter, userId, actions }: Desk) {
  const desk = useCases(first);
  const [claims, setClaims] = useState<Record<string, Claim>>({});
  const [announcement, announce] = useState("");
  const [stays, setStays] = useStay();
  const toast = useToast();
  const { current, ahead, aheadCase } = desk;
  useDecoded(aheadCase?.pictures);

  const learn = (id: string, claim: Claim) => setClaims((known) => ({ ...known, [id]: claim }));
  async function readAnew(id: string) {
    const result = await askDesk.read({ id });
    if (!result.ok) return undefined;
    desk.refresh(result.value);
    learn(id, result.value.claim);
    return result.value;
  }
  const { isLooking, skip, beforeNext } = useNextCase({ desk, filter, learn });
  const leave = (ids: string[]) => beforeNext(askDesk.leave({ ids }));
  const conflicts = useConflicts(userId, readAnew);
  const { undoables, decide, takeBack, sendNow } = useUndoable(
    actions.propose,
    {
      onRefused: (undoable, error) => void conflicts.refused(undoable, error),
      onUndone: ({ id, name }) => {
        const undone = desk.find(id);
        if (undone) desk.bring(undone);
        // Of three that are open one is too many.
        if (undone && ahead && current && current !== id) leave([ahead]);
        announce(`Undone. Back at ${name}.`);
      },
      onKept: ({ message }) => toast.show({ title: message, tone: "danger" }),
      onSent: ({ id }) => {
        if (id === current) void readAnew(id);
      },
    },
    stillUndoable(first, userId),
  );
  const isOpen = (id: string | null | undefined): id is string =>
    typeof id === "string" && !undoables.some((each) => each.id === id);

  const progress = useTending([current, ahead].filter(isOpen), filter, (tended) => {
    setClaims((known) => ({ ...known, ...tended.claims }));
    conflicts.dropped(tended.dropped);
  });

  const arrive = useEffectEvent(async (id: string) => {
    window.history.replaceState(null, "", casePath(id, filter));
    document.title = `${subjectOf(desk.find(id) ?? first).name} · Review`;
    window.scrollTo(0, 0);
    if (claims[id] || !isOpen(id)) return;
    const result = await askDesk.open({ id });
    if (result.ok) learn(id, result.value);
  });
  useEffect(() => {
    if (current) void arrive(current);
  }, [current]);

  // Its time is over, and it is on its way: what comes of it is shown as soon as it is there.
  const claim = current ? (claims[current] ?? desk.currentCase?.claim) : undefined;
  const isBeingSent = isOpen(current) && claim?.pending?.userId === userId;
  const look = useEffectEvent(() => current && void readAnew(current));
  useEffect(() => {
    if (!isBeingSent) return;
    const timer = setInterval(look, 1500);
    return () => clearInterval(timer);
  }, [isBeingSent]);

  const leaving = useEffectEvent(() => {
    const ids = [current, ahead].filter(isOpen);
    if (ids.length > 0) leave(ids);
  });
  useEffect(() => {
    // Who closes the page does not leave the desk first.
    addEventListener("pagehide", leaving);
    return () => {
      removeEventListener("pagehide", leaving);
      leaving();
    };
  }, []);

  const kept = [current, ...undoables.map(({ id }) => id)].join();
  const tidy = useEffectEvent((ids: string[]) => desk.tidy(ids));
  useEffect(() => tidy(kept.split(",")), [kept]);

  const goOn = (said: string) => {
    announce(aheadCase ? `${said} Next: ${introduced(aheadCase)}.`.trim() : said);
    desk.advance();
  };

  return {
    ...desk,
    ...{ claims, announcement, progress, stays, setStays, undoables, takeBack, sendNow, isLooking },
    conflicts: conflicts.conflicts,
    dismiss: conflicts.dismiss,
    decide: (decided: DeskCase, choice: DecisionChoice) => {
      const { done } = choices[choice.outcome];
      beforeNext(decide(subjectOf(decided), choice));
      if (stays) announce(`${done}.`);
      else goOn(`${done}.`);
    },
    skip: () => {
      if (isOpen(current)) {
        skip(current);
        leave([current]);
      }
      goOn("Skipped.");
    },
    handedOver: (name: string) => {
      toast.show({ title: `Handed over to ${name}`, tone: "success" });
      // The rest is said by the toast.
      goOn("");
    },
    takeOver: async (id: string) => {
      const result = await askDesk.takeOver({ id });
      if (result.ok) learn(id, result.value);
      await readAnew(id);
    },
    lookAgain: async (conflict: Conflict) => {
      const fresh = await readAnew(conflict.id);
      if (fresh) desk.bring(fresh);
      conflicts.dismiss(conflict);
    },
  };
}
