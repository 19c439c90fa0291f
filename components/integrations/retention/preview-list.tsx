import { ExactTime } from "@/components/verifications/exact-time";
import { type RetentionPreview, type RulePreview, ruleName } from "@/lib/core/retention/retention";

function Line({ rule }: { rule: RulePreview }) {
  const { total, oldest, kind } = rule;
  const what = kind === "pictures" ? "loses its pictures" : "is redacted";
  const whats = kind === "pictures" ? "lose their pictures" : "are redacted";
  return (
    <li className="flex flex-col border-t border-line py-2 first:border-t-0 sm:flex-row sm:justify-between sm:gap-6">
      <span>{ruleName(rule)}</span>
      <span className="text-ink-muted">
        {total === 0 ? (
          "nothing yet"
        ) : (
          <>
            <span className="font-medium text-ink">{total.toLocaleString("en")}</span>{" "}
            {total === 1 ? what : whats}
            {oldest ? (
              <>
                ; the oldest ended on <ExactTime at={oldest} />
              </>
            ) : null}
          </>
        )}
      </span>
    </li>
  );
}

/** What the next run removes, rule by rule, and when that is. */
export const PreviewList = ({ preview: { runsAt, rules } }: { preview: RetentionPreview }) => (
  <div className="flex flex-col gap-1 text-sm">
    <p className="text-ink-muted">
      The next run begins on <ExactTime at={runsAt} />.
    </p>
    {rules.length === 0 ? (
      <p>It removes nothing: everything is kept for ever.</p>
    ) : (
      <ul>
        {rules.map((rule) => (
          <Line key={ruleName(rule)} rule={rule} />
        ))}
      </ul>
    )}
  </div>
);
