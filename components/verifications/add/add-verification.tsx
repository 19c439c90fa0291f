"use client";

import { Plus } from "lucide-react";
import { useId, useRef, useState, useTransition } from "react";
import { answered } from "@/components/shell/answered";
import { KeyHint } from "@/components/shell/keys/key-hint";
import { useKey } from "@/components/shell/keys/use-key";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import type { ActionError } from "@/lib/core/action-result";
import { LinkPanel } from "../link-panel";
import { verificationPath } from "../paths";
import type { AddAction, AddChoice, Added, AddForm as Answers } from "./add-action";
import { AddForm } from "./add-form";

type AddVerificationProps = {
  add: AddAction;
  integrations: AddChoice[];
  /** The integration that the list is narrowed to. */
  integrationId?: string;
  /** Answers to the key C; one such button a page. */
  hasKey?: boolean;
};

/** A button, the form behind it, and then the link to hand over. */
export function AddVerification({ add, integrations, integrationId, hasKey }: AddVerificationProps) {
  const [open, setOpen] = useState(false);
  const [added, setAdded] = useState<Added>();
  const [error, setError] = useState<ActionError>();
  const [pending, start] = useTransition();
  const sending = useRef(false);
  const form = useId();
  useKey({ key: "c", name: "Add verification", group: "Everywhere" }, () => openAnew(true), hasKey);

  const anew = () => {
    setAdded(undefined);
    setError(undefined);
  };
  const openAnew = (next: boolean) => {
    if (next) anew();
    setOpen(next);
  };
  const submit = (answers: Answers) => {
    // A second Enter comes before the button shows that it is pending.
    if (sending.current) return;
    sending.current = true;
    start(async () => {
      const result = await answered(add(answers)).finally(() => {
        sending.current = false;
      });
      if (result.ok) setAdded(result.value);
      setError(result.ok ? undefined : result.error);
    });
  };
  const only = integrations.filter(({ isPaused }) => !isPaused);

  return (
    <Dialog
      title={added ? `The link for ${added.name}` : "Add verification"}
      description={added ? "It is open for seven days." : undefined}
      open={open}
      onOpenChange={openAnew}
      dismissible={false}
      size={added ? "sm" : "md"}
      trigger={
        <Button variant="primary" icon={<Plus />} iconEnd={hasKey ? <KeyHint>C</KeyHint> : undefined}>
          Add verification
        </Button>
      }
      footer={
        added ? (
          <>
            <Button onClick={anew}>Add another</Button>
            <Button variant="primary" href={verificationPath(added.id)}>
              View verification
            </Button>
          </>
        ) : (
          <>
            <DialogClose>
              <Button>Cancel</Button>
            </DialogClose>
            <Button type="submit" form={form} variant="primary" pending={pending}>
              Create link
            </Button>
          </>
        )
      }
    >
      {added ? (
        <LinkPanel link={added.link} id={added.id} />
      ) : (
        <AddForm
          id={form}
          integrations={integrations}
          integrationId={integrationId ?? (only.length === 1 ? only[0]?.id : undefined)}
          error={error}
          onSubmit={submit}
        />
      )}
    </Dialog>
  );
}
