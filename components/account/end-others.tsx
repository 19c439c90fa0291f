"use client";

import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import type { ActionResult } from "@/lib/core/action-result";

type EndOthersProps = { end: (given: Record<string, never>) => Promise<ActionResult<unknown>> };

/** Leaves this browser alone. */
export const EndOthers = ({ end }: EndOthersProps) => (
  <AlertDialog
    trigger={<Button size="sm">End all others…</Button>}
    title="End every other sign-in?"
    description="Every browser but this one has to sign in again."
    confirmLabel="End all others"
    onConfirm={async () => (await end({})).ok}
  />
);
