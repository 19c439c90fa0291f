"use client";

import { type ReactNode, useState } from "react";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { useToast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/core/action-result";
import type { Colleague } from "@/lib/core/identity/colleague";
import { LinkPanel } from "./link-panel";
import type { PersonActions, PersonalLink } from "./people-actions";

type PersonWaysProps = { person: Colleague; isSelf: boolean; actions: PersonActions };

const Line = ({ title, text, action }: { title: string; text: string; action: ReactNode }) => (
  <li className="flex flex-wrap items-center gap-x-3 gap-y-2 py-2">
    <div className="min-w-52 flex-1">
      <p>{title}</p>
      <p className="text-xs text-ink-muted">{text}</p>
    </div>
    {action}
  </li>
);

/** What an administrator does for somebody who cannot get in, or may not any more. */
export function PersonWays({ person, isSelf, actions }: PersonWaysProps) {
  const { id, name, email, disabledAt } = person;
  const [link, setLink] = useState<PersonalLink>();
  const toast = useToast();
  const tell = (result: ActionResult<unknown>, title: string) => {
    toast.show(result.ok ? { title, tone: "success" } : { title: result.error.message, tone: "danger" });
  };
  const makeLink = async () => {
    const result = await actions.makePasswordLink({ id });
    if (result.ok) setLink(result.value);
    else tell(result, "");
  };
  if (isSelf)
    return <p className="py-2 text-ink-muted">This is you: your password and factors are in your account.</p>;
  return (
    <>
      <ul className="divide-y divide-line">
        <Line
          title="Password"
          text="A link by which they choose another one. It opens once, within 24 hours."
          action={
            <AlertDialog
              trigger={<Button size="sm">Make a link</Button>}
              title={`Make a link for ${name}?`}
              description="Until they have used it their password stays as it is. A link made before ends."
              confirmLabel="Make the link"
              tone="primary"
              onConfirm={makeLink}
            />
          }
        />
        <Line
          title="Second factors"
          text="For who has lost app and passkeys: takes them away, and the recovery codes too."
          action={
            <AlertDialog
              trigger={<Button size="sm">Reset</Button>}
              title={`Reset the second factors of ${name}?`}
              description="Make sure that it is they who ask. Their password alone lets them in then, and every sign-in of theirs ends now."
              confirmLabel="Reset factors"
              onConfirm={async () => tell(await actions.resetFactors({ id }), "Second factors reset")}
            />
          }
        />
        {disabledAt ? (
          <Line
            title="Disabled"
            text="They cannot sign in. What they did stays in the history under their name."
            action={
              <Button size="sm" onClick={async () => tell(await actions.enable({ id }), "Enabled")}>
                Enable
              </Button>
            }
          />
        ) : (
          <Line
            title="Access"
            text="Ends every sign-in of theirs at once, and the invitations that they have sent."
            action={
              <AlertDialog
                trigger={<Button size="sm">Disable…</Button>}
                title={`Disable ${name}?`}
                description="They are signed out everywhere at once and cannot come back until somebody enables them."
                confirmLabel="Disable"
                onConfirm={async () => tell(await actions.disable({ id }), "Disabled")}
              />
            }
          />
        )}
      </ul>
      <Dialog
        title={`A link for ${name}`}
        open={link !== undefined}
        onOpenChange={(open) => !open && setLink(undefined)}
        dismissible={false}
        footer={
          <DialogClose>
            <Button variant="primary">Done</Button>
          </DialogClose>
        }
      >
        {link ? (
          <LinkPanel {...{ link, email }} end="It opens once, within 24 hours, and is not shown again." />
        ) : null}
      </Dialog>
    </>
  );
}
