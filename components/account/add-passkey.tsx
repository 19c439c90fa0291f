"use client";

import { startRegistration } from "@simplewebauthn/browser";
import { type FormEvent, type ReactElement, useState, useTransition } from "react";
import { passkeySentence } from "@/components/auth/use-passkey";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { ActionError, ActionResult } from "@/lib/core/action-result";
import type { AddActions, NewCodes } from "./account-actions";
import { useConfirmation } from "./use-confirmation";

type AddPasskeyProps = { trigger: ReactElement; actions: AddActions; onAdded: (codes: NewCodes) => void };

/** A key in this device, in a phone or on a stick; its name is for telling it from others. */
export function AddPasskey({ trigger, actions, onAdded }: AddPasskeyProps) {
  const [open, setOpen] = useState(false);
  const [error, setError] = useState<ActionError>();
  const [pending, start] = useTransition();
  const { field, given } = useConfirmation(error);

  async function add(name: string): Promise<ActionResult<NewCodes>> {
    const asked = await actions.beginPasskey(given);
    if (!asked.ok) return asked;
    try {
      const answer = await startRegistration({ optionsJSON: asked.value });
      return await actions.addPasskey({ name, answer });
    } catch (error) {
      const message = passkeySentence(error);
      if (!message) throw error;
      return { ok: false, error: { code: "invalid", message } };
    }
  }

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get("name") ?? "");
    start(async () => {
      const result = await add(name);
      setError(result.ok ? undefined : result.error);
      if (!result.ok) return;
      setOpen(false);
      onAdded(result.value);
    });
  };
  return (
    <Dialog
      title="Add a passkey"
      description="Your fingerprint, face or device PIN signs you in, with no password to type."
      trigger={trigger}
      size="sm"
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        setError(undefined);
      }}
      footer={
        <Button type="submit" form="add-passkey" variant="primary" pending={pending}>
          Continue
        </Button>
      }
    >
      <form id="add-passkey" onSubmit={submit} noValidate className="flex flex-col gap-4">
        {error && !error.fields ? <Banner tone="danger">{error.message}</Banner> : null}
        <Field label="Name" description="What tells it from your other passkeys." error={error?.fields?.name}>
          <Input name="name" maxLength={100} defaultValue="Passkey" autoComplete="off" />
        </Field>
        {field}
      </form>
    </Dialog>
  );
}
