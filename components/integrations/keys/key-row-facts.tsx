import Link from "next/link";
import type { ReactNode } from "react";
import { RelativeTime } from "@/components/ui/relative-time";
import { type CredentialSummary, credentialKindNames } from "@/lib/core/integration/key";
import { sayScopes, shortScopeWords } from "@/lib/core/integration/scopes";
import { Copyable } from "../copyable";
import { requestsPath } from "../paths";
import { Expiry } from "./key-standing";
import { UsageBars } from "./usage-bars";

const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <div className="min-w-0 max-sm:flex max-sm:gap-3">
    <dt className="text-xs text-ink-muted max-sm:w-24 max-sm:shrink-0 max-sm:pt-0.5">{term}</dt>
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

function Access({ credential: { kind, scopes, ipRanges } }: { credential: CredentialSummary }) {
  const { can } = sayScopes(kind, scopes);
  const words = can.map((scope) => shortScopeWords[scope]).join(", ");
  return (
    <>
      {scopes === null ? "Everything" : `Only: ${words || "nothing"}`}
      {ipRanges ? <span className="block text-ink-muted">From {ipRanges.join(", ")}</span> : null}
    </>
  );
}

function LastUse({ credential: { lastUsedAt, lastUsedIp } }: { credential: CredentialSummary }) {
  if (!lastUsedAt) return "Never";
  return (
    <>
      <RelativeTime at={lastUsedAt} />
      {lastUsedIp ? <span className="block id-text text-ink-muted">{lastUsedIp}</span> : null}
    </>
  );
}

/** While both are live: until when, and whether somebody still comes with the old one. */
export function Overlap({
  credential: { expiresAt, lastUsedAt, lastUsedIp },
}: {
  credential: CredentialSummary;
}) {
  if (!expiresAt) return null;
  return (
    <p className="text-ink-muted">
      Ends <RelativeTime at={expiresAt} />.{" "}
      {lastUsedAt ? (
        <>
          Last used <RelativeTime at={lastUsedAt} />
          {lastUsedIp ? ` from ${lastUsedIp}` : ""}.
        </>
      ) : (
        "Never used."
      )}
    </p>
  );
}

type KeyRowFactsProps = { integrationId: string; credential: CredentialSummary };

/** What there is to know of one key. */
export function KeyRowFacts({ integrationId, credential }: KeyRowFactsProps) {
  const { id, kind, label, createdBy, createdAt, revokedAt, requestsByDay } = credential;
  return (
    <dl className="grid gap-x-6 gap-y-1.5 sm:grid-cols-2 sm:gap-y-3 lg:grid-cols-[9rem_minmax(0,2fr)_minmax(0,1.5fr)_minmax(0,1fr)]">
      <Fact term="Kind">{credentialKindNames[kind]}</Fact>
      <Fact term="Known by">
        <Known credential={credential} />
      </Fact>
      <Fact term="Access">
        <Access credential={credential} />
      </Fact>
      <Fact term="Created">
        <RelativeTime at={createdAt} />
        {createdBy ? <span className="block text-ink-muted">by {createdBy}</span> : null}
      </Fact>
      <Fact term="In 30 days">
        <Link
          href={`${requestsPath(integrationId)}?key=${id}`}
          prefetch={false}
          aria-label={`Requests with ${label}`}
          className="inline-block hover:text-accent hover:underline"
        >
          <UsageBars requestsByDay={requestsByDay} />
        </Link>
      </Fact>
      <Fact term="Last used">
        <LastUse credential={credential} />
      </Fact>
      {revokedAt ? (
        <Fact term="Revoked">
          <RelativeTime at={revokedAt} />
        </Fact>
      ) : (
        <Fact term="Expires">
          <Expiry {...credential} />
        </Fact>
      )}
    </dl>
  );
}
