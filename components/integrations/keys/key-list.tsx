import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { RelativeTime } from "@/components/ui/relative-time";
import type { ShapeName } from "@/components/ui/shape";
import type { Tone } from "@/components/ui/tone";
import {
  type CredentialState,
  type CredentialSummary,
  credentialKindNames,
} from "@/lib/core/integration/key";
import { Copyable } from "../copyable";
import type { KeyActions } from "./key-actions";
import { RevokeKey } from "./revoke-key";

const looks: Record<CredentialState, { word: string; tone: Tone; shape: ShapeName }> = {
  active: { word: "Active", tone: "success", shape: "check" },
  replaced: { word: "Being replaced", tone: "attention", shape: "diamond" },
  expired: { word: "Expired", tone: "muted", shape: "dash" },
  revoked: { word: "Revoked", tone: "void", shape: "cross" },
};

const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <div className="min-w-0 max-sm:flex max-sm:gap-3">
    <dt className="text-xs text-ink-muted max-sm:w-24 max-sm:shrink-0">{term}</dt>
    <dd className="min-w-0 wrap-anywhere">{children}</dd>
  </div>
);

/** What it is known by: whole where that is no secret, or else enough to tell two apart. */
function Known({ credential: { kind, identifier, ending } }: { credential: CredentialSummary }) {
  if (kind === "api_key") return <Copyable value={identifier} label="Copy API key" />;
  if (kind === "oauth_client") return <Copyable value={identifier} label="Copy client id" />;
  if (!ending && kind === "shared_secret") return <span className="text-ink-muted">Not shown</span>;
  return <span className="id-text">{ending ? `${identifier}…${ending}` : identifier}</span>;
}

type KeyListProps = { credentials: CredentialSummary[]; revoke?: KeyActions["revoke"] };

/** The credentials of an integration: what each is, who made it, and whether it is still used. */
export const KeyList = ({ credentials, revoke }: KeyListProps) => (
  <ul aria-label="Keys" className="border-t border-line">
    {credentials.map((credential) => {
      const { id, kind, label, state, createdBy, createdAt, lastUsedAt, revokedAt } = credential;
      const { word, tone, shape } = looks[state];
      const isLast = !credentials.some(
        (other) => other.id !== id && other.kind === kind && other.state === "active",
      );
      return (
        <li key={id} className="flex flex-col gap-2 border-b border-line py-4">
          <div className="flex items-start gap-3">
            <h2 className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-1 text-base font-medium">
              <span className="wrap-anywhere">{label}</span>
              <Badge tone={tone} shape={shape}>
                {word}
              </Badge>
            </h2>
            {revoke && state !== "revoked" ? <RevokeKey {...{ credential, isLast, revoke }} /> : null}
          </div>
          <dl className="grid gap-x-6 gap-y-1.5 sm:grid-cols-2 sm:gap-y-3 xl:grid-cols-[10rem_minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)]">
            <Fact term="Kind">{credentialKindNames[kind]}</Fact>
            <Fact term="Known by">
              <Known credential={credential} />
            </Fact>
            <Fact term="Created">
              <RelativeTime at={createdAt} />
              {createdBy ? ` by ${createdBy}` : ""}
            </Fact>
            {revokedAt ? (
              <Fact term="Revoked">
                <RelativeTime at={revokedAt} />
              </Fact>
            ) : (
              <Fact term="Last used">
                {kind === "shared_secret" ? (
                  <span className="text-ink-muted">Not measured</span>
                ) : lastUsedAt ? (
                  <RelativeTime at={lastUsedAt} />
                ) : (
                  "Never"
                )}
              </Fact>
            )}
          </dl>
        </li>
      );
    })}
  </ul>
);
