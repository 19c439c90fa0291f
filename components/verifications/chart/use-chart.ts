"use client";

import { useSearchParams } from "next/navigation";
import { useEffect, useState } from "react";
import type { Chart } from "@/lib/core/verification/chart";

/** What of the address narrows the list; the rest is how it is shown. */
const narrowing = ["status", "filter", "zone"];

/** The chart of the list in the address, after its rows; the one before stands until then. */
export function useChart(): Chart | undefined {
  const address = useSearchParams();
  const [chart, setChart] = useState<Chart>();
  const query = new URLSearchParams();
  for (const name of narrowing) {
    const value = address.get(name);
    if (value) query.set(name, value);
  }
  const asked = query.toString();
  useEffect(() => {
    const stop = new AbortController();
    const browser = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const load = async () => {
      const url = `/api/charts/verifications?${asked}&${new URLSearchParams({ browser })}`;
      const response = await fetch(url, { signal: stop.signal }).catch(() => undefined);
      // Without the chart the list is whole all the same.
      if (response?.ok) setChart(await response.json());
    };
    void load();
    return () => stop.abort();
  }, [asked]);
  return chart;
}
