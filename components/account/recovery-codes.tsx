"use client";

import { Download } from "lucide-react";
import { useEffect, useState } from "react";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Dialog } from "@/components/ui/dialog";

type RecoveryCodesProps = { codes: string[] | undefined; onStored: () => void };

function download(codes: string[]) {
  const text = ["Proofdesk recovery codes. Each opens once.", "", ...codes, ""].join("\n");
  const url = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
  Object.assign(document.createElement("a"), { href: url, download: "proofdesk-recovery-codes.txt" }).click();
  URL.revokeObjectURL(url);
}

/** Recovery codes, this once. They do not go by a stray click, nor with the tab. */
export function RecoveryCodes({ codes, onStored }: RecoveryCodesProps) {
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    if (!codes) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [codes]);
  return (
    <>
      <Dialog
        title="Your recovery codes"
        description="Each lets you in once when your app or passkey is gone. They are shown this once."
        open={codes !== undefined}
        onOpenChange={(next) => !next && setAsking(true)}
        dismissible={false}
        footer={
          <>
            <CopyButton value={codes?.join("\n") ?? ""} label="Copy codes" showLabel />
            <Button icon={<Download />} onClick={() => download(codes ?? [])}>
              Download
            </Button>
            <Button variant="primary" onClick={onStored}>
              I have stored them
            </Button>
          </>
        }
      >
        <ul
          aria-label="Recovery codes"
          className="grid gap-x-6 gap-y-1.5 border border-line-strong bg-sunken px-4 py-3 font-mono text-base sm:grid-cols-2"
        >
          {codes?.map((code) => (
            <li key={code} className="select-all">
              {code}
            </li>
          ))}
        </ul>
        <p className="mt-3 text-ink-muted">
          Keep them where you keep your passwords, not on the device that you sign in with.
        </p>
      </Dialog>
      <AlertDialog
        open={asking}
        onOpenChange={setAsking}
        title="You will not see these codes again. Close anyway?"
        description="If you have not stored them, make new ones in your account: that ends these."
        confirmLabel="Close"
        cancelLabel="Go back"
        onConfirm={onStored}
      />
    </>
  );
}
