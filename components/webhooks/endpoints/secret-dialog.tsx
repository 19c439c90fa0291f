"use client";

import { CodeBlock } from "@/components/integrations/code-block";
import { CopyButton } from "@/components/ui/copy-button";
import { OnceDialog } from "@/components/ui/once-dialog";

type SecretDialogProps = {
  secret?: string;
  /** Until when the one before signs too, in words. */
  overlap?: string;
  onStored: () => void;
};

/** A signing secret that was just made. */
export const SecretDialog = ({ secret, overlap, onStored }: SecretDialogProps) => (
  <OnceDialog
    open={secret !== undefined}
    title="The signing secret"
    description="It is shown this once. Store it where your backend reads its secrets."
    ifLost="If it is lost, rotate it: the endpoint then gets another one."
    actions={<CopyButton value={secret ?? ""} label="Copy secret" showLabel />}
    onStored={onStored}
  >
    <p className="border border-line-strong bg-sunken px-3 py-3 font-mono text-base wrap-anywhere select-all">
      {secret}
    </p>
    {overlap ? <p className="text-ink-muted">{overlap}</p> : null}
    <div>
      <p className="mb-1 text-ink-muted">As a line of an environment file:</p>
      <CodeBlock code={`WEBHOOK_SECRET=${secret ?? ""}`} label="Copy the line" />
    </div>
    <p className="text-ink-muted">
      Libraries for Standard Webhooks and Svix take it as it is. The Veriff headers are signed with the shared
      secret of the integration, as before.
    </p>
  </OnceDialog>
);
