import { Shape } from "@/components/ui/shape";
import { statusLooks } from "@/components/verifications/status-look";
import type { ReasonTotal } from "@/lib/core/analytics/figures";
import { reasons as known } from "@/lib/core/decision/reasons";
import { BarList } from "./bar-list";
import { ChartSection } from "./chart-section";
import { CountLink } from "./count-link";
import { FigureTable } from "./figure-table";
import { shareWords } from "./words";

export type LinkedReason = ReasonTotal & { href: string };

/** As many as can be told apart; the table has all. */
const mostBars = 8;

const outcomes = { declined: "Declined", resubmission_requested: "Asked again" };

/** Why people were declined or asked again. */
export function ReasonsSection({ reasons, locale }: { reasons: LinkedReason[]; locale: string }) {
  const all = reasons.reduce((sum, { total }) => sum + total, 0);
  const most = Math.max(1, ...reasons.map(({ total }) => total));
  const lines = reasons.map(({ status, reason, total, href }) => ({
    ...{ status, total, key: `${status}:${reason}`, label: known[reason].label },
    value: (
      <CountLink
        count={total}
        href={href}
        of={`${outcomes[status].toLowerCase()}: ${known[reason].label}`}
        locale={locale}
      />
    ),
    share: shareWords(total / all, locale),
  }));
  const empty = "Nobody was declined or asked again in this time.";
  return (
    <ChartSection
      name="reasons"
      title="Reasons"
      about={`Why people were declined or asked again${reasons.length > mostBars ? `; the ${mostBars} most frequent` : ""}`}
      chart={
        lines.length > 0 ? (
          <BarList
            label="Reasons"
            lines={lines.slice(0, mostBars).map(({ key, label, status, total, value, share }) => {
              const { tone, shape } = statusLooks[status];
              return {
                ...{ key, value, tone, note: share, part: total / most },
                name: (
                  <>
                    {label}
                    <span className="ml-2 inline-flex items-baseline gap-1 text-xs whitespace-nowrap text-ink-muted">
                      <Shape name={shape} className="translate-y-0.5" />
                      {outcomes[status]}
                    </span>
                  </>
                ),
              };
            })}
          />
        ) : (
          <p className="py-4 text-sm text-ink-muted">{empty}</p>
        )
      }
      table={
        <FigureTable
          label="Reasons"
          heads={["Reason", "Outcome", "Verifications", "Share"]}
          empty={empty}
          rows={lines.map(({ key, label, status, value, share }) => ({
            ...{ key, name: label },
            cells: [outcomes[status], value, share],
          }))}
        />
      }
    />
  );
}
