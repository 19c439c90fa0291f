"use client";

import { type FormEvent, type ReactElement, useState, useTransition } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { QrCode } from "@/components/verifications/qr-code";
import type { ActionError } from "@/lib/core/action-result";
import { codeDigits } from "@/lib/core/identity/second-factor";
import type { CaptureLink } from "@/lib/core/verification/capture-link";
import type { AddActions, NewCodes } from "./account-actions";
import { useConfirmation } from "./use-confirmation";

type AddAppProps = { trigger: ReactElement; actions: AddActions; onAdded: (codes: NewCodes) => void };
type Shown = { secret: string; code: CaptureLink["code"] };

/** "ABCD EFGH …", to be read aloud or typed. */
const inGroups = (secret: string) => secret.replace(/(.{4})(?=.)/g, "$1 ");

/** An authenticator app: scan, type what it shows, done. */
export function AddApp({ trigger, actions, onAdded }: AddAppProps) {
  const [open, setOpen] = useState(false);
  const [shown, setShown] = useState<Shown>();
  const [error, setError] = useState<ActionError>();
  const [pending, start] = useTransition();
  const { field, given } = useConfirmation(error);
  const begin = () =>
    start(async () => {
      const result = await actions.beginApp(given);
      setError(result.ok ? undefined : result.error);
      if (result.ok) setShown(result.value);
    });
  const change = (next: boolean) => {
    setOpen(next);
    setShown(undefined);
    setError(undefined);
    if (next) begin();
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!shown) return begin();
    const code = String(new FormData(event.currentTarget).get("code") ?? "");
    start(async () => {
      const result = await actions.confirmApp({ code });
      setError(result.ok ? undefined : result.error);
      if (!result.ok) return;
      setOpen(false);
      onAdded(result.value);
    });
  };
  return (
    <Dialog
      title="Add an authenticator app"
      description="An app on your phone that shows a new code every half minute."
      trigger={trigger}
      open={open}
      onOpenChange={change}
      dismissible={false}
      footer={
        <Button type="submit" form="add-app" variant="primary" pending={pending}>
          {shown ? "Confirm" : "Continue"}
        </Button>
      }
    >
      <form id="add-app" onSubmit={submit} noValidate className="flex flex-col gap-4">
        {error && !error.fields ? <Banner tone="danger">{error.message}</Banner> : null}
        {shown ? <Secret {...shown} error={error?.fields?.code} /> : field}
      </form>
    </Dialog>
  );
}

function Secret({ secret, code, error }: Shown & { error?: string }) {
  return (
    <div className="grid gap-5 sm:grid-cols-[11rem_1fr]">
      <QrCode code={code} label="QR code for your authenticator app" className="w-44 max-sm:mx-auto" />
      <div className="flex min-w-0 flex-col gap-4">
        <div>
          <p className="text-ink-muted">Scan it with the app, or type this key into it:</p>
          <p className="mt-1 flex items-center gap-1">
            <span className="id-text min-w-0 wrap-anywhere">{inGroups(secret)}</span>
            <CopyButton value={secret} label="Copy key" />
          </p>
        </div>
        <Field label="Code that the app shows" error={error}>
          <Input
            name="code"
            mono
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={codeDigits + 4}
            className="max-w-40"
          />
        </Field>
      </div>
    </div>
  );
}
