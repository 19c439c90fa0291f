import { Checkbox } from "@/components/ui/checkbox";
import type { Difference } from "@/lib/core/integration/differences";

type DifferenceLineProps = {
  difference: Difference;
  from: { name: string };
  to: { name: string };
  isTicked: boolean;
  onTick: (isTicked: boolean) => void;
};

const Value = ({ term, children }: { term: string; children: string }) => (
  <div className="min-w-0">
    <dt className="text-xs text-ink-muted">{term}</dt>
    <dd className="wrap-anywhere">{children}</dd>
  </div>
);

/** One thing as it is, and as it would be. */
export const DifferenceLine = ({ difference, from, to, isTicked, onTick }: DifferenceLineProps) => {
  const { label, now, wanted, more = [] } = difference;
  return (
    <li className="flex flex-col gap-1 border-b border-line py-2.5">
      <Checkbox label={label} checked={isTicked} onCheckedChange={onTick} />
      <dl className="grid gap-x-6 gap-y-1 pl-8 text-sm sm:grid-cols-2">
        <Value term={`Now, in ${to.name}`}>{now}</Value>
        <Value term={`From ${from.name}`}>{wanted}</Value>
      </dl>
      {more.length > 0 ? (
        <ul className="list-disc pl-12 text-xs text-ink-muted">
          {more.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
    </li>
  );
};
