"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useToast } from "@/components/ui/toast";
import type { Claim } from "@/lib/core/review/lease";
import { mostSkipped, type QueueFilter } from "@/lib/core/review/queue";
import { askDesk } from "./ask-desk";
import type { DeskCase } from "./desk-case";
import type { Cases } from "./use-cases";

type NextCase = { desk: Cases; filter: QueueFilter; learn: (id: string, claim: Claim) => void };

/** Has the next case brought while one is looked at. */
export function useNextCase({ desk, filter, learn }: NextCase) {
  const { current, ahead } = desk;
  const toast = useToast();
  const skipped = useRef<string[]>([]);
  const underway = useRef<Promise<unknown>>(Promise.resolve());
  const [last, setLast] = useState(current);
  if (current && current !== last) setLast(current);

  const lay = useEffectEvent((next: DeskCase | null) => {
    // Something was taken back meanwhile, and what was looked at lies ahead.
    if (ahead) {
      const id = next?.verification.id;
      if (id && id !== ahead && id !== current) void askDesk.leave({ ids: [id] });
      return;
    }
    desk.layAhead(next);
    if (next) learn(next.verification.id, next.claim);
  });
  const bring = useEffectEvent(async (after: string) => {
    await underway.current;
    const result = await askDesk.next({ after, skipped: skipped.current, filter });
    lay(result.ok ? result.value : null);
    if (!result.ok) toast.show({ title: result.error.message, tone: "danger" });
  });
  const isLooking = ahead === undefined;
  useEffect(() => {
    if (isLooking && last) void bring(last);
  }, [isLooking, last]);

  return {
    isLooking,
    skip: (id: string) => {
      skipped.current = [...skipped.current.filter((each) => each !== id), id].slice(-mostSkipped);
    },
    /** What has to be known before the next case is asked for: else what was just decided or left would come again. */
    beforeNext: (work: Promise<unknown>) => {
      underway.current = Promise.allSettled([underway.current, work]);
    },
  };
}
