"use client";

import { type ReactNode, useEffect, useState } from "react";
import { AlertDialog } from "./alert-dialog";
import { Button } from "./button";
import { Dialog } from "./dialog";

type OnceDialogProps = {
  open: boolean;
  title: string;
  description: string;
  /** `false`: nothing in it is lost, and it closes without a question. */
  isSecret?: boolean;
  /** What whoever has lost it does. */
  ifLost: string;
  size?: "md" | "lg";
  /** Beside the button that closes it. */
  actions?: ReactNode;
  onStored: () => void;
  children: ReactNode;
};

/** A secret, this once. It does not go by a stray click, nor with the tab. */
export function OnceDialog({
  open,
  title,
  description,
  isSecret = true,
  ifLost,
  size,
  actions,
  onStored,
  children,
}: OnceDialogProps) {
  const [asking, setAsking] = useState(false);
  const isHeld = open && isSecret;
  useEffect(() => {
    if (!isHeld) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isHeld]);
  const close = () => (isSecret ? setAsking(true) : onStored());
  return (
    <>
      <Dialog
        title={title}
        description={description}
        open={open}
        onOpenChange={(next) => !next && close()}
        dismissible={false}
        size={size}
        footer={
          <>
            {actions}
            <Button variant="primary" onClick={onStored}>
              {isSecret ? "I’ve stored it" : "Done"}
            </Button>
          </>
        }
      >
        <div className="flex flex-col gap-4">{children}</div>
      </Dialog>
      <AlertDialog
        open={asking}
        onOpenChange={setAsking}
        title="You won’t see this again. Close anyway?"
        description={ifLost}
        confirmLabel="Close"
        cancelLabel="Go back"
        onConfirm={onStored}
      />
    </>
  );
}
