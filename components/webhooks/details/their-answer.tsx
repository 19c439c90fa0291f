import { Section } from "@/components/verifications/details/section";
import type { ExplainedTry } from "@/lib/core/webhook/delivery";
import { RawBlock } from "./raw-block";
import { headerText, indented } from "./raw-text";

const kept = "First 16 kB";

/** What came back. */
export function TheirAnswer({ tried }: { tried?: ExplainedTry }) {
  if (!tried)
    return (
      <Section title="Their answer">
        <p className="py-2 text-ink-muted">Nothing was sent yet.</p>
      </Section>
    );
  const { outcome, responseStatus, responseHeaders, responseBody, error, durationMs } = tried;
  const took = outcome ? `after ${durationMs.toLocaleString("en")} ms` : undefined;
  return (
    <Section title="Their answer" aside={took}>
      <div className="flex flex-col gap-4 pt-2">
        <p className="font-medium">{responseStatus ?? error ?? "No answer"}</p>
        {responseHeaders ? (
          <RawBlock
            title="Headers"
            label="Headers of their answer"
            text={headerText(responseHeaders) || "None"}
          />
        ) : null}
        {responseBody === null ? null : (
          <RawBlock
            label="Body of their answer"
            title="Body"
            aside={<span className="text-xs text-ink-muted">{kept}</span>}
            text={responseBody ? indented(responseBody) : "Empty"}
          />
        )}
      </div>
    </Section>
  );
}
