import { usageDays } from "@/lib/core/integration/key";

const barWidth = 3;
const gap = 1;
const height = 16;

/** Requests of the last days: how many in all, and how they were spread. */
export function UsageBars({ requestsByDay }: { requestsByDay: readonly number[] }) {
  const total = requestsByDay.reduce((sum, requests) => sum + requests, 0);
  const most = Math.max(...requestsByDay, 1);
  const width = requestsByDay.length * (barWidth + gap) - gap;
  return (
    <span className="flex items-center gap-2">
      <svg aria-hidden width={width} height={height} className="shrink-0 text-accent">
        {requestsByDay.map((requests, day) => {
          const tall = requests === 0 ? 1 : Math.max(2, Math.round((requests / most) * height));
          return (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: a day is known by its place
              key={day}
              x={day * (barWidth + gap)}
              y={height - tall}
              width={barWidth}
              height={tall}
              fill="currentColor"
              opacity={requests === 0 ? 0.35 : 1}
            />
          );
        })}
      </svg>
      <span>
        {total.toLocaleString("en")}
        <span className="sr-only"> in {usageDays} days</span>
      </span>
    </span>
  );
}
