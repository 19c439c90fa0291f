"use client";

import { type ReactNode, useState } from "react";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Banner } from "@/components/ui/banner";
import type { ActionError, ActionResult } from "@/lib/core/action-result";
import type { Confirmed } from "./account-actions";
import { useConfirmation } from "./use-confirmation";

type ConfirmDialogProps<Value> = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description: ReactNode;
  confirmLabel: string;
  tone?: "danger" | "primary";
  act: (given: Confirmed) => Promise<ActionResult<Value>>;
  onDone?: (value: Value) => void;
};

/** A question before something weighty; asks for the password where the sign-in is not fresh. */
export function ConfirmDialog<Value>({ act, onDone, onOpenChange, ...dialog }: ConfirmDialogProps<Value>) {
  const [error, setError] = useState<ActionError>();
  const { field, given } = useConfirmation(error);
  const confirm = async () => {
    const result = await act(given);
    setError(result.ok ? undefined : result.error);
    if (result.ok) onDone?.(result.value);
    return result.ok;
  };
  return (
    <AlertDialog
      {...dialog}
      onOpenChange={(open) => {
        setError(undefined);
        onOpenChange(open);
      }}
      onConfirm={confirm}
    >
      {error && !error.fields?.password ? <Banner tone="danger">{error.message}</Banner> : null}
      {field ? <div className="pt-2">{field}</div> : null}
    </AlertDialog>
  );
}
