"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { type CredentialSummary, type MadeCredential, overlaps } from "@/lib/core/integration/key";
import type { CredentialKind } from "@/lib/core/integration/settings";
import { RotateDialog } from "../rotate-dialog";
import type { KeyActions } from "./key-actions";
import { MadeKey } from "./made-key";

const hints: Record<CredentialKind, string> = {
  secret_key: "The new one may do the same.",
  oauth_client: "The new client has an id and a secret of its own, and may do the same.",
  shared_secret:
    "Until the new one is first used, webhooks go on being signed with the old one, as long as it works.",
  api_key: "The new one may do the same. The shared secrets stay.",
};

type RotateKeyProps = {
  credential: CredentialSummary;
  /** Once it was rotated it is not offered any more, while its successor is still shown. */
  isOffered: boolean;
  origin: string;
  rotate: KeyActions["rotate"];
};

/** Another key in the place of this one; asks for how long this one goes on working. */
export function RotateKey({ credential, isOffered, origin, rotate }: RotateKeyProps) {
  const { id, kind, label } = credential;
  const [open, setOpen] = useState(false);
  const [made, setMade] = useState<MadeCredential>();
  return (
    <>
      <RotateDialog
        trigger={
          isOffered ? (
            <Button size="sm" aria-label={`Rotate ${label}`}>
              Rotate
            </Button>
          ) : undefined
        }
        open={open}
        onOpenChange={setOpen}
        title={`Rotate ${label}?`}
        description={`A new one is made and shown once. ${hints[kind]}`}
        legend="The old one goes on working"
        overlaps={overlaps}
        rotate={(overlapSeconds) => rotate({ id, overlapSeconds })}
        onRotated={setMade}
      />
      <MadeKey made={made} origin={origin} onStored={() => setMade(undefined)} />
    </>
  );
}
