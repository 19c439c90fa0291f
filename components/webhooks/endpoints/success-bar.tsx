import { type EndpointDay, successShare } from "@/lib/core/webhook/endpoint";

/** Never 100 where something failed, never 0 where something arrived. */
const percentOf = (share: number) =>
  share === 0 || share === 1 ? share * 100 : Math.min(99, Math.max(1, Math.round(share * 100)));

/** The last day of an endpoint in one line: a bar, a percentage, and what of what. */
export function SuccessBar({ day }: { day: EndpointDay }) {
  const share = successShare(day);
  if (share === null) return <span className="text-ink-muted">Nothing sent</span>;
  const percent = percentOf(share);
  const total = day.delivered + day.pending + day.failed;
  return (
    <span className="flex items-center gap-2">
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" className="h-1.5 w-20 shrink-0">
        <rect width="100" height="6" className="fill-tone-danger-bg" />
        <rect width={percent} height="6" className="fill-success" />
      </svg>
      <span className="font-medium">{percent} %</span>
      <span className="text-xs text-ink-muted">
        {day.delivered.toLocaleString("en")} of {total.toLocaleString("en")}
      </span>
    </span>
  );
}
