import { Copyable } from "@/components/integrations/copyable";
import { RelativeTime } from "@/components/ui/relative-time";
import { Section } from "@/components/verifications/details/section";
import { flowDifferences } from "@/lib/core/flow/differences";
import type { FlowVersion } from "@/lib/core/flow/version";
import { flowInWords } from "@/lib/core/flow/words";

/** Every version, newest first: its id, what it changed, and by whom. */
export const VersionList = ({ versions }: { versions: FlowVersion[] }) => (
  <Section title="Versions" aside="A version never changes; its id works for as long as the flow is enabled">
    <ol className="divide-y divide-line">
      {versions.map((version, at) => {
        const before = versions[at + 1];
        const changes = before ? flowDifferences(before, version) : [flowInWords(version.definition)];
        return (
          <li key={version.id} className="grid gap-x-4 gap-y-1 py-2.5 sm:grid-cols-[6rem_minmax(0,1fr)_auto]">
            <span className="font-medium">
              Version {version.version}
              {version.supersededAt ? null : (
                <span className="block text-xs font-normal text-ink-muted">newest</span>
              )}
            </span>
            <div className="min-w-0">
              <ul>
                {changes.map((change) => (
                  <li key={change} className="wrap-anywhere">
                    {change}
                  </li>
                ))}
              </ul>
              <Copyable value={version.id} label={`Copy id of version ${version.version}`} />
            </div>
            <span className="text-xs text-ink-muted sm:text-right">
              <RelativeTime at={version.createdAt} />
              <span className="sm:block"> by {version.createdBy}</span>
            </span>
          </li>
        );
      })}
    </ol>
  </Section>
);
