import Link from "next/link";
import type { BulkMiss } from "@/lib/core/bulk/bulk";
import { personName } from "@/lib/format/person";
import { verificationPath } from "../paths";

const headings: Record<BulkMiss["status"], string> = { failed: "Failed", skipped: "Left out" };

/** What of a run was not done, each with the sentence why. */
export function RunMisses({
  misses,
  counts,
}: {
  misses: BulkMiss[];
  counts: Record<BulkMiss["status"], number>;
}) {
  return (["failed", "skipped"] as const).map((status) => {
    const those = misses.filter((miss) => miss.status === status);
    if (those.length === 0) return null;
    return (
      <section key={status} aria-label={headings[status]} className="mt-8">
        <h2 className="rule-double-b pb-1 text-sm font-semibold">{headings[status]}</h2>
        <ul className="divide-y divide-line border-b border-line">
          {those.map(({ verificationId, fullName, message }) => (
            <li key={verificationId} className="flex flex-wrap items-baseline gap-x-4 gap-y-0.5 py-2">
              <Link href={verificationPath(verificationId)} className="font-medium hover:text-accent">
                {personName(fullName)}
              </Link>
              <span className="id-text text-xs text-ink-muted">{verificationId.slice(0, 8)}</span>
              <span className="min-w-0 text-ink-muted sm:ml-auto">{message}</span>
            </li>
          ))}
        </ul>
        {those.length < counts[status] ? (
          <p className="mt-2 text-xs text-ink-muted">And {counts[status] - those.length} more.</p>
        ) : null}
      </section>
    );
  });
}
