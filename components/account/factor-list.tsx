"use client";

import { KeyRound, Smartphone } from "lucide-react";
import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { RelativeTime } from "@/components/ui/relative-time";
import type { Factors } from "@/lib/core/identity/second-factor";
import type { FactorActions } from "./account-actions";
import { AddApp } from "./add-app";
import { AddPasskey } from "./add-passkey";
import { ConfirmDialog } from "./confirm-dialog";
import { FactorLine } from "./factor-line";
import { RecoveryCodes } from "./recovery-codes";
import { RenamePasskey } from "./rename-passkey";

type FactorListProps = { factors: Factors; actions: FactorActions };
type Asking =
  | { about: "app" | "codes" }
  | { about: "passkey" | "name"; id: string; name: string }
  | undefined;

/** What is asked for beside the password, and what helps when it is lost. */
export function FactorList({
  factors: { totpSince, passkeys, recoveryCodesLeft },
  actions,
}: FactorListProps) {
  const [codes, setCodes] = useState<string[]>();
  const [asking, setAsking] = useState<Asking>();
  const passkey = asking?.about === "passkey" ? asking : undefined;
  const only = (about: "app" | "codes" | "passkey") => ({
    open: asking?.about === about,
    onOpenChange: (open: boolean) => !open && setAsking(undefined),
  });
  const onAdded = ({ recoveryCodes }: { recoveryCodes: string[] | undefined }) => setCodes(recoveryCodes);
  const hasFactor = totpSince !== null || passkeys.length > 0;
  return (
    <>
      <ul className="divide-y divide-line">
        <FactorLine
          icon={<Smartphone aria-hidden="true" />}
          title={<>Authenticator app {totpSince ? <Badge tone="success">On</Badge> : null}</>}
          text={
            totpSince ? (
              <>
                added <RelativeTime at={totpSince} />
              </>
            ) : (
              "A code from an app on your phone, after the password."
            )
          }
          actions={
            totpSince ? (
              <Button size="sm" onClick={() => setAsking({ about: "app" })}>
                Remove
              </Button>
            ) : (
              <AddApp trigger={<Button size="sm">Add app</Button>} {...{ actions, onAdded }} />
            )
          }
        />
        {passkeys.map(({ id, name, isBackedUp, createdAt, lastUsedAt }) => (
          <FactorLine
            key={id}
            icon={<KeyRound aria-hidden="true" />}
            title={<span className="truncate">{name}</span>}
            text={
              <>
                Passkey{isBackedUp ? ", synchronised" : ""} · added <RelativeTime at={createdAt} /> ·{" "}
                {lastUsedAt ? (
                  <>
                    used <RelativeTime at={lastUsedAt} />
                  </>
                ) : (
                  "never used"
                )}
              </>
            }
            actions={
              <>
                <Button size="sm" onClick={() => setAsking({ about: "name", id, name })}>
                  Rename
                </Button>
                <Button size="sm" onClick={() => setAsking({ about: "passkey", id, name })}>
                  Remove
                </Button>
              </>
            }
          />
        ))}
        <FactorLine
          icon={<KeyRound aria-hidden="true" />}
          title={passkeys.length === 0 ? "Passkeys" : "Another passkey"}
          text="A fingerprint, face or device PIN in place of the password, and the strongest of these."
          actions={<AddPasskey trigger={<Button size="sm">Add passkey</Button>} {...{ actions, onAdded }} />}
        />
        {hasFactor ? (
          <FactorLine
            icon={<span aria-hidden="true">#</span>}
            title={
              <>
                Recovery codes{" "}
                <Badge tone={recoveryCodesLeft < 3 ? "attention" : "neutral"}>{recoveryCodesLeft} left</Badge>
              </>
            }
            text="Each lets you in once when your app or passkey is gone."
            actions={
              <Button size="sm" onClick={() => setAsking({ about: "codes" })}>
                New codes
              </Button>
            }
          />
        ) : null}
      </ul>
      <RecoveryCodes codes={codes} onStored={() => setCodes(undefined)} />
      <ConfirmDialog
        {...only("app")}
        title="Remove the authenticator app?"
        description="Its codes open nothing any more. Without another factor, your password alone lets you in."
        confirmLabel="Remove app"
        act={actions.removeApp}
      />
      <ConfirmDialog
        {...only("passkey")}
        title="Remove this passkey?"
        description={`“${passkey?.name ?? ""}” opens nothing here any more. Delete it on the device as well.`}
        confirmLabel="Remove passkey"
        act={(given) => actions.removePasskey({ ...given, id: passkey?.id ?? "" })}
      />
      <ConfirmDialog
        {...only("codes")}
        title="Make new recovery codes?"
        description="The codes that you have now, used or not, end at once."
        confirmLabel="Make new codes"
        tone="primary"
        act={actions.newCodes}
        onDone={({ recoveryCodes }) => setCodes(recoveryCodes)}
      />
      {asking?.about === "name" ? (
        <RenamePasskey passkey={asking} rename={actions.renamePasskey} onClose={() => setAsking(undefined)} />
      ) : null}
    </>
  );
}
