"use client";

import { useEffect, useState } from "react";
import { CodeBlock } from "@/components/integrations/code-block";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Dialog } from "@/components/ui/dialog";

type SecretDialogProps = {
  secret?: string;
  /** Until when the one before signs too, in words. */
  overlap?: string;
  onStored: () => void;
};

/** A secret, this once. It does not go by a stray click, nor with the tab. */
export function SecretDialog({ secret, overlap, onStored }: SecretDialogProps) {
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    if (!secret) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [secret]);
  return (
    <>
      <Dialog
        title="The signing secret"
        description="It is shown this once. Store it where your backend reads its secrets."
        open={secret !== undefined}
        onOpenChange={(next) => !next && setAsking(true)}
        dismissible={false}
        footer={
          <>
            <CopyButton value={secret ?? ""} label="Copy secret" showLabel />
            <Button variant="primary" onClick={onStored}>
              I have stored it
            </Button>
          </>
        }
      >
        <div className="flex flex-col gap-4">
          <p className="border border-line-strong bg-sunken px-3 py-3 font-mono text-base wrap-anywhere select-all">
            {secret}
          </p>
          {overlap ? <p className="text-ink-muted">{overlap}</p> : null}
          <div>
            <p className="mb-1 text-ink-muted">As a line of an environment file:</p>
            <CodeBlock code={`WEBHOOK_SECRET=${secret ?? ""}`} label="Copy the line" />
          </div>
          <p className="text-ink-muted">
            Libraries for Standard Webhooks and Svix take it as it is. The Veriff headers are signed with the
            shared secret of the integration, as before.
          </p>
        </div>
      </Dialog>
      <AlertDialog
        open={asking}
        onOpenChange={setAsking}
        title="You will not see this secret again. Close anyway?"
        description="If it is lost, rotate it: the endpoint then gets another one."
        confirmLabel="Close"
        cancelLabel="Go back"
        onConfirm={onStored}
      />
    </>
  );
}
