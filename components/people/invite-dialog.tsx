"use client";

import { UserPlus } from "lucide-react";
import { type FormEvent, useState, useTransition } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { ActionError } from "@/lib/core/action-result";
import { invitationDays } from "@/lib/core/identity/colleague";
import { LinkPanel } from "./link-panel";
import type { IntegrationChoice, Invite, PersonalLink, Reach } from "./people-actions";
import { ReachFields } from "./reach-fields";

type InviteDialogProps = { integrations: IntegrationChoice[]; mayGiveAll: boolean; invite: Invite };

/** Lets somebody become a user: an address, a role, and a link that opens once. */
export function InviteDialog({ integrations, mayGiveAll, invite }: InviteDialogProps) {
  const first: Reach = { role: "reviewer", integrationIds: mayGiveAll ? null : [] };
  const [open, setOpen] = useState(false);
  const [reach, setReach] = useState(first);
  const [made, setMade] = useState<{ link: PersonalLink; email: string }>();
  const [error, setError] = useState<ActionError>();
  const [pending, start] = useTransition();
  const change = (next: boolean) => {
    setOpen(next);
    if (!next) return;
    setReach(first);
    setMade(undefined);
    setError(undefined);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const email = String(new FormData(event.currentTarget).get("email") ?? "");
    start(async () => {
      const result = await invite({ email, ...reach });
      setError(result.ok ? undefined : result.error);
      if (result.ok) setMade({ link: result.value, email });
    });
  };
  return (
    <Dialog
      title={made ? "The invitation" : "Invite somebody"}
      description={made ? made.email : "They choose their name and password themselves."}
      trigger={
        <Button variant="primary" icon={<UserPlus />}>
          Invite
        </Button>
      }
      open={open}
      onOpenChange={change}
      dismissible={false}
      footer={
        made ? (
          <DialogClose>
            <Button variant="primary">Done</Button>
          </DialogClose>
        ) : (
          <Button type="submit" form="invite" variant="primary" pending={pending}>
            Make the link
          </Button>
        )
      }
    >
      {made ? (
        <LinkPanel {...made} end={`It opens once, within ${invitationDays} days, and is not shown again.`} />
      ) : (
        <form id="invite" onSubmit={submit} noValidate className="flex flex-col gap-4">
          {error && !error.fields ? <Banner tone="danger">{error.message}</Banner> : null}
          <Field label="E-mail address" error={error?.fields?.email}>
            <Input name="email" type="email" autoComplete="off" maxLength={320} />
          </Field>
          <ReachFields value={reach} onChange={setReach} {...{ integrations, mayGiveAll, error }} />
        </form>
      )}
    </Dialog>
  );
}
