import { Shape, type ShapeName } from "@/components/ui/shape";
import { type Tone, toneText } from "@/components/ui/tone";
import type { UserStatus } from "@/lib/core/review/user-status";
import { isMove } from "@/lib/core/verification/history";
import type { Decision, HistoryEntry } from "@/lib/core/verification/verification";
import { ExactTime } from "../exact-time";
import { statusLooks } from "../status-look";
import { happening } from "./happening";
import { Section } from "./section";

const signOf = ({ type, status }: HistoryEntry): { tone: Tone; shape: ShapeName } =>
  isMove(type) ? statusLooks[status] : { tone: "muted", shape: "dash" };

type TimelineProps = { history: HistoryEntry[]; decisions: Decision[]; userStatuses?: UserStatus[] };

/** Everything that happened, from the beginning. */
export const Timeline = ({ history, decisions, userStatuses = [] }: TimelineProps) => (
  <Section title="Timeline">
    <ol>
      {history.map((entry) => {
        const { sentence, reason, note } = happening(entry, decisions, userStatuses);
        const { tone, shape } = signOf(entry);
        return (
          <li
            key={entry.sequence}
            id={`event-${entry.sequence}`}
            className="flex gap-3 border-b border-line py-2 last:border-b-0 target:bg-accent-soft"
          >
            <Shape name={shape} className={`mt-1.25 ${toneText[tone]}`} />
            <div className="min-w-0 flex-1">
              <p className="wrap-anywhere">
                <span className="font-medium">{sentence}</span>
                {reason ? `: ${reason}` : null}
              </p>
              {note ? (
                <p className="border-l-2 border-line-strong pl-2 wrap-anywhere text-ink-muted italic">
                  {note}
                </p>
              ) : null}
              <p className="flex flex-wrap gap-x-2 text-xs text-ink-muted">
                <span>{entry.actorName}</span>
                {entry.ip ? <span className="id-text">{entry.ip}</span> : null}
              </p>
            </div>
            <a href={`#event-${entry.sequence}`} className="shrink-0 text-xs text-ink-muted hover:text-ink">
              <ExactTime at={entry.occurredAt} />
            </a>
          </li>
        );
      })}
    </ol>
  </Section>
);
