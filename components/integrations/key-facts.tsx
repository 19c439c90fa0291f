import { type Definition, DefinitionList } from "@/components/ui/definition-list";
import { RelativeTime } from "@/components/ui/relative-time";
import { Section } from "@/components/verifications/details/section";
import type { IntegrationKey } from "@/lib/core/integration/key";
import { Copyable } from "./copyable";

type KeyFactsProps = { id: string; baseUrl: string; keys: IntegrationKey[] };

function Since({ of: { createdAt, expiresAt } }: { of: IntegrationKey }) {
  return (
    <span className="text-xs text-ink-muted">
      since <RelativeTime at={createdAt} />
      {expiresAt ? (
        <>
          , ends <RelativeTime at={expiresAt} />
        </>
      ) : null}
    </span>
  );
}

const keyRow = (key: IntegrationKey, index: number): Definition => ({
  term: index === 0 ? "API key" : `API key ${index + 1}`,
  value: (
    <span className="flex min-w-0 flex-wrap items-center gap-x-3">
      {key.value ? <Copyable value={key.value} label="Copy API key" /> : null}
      <Since of={key} />
    </span>
  ),
});

const secretRow = (key: IntegrationKey, index: number): Definition => ({
  term: index === 0 ? "Shared secret" : `Shared secret ${index + 1}`,
  value: (
    <span className="flex flex-wrap items-baseline gap-x-3 py-1">
      Set; it is never shown again <Since of={key} />
    </span>
  ),
});

/** What a client needs to call us. */
export function KeyFacts({ id, baseUrl, keys }: KeyFactsProps) {
  const secrets = keys.filter(({ kind }) => kind === "shared_secret");
  const rows: Definition[] = [
    { term: "Base URL", value: <Copyable value={baseUrl} label="Copy base URL" /> },
    ...keys.filter(({ kind }) => kind === "api_key").map(keyRow),
    ...(secrets.length > 0 ? secrets.map(secretRow) : [{ term: "Shared secret", value: "None" }]),
    { term: "Integration id", value: <Copyable value={id} label="Copy integration id" /> },
  ];
  return (
    <Section title="Keys">
      <DefinitionList rows={rows} />
    </Section>
  );
}
