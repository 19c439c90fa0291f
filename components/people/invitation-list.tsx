"use client";

import { useState, useTransition } from "react";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { RelativeTime } from "@/components/ui/relative-time";
import { useToast } from "@/components/ui/toast";
import { type InvitationSummary, invitationDays } from "@/lib/core/identity/colleague";
import { roleNames } from "@/lib/core/identity/roles";
import { LinkPanel } from "./link-panel";
import type { InvitationActions, PersonalLink } from "./people-actions";

type Row = InvitationSummary & { reaches: string; isOver: boolean };
type InvitationListProps = { invitations: Row[]; actions: InvitationActions };

/** Links that wait for somebody. */
export function InvitationList({ invitations, actions }: InvitationListProps) {
  const [made, setMade] = useState<{ link: PersonalLink; email: string }>();
  const [pending, start] = useTransition();
  const toast = useToast();
  const resend = ({ id, email }: Row) =>
    start(async () => {
      const result = await actions.resend({ id });
      if (result.ok) setMade({ link: result.value, email });
      else toast.show({ title: result.error.message, tone: "danger" });
    });
  return (
    <>
      <ul className="divide-y divide-line">
        {invitations.map((invitation) => (
          <li key={invitation.id} className="flex flex-wrap items-center gap-x-3 gap-y-2 py-2">
            <div className="min-w-48 flex-1">
              <p className="flex flex-wrap items-center gap-x-2">
                <span className="wrap-anywhere">{invitation.email}</span>
                {invitation.isOver ? <Badge tone="muted">Too old</Badge> : null}
              </p>
              <p className="text-xs text-ink-muted">
                {roleNames[invitation.role]} · {invitation.reaches} · by {invitation.invitedBy},{" "}
                {invitation.isOver ? "ended" : "ends"} <RelativeTime at={invitation.expiresAt} />
              </p>
            </div>
            <div className="flex gap-1.5">
              <Button size="sm" disabled={pending} onClick={() => resend(invitation)}>
                New link
              </Button>
              <AlertDialog
                trigger={<Button size="sm">Take back</Button>}
                title="Take this invitation back?"
                description={`The link of ${invitation.email} opens nothing any more.`}
                confirmLabel="Take back"
                onConfirm={async () => {
                  const result = await actions.revoke({ id: invitation.id });
                  if (!result.ok) toast.show({ title: result.error.message, tone: "danger" });
                }}
              />
            </div>
          </li>
        ))}
      </ul>
      <Dialog
        title="The invitation"
        description={made?.email}
        open={made !== undefined}
        onOpenChange={(open) => !open && setMade(undefined)}
        dismissible={false}
        footer={
          <DialogClose>
            <Button variant="primary">Done</Button>
          </DialogClose>
        }
      >
        {made ? (
          <LinkPanel
            {...made}
            end={`It opens once, within ${invitationDays} days. The link before it opens nothing any more.`}
          />
        ) : null}
      </Dialog>
    </>
  );
}
