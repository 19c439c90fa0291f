"use client";

import { Plus } from "lucide-react";
import { type FormEvent, useId, useState, useTransition } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { RadioGroup } from "@/components/ui/radio-group";
import type { ActionError } from "@/lib/core/action-result";
import { credentialKindNames, credentialKindUses, type MadeCredential } from "@/lib/core/integration/key";
import { type CredentialKind, credentialKinds } from "@/lib/core/integration/settings";
import type { KeyActions } from "./key-actions";
import { MadeKey } from "./made-key";

type AddKeyProps = { integrationId: string; create: KeyActions["create"] };

/** In the order of how often they are wanted. */
const kinds: CredentialKind[] = ["secret_key", "oauth_client", "shared_secret", "api_key"];

/** A button, the form behind it, and then the key. */
export function AddKey({ integrationId, create }: AddKeyProps) {
  const [open, setOpen] = useState(false);
  const [kind, setKind] = useState<CredentialKind>("secret_key");
  const [error, setError] = useState<ActionError>();
  const [made, setMade] = useState<MadeCredential>();
  const [pending, start] = useTransition();
  const form = useId();
  const change = (next: boolean) => {
    setError(undefined);
    setOpen(next);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const label = String(new FormData(event.currentTarget).get("label") ?? "");
    start(async () => {
      const result = await create({ integrationId, kind, label });
      setError(result.ok ? undefined : result.error);
      if (!result.ok) return;
      setOpen(false);
      setMade(result.value);
    });
  };
  const choose = (value: string) => setKind(credentialKinds.find((each) => each === value) ?? kind);
  return (
    <>
      <Button variant="primary" icon={<Plus />} onClick={() => setOpen(true)}>
        Create key
      </Button>
      <Dialog
        title="Create key"
        open={open}
        onOpenChange={change}
        dismissible={false}
        footer={
          <>
            <DialogClose>
              <Button>Cancel</Button>
            </DialogClose>
            <Button type="submit" form={form} variant="primary" pending={pending}>
              Create
            </Button>
          </>
        }
      >
        <form id={form} onSubmit={submit} noValidate className="flex flex-col gap-4">
          {error && !error.fields ? <Banner tone="danger">{error.message}</Banner> : null}
          <Field
            label="Name"
            error={error?.fields?.label}
            description="Who uses it, so that it can be revoked without asking around."
          >
            <Input
              name="label"
              autoFocus
              autoComplete="off"
              maxLength={100}
              placeholder="Checkout, production"
            />
          </Field>
          <RadioGroup
            legend="Kind"
            value={kind}
            onValueChange={choose}
            options={kinds.map((value) => ({
              value,
              label: credentialKindNames[value],
              description: credentialKindUses[value],
            }))}
          />
        </form>
      </Dialog>
      <MadeKey made={made} onStored={() => setMade(undefined)} />
    </>
  );
}
