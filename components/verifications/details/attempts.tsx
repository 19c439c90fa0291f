import { mediaContextNames } from "@/lib/core/document/document";
import type { Attempt } from "@/lib/core/verification/verification";
import { deviceName } from "@/lib/format/device";
import { ExactTime } from "../exact-time";
import { StatusBadge } from "../status-badge";
import { Section } from "./section";

const times = [
  { key: "startedAt", word: "Started" },
  { key: "submittedAt", word: "Submitted" },
  { key: "decidedAt", word: "Decided" },
] as const;

/** Each pass of the end user through the flow, newest first. */
export const Attempts = ({ attempts }: { attempts: Attempt[] }) => (
  <Section title="Attempts">
    <ol className="divide-y divide-line">
      {attempts.map((attempt) => (
        <li key={attempt.id} className="flex gap-3 py-2">
          <span className="w-5 shrink-0 text-ink-muted">{attempt.number}</span>
          <div className="min-w-0 flex-1">
            <StatusBadge status={attempt.status} />
            <p className="mt-1 flex flex-wrap gap-x-4 text-ink-muted">
              {times.map(({ key, word }) =>
                attempt[key] ? (
                  <span key={key}>
                    {word} <ExactTime at={attempt[key]} className="text-ink" />
                  </span>
                ) : null,
              )}
              {attempt.startedAt ? null : <span>The link has not been opened.</span>}
            </p>
            {attempt.retakes ? (
              <p className="text-ink-muted">
                Asked only for:{" "}
                {attempt.retakes.map((context) => mediaContextNames[context].toLowerCase()).join(", ")}
              </p>
            ) : null}
            {attempt.ip || attempt.userAgent ? (
              <p className="flex flex-wrap gap-x-4 text-ink-muted">
                {attempt.ip ? <span className="id-text">{attempt.ip}</span> : null}
                {attempt.userAgent ? (
                  <span title={attempt.userAgent}>{deviceName(attempt.userAgent)}</span>
                ) : null}
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  </Section>
);
