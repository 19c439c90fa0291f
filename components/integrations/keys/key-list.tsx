import { KeyRound } from "lucide-react";
import { EmptyState } from "@/components/ui/empty-state";
import { type CredentialSummary, isLive } from "@/lib/core/integration/key";
import type { KeyActions } from "./key-actions";
import { KeyRowFacts, Overlap } from "./key-row-facts";
import { KeyBadge } from "./key-standing";
import { RevokeKey } from "./revoke-key";
import { RotateKey } from "./rotate-key";

type KeyListProps = {
  integrationId: string;
  credentials: CredentialSummary[];
  origin: string;
  /** Left out for those who may only look. */
  actions?: Pick<KeyActions, "rotate" | "countUses" | "revoke">;
};

const NoKeys = () => (
  <EmptyState
    icon={<KeyRound />}
    title="No keys yet"
    text="A key lets your backend create sessions. Secrets of a test integration begin with pd_test_, those of a live one with pd_live_."
  />
);

type KeyRowProps = KeyListProps & { credential: CredentialSummary };

function KeyRow({ integrationId, credential, credentials, origin, actions }: KeyRowProps) {
  const { id, kind, label, state } = credential;
  const isLast = !credentials.some((other) => other.id !== id && other.kind === kind && isLive(other.state));
  const isBeside = credentials.some((other) => other.replacedBy === id && isLive(other.state));
  return (
    <li className="flex flex-col gap-2 border-b border-line py-4">
      <div className="flex items-start gap-3">
        <h2 className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-1 text-base font-medium">
          <span className="wrap-anywhere">{label}</span>
          <KeyBadge {...credential} />
        </h2>
        {actions ? (
          <RotateKey
            {...{ credential, origin, rotate: actions.rotate }}
            isOffered={state === "active" && !isBeside}
          />
        ) : null}
        {actions && isLive(state) ? <RevokeKey {...{ credential, isLast, ...actions }} /> : null}
      </div>
      {state === "replaced" ? <Overlap credential={credential} /> : null}
      <KeyRowFacts integrationId={integrationId} credential={credential} />
    </li>
  );
}

/** The credentials of an integration: what each is and may do, who made it, and whether it is still used. */
export function KeyList(props: KeyListProps) {
  if (props.credentials.length === 0) return <NoKeys />;
  return (
    <ul aria-label="Keys" className="border-t border-line">
      {props.credentials.map((credential) => (
        <KeyRow key={credential.id} credential={credential} {...props} />
      ))}
    </ul>
  );
}
