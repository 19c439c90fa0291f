"use client";

import { RotateCw } from "lucide-react";
import { Button } from "./button";
import { CopyButton } from "./copy-button";
import { Shape } from "./shape";

type ErrorStateProps = {
  title?: string;
  text?: string;
  retry?: () => void;
  /** Lets whoever is asked find the line in the log. */
  requestId?: string;
};

/** What stands where something failed: what, a way to try again, and the id to report. */
export function ErrorState({
  title = "This could not be loaded",
  text = "Nothing was changed. Try again; if it happens twice, report the request id.",
  retry,
  requestId,
}: ErrorStateProps) {
  return (
    <div role="alert" className="flex flex-col items-center px-6 py-14 text-center">
      <div className="mb-4 flex size-11 items-center justify-center rounded-full border border-danger text-danger outline outline-tone-danger-bg outline-offset-2">
        <Shape name="cross" className="size-3.5" />
      </div>
      <h2 className="text-md tracking-[-0.01em]">{title}</h2>
      <p className="mt-1 max-w-md text-pretty text-ink-muted">{text}</p>
      {retry ? (
        <Button className="mt-5" icon={<RotateCw />} onClick={retry}>
          Try again
        </Button>
      ) : null}
      {requestId ? (
        <p className="mt-4 flex items-center gap-1 text-xs text-ink-muted">
          Request <code className="id-text text-ink">{requestId}</code>
          <CopyButton value={requestId} label="Copy request id" />
        </p>
      ) : null}
    </div>
  );
}
