"use client";

import { CopyValue } from "@/components/ui/copy-value";
import { OnceDialog } from "@/components/ui/once-dialog";
import type { NewIntegration } from "./new-integration-action";

type FirstKeysProps = { made?: NewIntegration; onStored: () => void };

/** The keys of an integration that was just made. */
export const FirstKeys = ({ made, onStored }: FirstKeysProps) => (
  <OnceDialog
    open={made !== undefined}
    title="Its first keys"
    description="The shared secret is shown this once. Store it where your backend reads its secrets."
    ifLost="If it is lost, create another one on the Keys tab."
    onStored={onStored}
  >
    <CopyValue label="API key" value={made?.apiKey ?? ""} />
    <CopyValue label="Shared secret" value={made?.sharedSecret ?? ""} />
    <p className="text-xs text-ink-muted">
      The API key is no secret and stays on the Keys tab, where there are other kinds of keys too.
    </p>
  </OnceDialog>
);
