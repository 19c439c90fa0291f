"use client";

import { useState } from "react";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { ActionResult } from "@/lib/core/action-result";

export type Redact = (input: { id: string; confirmation: string }) => Promise<ActionResult<void>>;

type RedactDialogProps = { id: string; pictures: number; unsent: number; isOpen: boolean; redact: Redact };

const messages = (unsent: number) =>
  unsent === 1 ? "One message that has not arrived" : `${unsent} messages that have not arrived`;

/** Asks once more, says what goes and what stays, and has the beginning of the id typed. */
export function RedactDialog({ id, pictures, unsent, isOpen, redact }: RedactDialogProps) {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const [error, setError] = useState<string | null>(null);
  const wanted = id.slice(0, 8);
  const confirm = async () => {
    const result = await redact({ id, confirmation: typed.trim() });
    setError(result.ok ? null : (result.error.fields?.confirmation ?? result.error.message));
    if (result.ok) setTyped("");
    return result.ok;
  };
  return (
    <AlertDialog
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        setError(null);
      }}
      trigger={<Button>Redact…</Button>}
      title="Redact this verification?"
      description="This cannot be undone, by nobody."
      confirmLabel="Redact"
      onConfirm={confirm}
    >
      <ul className="list-disc space-y-1 pl-4 text-sm text-ink-muted">
        <li>
          Gone: names, reference, document data, {pictures === 1 ? "the picture" : `all ${pictures} pictures`}
          , addresses and devices, notes, statuses of yours, and what clients were sent.
        </li>
        <li>Kept: status, decision, reason, times, and every count.</li>
        <li>
          Nobody is told.{" "}
          {unsent > 0
            ? `${messages(unsent)} will not be sent any more.`
            : "Clients who ask get the decision only."}
        </li>
        {isOpen ? <li>The end user’s link ends now, and your client is told so.</li> : null}
      </ul>
      <Field label={`Type ${wanted} to go on`} error={error} className="mt-2">
        <Input mono autoComplete="off" spellCheck={false} value={typed} onValueChange={setTyped} />
      </Field>
    </AlertDialog>
  );
}
