"use client";

import { type ReactNode, useState } from "react";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { RelativeTime } from "@/components/ui/relative-time";
import { useToast } from "@/components/ui/toast";
import type { CredentialSummary, RecentUse } from "@/lib/core/integration/key";
import type { CredentialKind } from "@/lib/core/integration/settings";
import type { KeyActions } from "./key-actions";

const ends: Record<CredentialKind, string> = {
  secret_key: "Whoever calls with it is refused from the next second on.",
  oauth_client: "It gets no more tokens, and those it has are refused from the next second on.",
  shared_secret: "What is signed with it is refused from the next second on.",
  api_key: "Whoever calls with it is refused from the next second on.",
};

function Uses({ use: { requests, isMore, lastUsedAt, lastUsedIp } }: { use: RecentUse }): ReactNode {
  if (!lastUsedAt) return "It was never used.";
  return (
    <>
      Used {isMore ? "more than " : ""}
      {requests.toLocaleString("en")} {requests === 1 ? "time" : "times"} in 24 hours, last{" "}
      <RelativeTime at={lastUsedAt} />
      {lastUsedIp ? ` from ${lastUsedIp}` : ""}.
    </>
  );
}

type RevokeKeyProps = Pick<KeyActions, "countUses" | "revoke"> & {
  credential: CredentialSummary;
  /** Whether there is no other of its kind. */
  isLast: boolean;
};

/** Asks for the key's name before it ends it, and says whether somebody still uses it. */
export function RevokeKey({ credential: { id, kind, label }, isLast, countUses, revoke }: RevokeKeyProps) {
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const [use, setUse] = useState<RecentUse>();
  const [typed, setTyped] = useState("");
  const [error, setError] = useState<string>();
  const change = async (next: boolean) => {
    setOpen(next);
    setTyped("");
    setError(undefined);
    if (!next) return;
    const result = await countUses({ id });
    if (result.ok) setUse(result.value);
  };
  const confirm = async () => {
    if (typed.trim() !== label) {
      setError(`Type ${label}, as it stands above.`);
      return false;
    }
    const result = await revoke({ id });
    if (!result.ok) {
      setError(result.error.message);
      return false;
    }
    toast.show({ title: `${label} is revoked`, tone: "success" });
    return true;
  };
  return (
    <AlertDialog
      open={open}
      onOpenChange={change}
      trigger={
        <Button size="sm" aria-label={`Revoke ${label}`}>
          Revoke
        </Button>
      }
      title={`Revoke ${label}?`}
      description={`${ends[kind]} This cannot be undone.`}
      confirmLabel="Revoke"
      onConfirm={confirm}
    >
      <div className="flex flex-col gap-3 pt-2">
        {use ? (
          <Banner tone={use.requests > 0 ? "attention" : "info"}>
            <Uses use={use} />
          </Banner>
        ) : null}
        {isLast ? <Banner tone="attention">There is no other of its kind.</Banner> : null}
        <Field label={`Type ${label} to confirm`} error={error}>
          <Input
            value={typed}
            onValueChange={(value) => {
              setTyped(value);
              setError(undefined);
            }}
            autoComplete="off"
            spellCheck={false}
            maxLength={100}
          />
        </Field>
      </div>
    </AlertDialog>
  );
}
