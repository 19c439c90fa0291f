import Link from "next/link";
import { classNames } from "@/components/ui/class-names";
import { RelativeTime } from "@/components/ui/relative-time";
import { Shape } from "@/components/ui/shape";
import { toneText } from "@/components/ui/tone";
import type { ExplainedTry } from "@/lib/core/webhook/delivery";
import { tryLook } from "../delivery-look";
import { deliveryPath } from "../paths";
import { causeNames, outcomeWords } from "../words";

type TryStripProps = { id: string; log: ExplainedTry[]; chosen?: number };

const wordOf = ({ outcome, responseStatus }: ExplainedTry) =>
  responseStatus ?? (outcome ? outcomeWords[outcome] : "Under way");

/** Every try, newest first; the one that is shown below is marked. */
export function TryStrip({ id, log, chosen }: TryStripProps) {
  if (log.length === 0) return null;
  return (
    <nav aria-label="Tries" className="pt-4">
      <ol className="flex gap-2 overflow-x-auto pb-2">
        {log.map((tried) => {
          const { tone, shape } = tryLook(tried.outcome);
          const current = tried.number === chosen;
          return (
            <li key={tried.id} className="shrink-0">
              <Link
                href={`${deliveryPath(id)}?try=${tried.number}`}
                replace
                scroll={false}
                aria-current={current ? "true" : undefined}
                className={classNames(
                  "flex h-full w-40 flex-col gap-0.5 rounded-sm border px-2.5 py-1.5 -outline-offset-2",
                  current ? "border-accent bg-accent-soft" : "border-line-strong bg-raised hover:bg-hover",
                )}
              >
                <span className="flex items-center gap-1.5 font-medium">
                  <span className="text-xs text-ink-muted">{tried.number}.</span>
                  <Shape name={shape} className={toneText[tone]} />
                  <span className="truncate">{wordOf(tried)}</span>
                </span>
                <span className="truncate text-xs text-ink-muted">{causeNames[tried.cause]}</span>
                <span className="flex justify-between gap-2 text-xs text-ink-muted">
                  <RelativeTime at={tried.startedAt} />
                  <span>{tried.durationMs.toLocaleString("en")} ms</span>
                </span>
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
