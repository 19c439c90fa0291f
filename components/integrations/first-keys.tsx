"use client";

import { useEffect, useState } from "react";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Dialog } from "@/components/ui/dialog";
import type { NewIntegration } from "./new-integration-action";

type FirstKeysProps = { made?: NewIntegration; onStored: () => void };

const Value = ({ label, value }: { label: string; value: string }) => (
  <div className="flex flex-col gap-1">
    <span className="text-sm font-medium">{label}</span>
    <p className="flex items-start gap-2 border border-line-strong bg-sunken px-3 py-2.5">
      <span className="min-w-0 flex-1 font-mono text-base wrap-anywhere select-all">{value}</span>
      <CopyButton value={value} label={`Copy ${label.toLowerCase()}`} />
    </p>
  </div>
);

/** The keys of an integration that was just made. The secret does not go by a stray click, nor with the tab. */
export function FirstKeys({ made, onStored }: FirstKeysProps) {
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    if (!made) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [made]);
  return (
    <>
      <Dialog
        title="Its first keys"
        description="The shared secret is shown this once. Store it where your backend reads its secrets."
        open={made !== undefined}
        onOpenChange={(next) => !next && setAsking(true)}
        dismissible={false}
        footer={
          <Button variant="primary" onClick={onStored}>
            I have stored it
          </Button>
        }
      >
        <div className="flex flex-col gap-4">
          <Value label="API key" value={made?.apiKey ?? ""} />
          <Value label="Shared secret" value={made?.sharedSecret ?? ""} />
          <p className="text-xs text-ink-muted">
            The API key is no secret and stays on the Keys tab, where there are other kinds of keys too.
          </p>
        </div>
      </Dialog>
      <AlertDialog
        open={asking}
        onOpenChange={setAsking}
        title="You will not see this secret again. Close anyway?"
        description="If it is lost, create another one on the Keys tab."
        confirmLabel="Close"
        cancelLabel="Go back"
        onConfirm={onStored}
      />
    </>
  );
}
