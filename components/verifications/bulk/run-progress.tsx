"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { answered } from "@/components/shell/answered";
import { useRefresh } from "@/components/shell/use-refresh";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { usePreferences } from "@/components/ui/preferences";
import type { ActionError } from "@/lib/core/action-result";
import type { BulkRun } from "@/lib/core/bulk/bulk";
import type { RunActions } from "./bulk-actions";
import { bulkWords } from "./bulk-words";
import { bulkRunPath } from "./paths";

type RunProgressProps = { run: BulkRun; actions: RunActions };

function stateOf({ finishedAt, cancelledAt }: BulkRun): string {
  if (cancelledAt) return finishedAt ? "Stopped." : "Stopping…";
  return finishedAt ? "Finished." : "Under way.";
}

/** How far a run is, and what can still be done about it. */
export function RunProgress({ run, actions }: RunProgressProps) {
  const { locale } = usePreferences();
  const router = useRouter();
  const refresh = useRefresh();
  const [error, setError] = useState<ActionError>();
  const [pending, start] = useTransition();
  const { counts, total, finishedAt, cancelledAt } = run;
  const told = (count: number) => count.toLocaleString(locale);
  const over = total - counts.waiting;
  const parts = [
    `${told(counts.done)} ${bulkWords[run.order.action].done}`,
    counts.failed > 0 && `${told(counts.failed)} failed`,
    counts.skipped > 0 && `${told(counts.skipped)} left out`,
    counts.waiting > 0 && `${told(counts.waiting)} to come`,
  ].filter(Boolean);

  const cancel = () =>
    start(async () => {
      const result = await answered(actions.cancel({ id: run.id }));
      setError(result.ok ? undefined : result.error);
      await refresh();
    });
  const retry = () =>
    start(async () => {
      const result = await answered(actions.retry({ id: run.id }));
      if (result.ok) router.push(bulkRunPath(result.value));
      else setError(result.error);
    });
  return (
    <section aria-label="Progress" className="flex flex-col gap-3">
      {error ? <Banner tone="danger" title={error.message} /> : null}
      <progress
        aria-label="Done so far"
        value={over}
        max={total}
        className="h-2 w-full appearance-none overflow-hidden rounded-sm border border-line-strong [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-accent"
      />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p role="status">
          <span className="font-medium">{stateOf(run)}</span> {parts.join(", ")}.
        </p>
        <div className="flex gap-2">
          {finishedAt || cancelledAt ? null : (
            <Button onClick={cancel} pending={pending}>
              Stop
            </Button>
          )}
          {finishedAt && counts.failed > 0 ? (
            <Button variant="primary" onClick={retry} pending={pending}>
              Try the failed again
            </Button>
          ) : null}
        </div>
      </div>
    </section>
  );
}
