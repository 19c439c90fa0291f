"use client";

import { Button } from "@/components/ui/button";
import type { Conflict } from "./conflict";

type ConflictPanelProps = { conflict: Conflict; onLook: () => void; onDismiss: () => void };

/** Somebody else was first: both decisions, side by side. Nothing was overwritten. */
export const ConflictPanel = ({ conflict, onLook, onDismiss }: ConflictPanelProps) => {
  const { name, why, mine, theirs, isUnsure } = conflict;
  const title = `Your decision on ${name} ${isUnsure ? "may not have been" : "was not"} taken`;
  return (
    <section role="alert" aria-label={title} className="mb-3 border border-tone-danger bg-tone-danger-bg p-3">
      <p className="font-medium">{title}.</p>
      <p>{why}</p>
      {mine || theirs ? (
        <dl className="mt-2 grid gap-2 sm:grid-cols-2">
          {theirs ? (
            <div className="border border-line-strong bg-raised px-3 py-2">
              <dt className="text-xs text-ink-muted">{theirs.who}</dt>
              <dd className="font-medium">{theirs.what}</dd>
              {theirs.note ? <dd className="text-ink-muted italic">{theirs.note}</dd> : null}
            </div>
          ) : null}
          {mine ? (
            <div className="border border-line-strong bg-raised px-3 py-2">
              <dt className="text-xs text-ink-muted">{isUnsure ? "You" : "You, not taken"}</dt>
              <dd className="font-medium">{mine}</dd>
            </div>
          ) : null}
        </dl>
      ) : null}
      <div className="mt-3 flex gap-2">
        <Button size="sm" onClick={onLook}>
          Look at it again
        </Button>
        <Button size="sm" variant="ghost" onClick={onDismiss}>
          Dismiss
        </Button>
      </div>
    </section>
  );
};
