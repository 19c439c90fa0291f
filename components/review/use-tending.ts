"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { leaseRenewalSeconds } from "@/lib/core/review/lease";
import type { Progress } from "@/lib/core/review/progress";
import type { QueueFilter } from "@/lib/core/review/queue";
import { dayStart } from "@/lib/format/day";
import { askDesk, type Tended } from "./ask-desk";

/** Keeps the open cases one's own while they are looked at, and tells how the day goes. */
export function useTending(ids: string[], filter: QueueFilter, onTended: (tended: Tended) => void) {
  const [progress, setProgress] = useState<Progress>();
  const [since] = useState(() => new Date().toISOString());
  const tend = useEffectEvent(async () => {
    const result = await askDesk.tend({ ids, filter, since, dayStart: dayStart(new Date()).toISOString() });
    if (!result.ok) return;
    setProgress(result.value.progress);
    onTended(result.value);
  });
  const open = ids.join();
  useEffect(() => {
    if (open === "") return;
    void tend();
    const timer = setInterval(tend, leaseRenewalSeconds * 1000);
    return () => clearInterval(timer);
  }, [open]);
  return progress;
}
