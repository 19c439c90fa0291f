"use client";

import { type FormEvent, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { FactorActions } from "./account-actions";

type RenamePasskeyProps = {
  passkey: { id: string; name: string };
  rename: FactorActions["renamePasskey"];
  onClose: () => void;
};

export function RenamePasskey({ passkey: { id, name }, rename, onClose }: RenamePasskeyProps) {
  const [sentence, setSentence] = useState<string>();
  const [pending, start] = useTransition();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get("name") ?? "");
    start(async () => {
      const result = await rename({ id, name });
      setSentence(result.ok ? undefined : (result.error.fields?.name ?? result.error.message));
      if (result.ok) onClose();
    });
  };
  return (
    <Dialog
      title="Rename the passkey"
      size="sm"
      open
      onOpenChange={(open) => !open && onClose()}
      footer={
        <Button type="submit" form="rename-passkey" variant="primary" pending={pending}>
          Rename
        </Button>
      }
    >
      <form id="rename-passkey" onSubmit={submit} noValidate>
        <Field label="Name" error={sentence}>
          <Input name="name" maxLength={100} defaultValue={name} autoComplete="off" />
        </Field>
      </form>
    </Dialog>
  );
}
