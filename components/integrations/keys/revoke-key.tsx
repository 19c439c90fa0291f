"use client";

import { AlertDialog } from "@/components/ui/alert-dialog";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { RelativeTime } from "@/components/ui/relative-time";
import { useToast } from "@/components/ui/toast";
import type { CredentialSummary } from "@/lib/core/integration/key";
import type { CredentialKind } from "@/lib/core/integration/settings";
import type { KeyActions } from "./key-actions";

const ends: Record<CredentialKind, string> = {
  secret_key: "Whoever calls with it is refused from the next second on.",
  oauth_client: "It gets no more tokens, and those it has are refused from the next second on.",
  shared_secret: "What is signed with it is refused from the next second on.",
  api_key: "Whoever calls with it is refused from the next second on.",
};

type RevokeKeyProps = {
  credential: CredentialSummary;
  /** Whether there is no other of its kind. */
  isLast: boolean;
  revoke: KeyActions["revoke"];
};

/** Asks before it ends a key, and says whether somebody still uses it. */
export function RevokeKey({ credential: { id, kind, label, lastUsedAt }, isLast, revoke }: RevokeKeyProps) {
  const toast = useToast();
  const confirm = async () => {
    const result = await revoke({ id });
    if (result.ok) toast.show({ title: `${label} is revoked`, tone: "success" });
    else toast.show({ title: result.error.message, tone: "danger" });
  };
  return (
    <AlertDialog
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
      <div className="flex flex-col gap-2 pt-2">
        {lastUsedAt ? (
          <Banner tone="attention">
            Last used <RelativeTime at={lastUsedAt} />.
          </Banner>
        ) : null}
        {isLast ? <Banner tone="attention">There is no other of its kind.</Banner> : null}
      </div>
    </AlertDialog>
  );
}
