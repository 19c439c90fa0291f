"use client";

import { useEffect, useState } from "react";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Dialog } from "@/components/ui/dialog";
import { credentialKindNames, type MadeCredential } from "@/lib/core/integration/key";
import { KeySnippets } from "./key-snippets";

type MadeKeyProps = { made?: MadeCredential; origin: string; onStored: () => void };

const Value = ({ label, value }: { label: string; value: string }) => (
  <div className="flex flex-col gap-1">
    <span className="text-sm font-medium">{label}</span>
    <p className="flex items-start gap-2 border border-line-strong bg-sunken px-3 py-2.5">
      <span className="min-w-0 flex-1 font-mono text-base wrap-anywhere select-all">{value}</span>
      <CopyButton value={value} label={`Copy ${label.toLowerCase()}`} />
    </p>
  </div>
);

/** What there is of each kind to copy. */
function Values({ made: { kind, identifier, secret } }: { made: MadeCredential }) {
  if (kind === "api_key") return <Value label={credentialKindNames.api_key} value={identifier} />;
  if (kind === "oauth_client")
    return (
      <>
        <Value label="Client id" value={identifier} />
        <Value label="Client secret" value={secret ?? ""} />
      </>
    );
  return <Value label={credentialKindNames[kind]} value={secret ?? ""} />;
}

/** A key that was just made. A secret does not go by a stray click, nor with the tab. */
export function MadeKey({ made, origin, onStored }: MadeKeyProps) {
  const [asking, setAsking] = useState(false);
  const isSecret = Boolean(made?.secret);
  useEffect(() => {
    if (!isSecret) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isSecret]);
  const close = () => (isSecret ? setAsking(true) : onStored());
  return (
    <>
      <Dialog
        title={made ? `The ${kindName(made)}` : ""}
        description={
          isSecret
            ? "The secret is shown this once. Store it where your backend reads its secrets."
            : "It is no secret, and stays in the list."
        }
        open={made !== undefined}
        onOpenChange={(next) => !next && close()}
        dismissible={false}
        size="lg"
        footer={
          <Button variant="primary" onClick={onStored}>
            {isSecret ? "I’ve stored it" : "Done"}
          </Button>
        }
      >
        {made ? (
          <div className="flex flex-col gap-4">
            <Values made={made} />
            <KeySnippets made={made} origin={origin} />
          </div>
        ) : null}
      </Dialog>
      <AlertDialog
        open={asking}
        onOpenChange={setAsking}
        title="You won’t see this again. Close anyway?"
        description="If it is lost, revoke this key and create another."
        confirmLabel="Close"
        cancelLabel="Go back"
        onConfirm={onStored}
      />
    </>
  );
}

const kindName = ({ kind }: MadeCredential) =>
  kind === "secret_key" || kind === "shared_secret"
    ? credentialKindNames[kind].toLowerCase()
    : credentialKindNames[kind];
