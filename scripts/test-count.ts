import { existsSync, readFileSync } from "node:fs";

export type Count = { passed: number; failed: number; skipped: number };

/** A stage that is no test, or a run that ended before it could report. */
export const nothing: Count = { passed: 0, failed: 0, skipped: 0 };

export const add = (a: Count, b: Count): Count => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

const readReport = (file: string) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined);

export function countUnitTests(file: string): Count {
  const report = readReport(file);
  return report
    ? {
        passed: report.numPassedTests,
        failed: report.numFailedTests,
        skipped: report.numPendingTests + report.numTodoTests,
      }
    : nothing;
}

/** A test that passes only when tried again has failed. */
export function countJourneys(file: string): Count {
  const stats = readReport(file)?.stats;
  return stats
    ? { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
    : nothing;
}

export const closingLine = ({ passed, failed, skipped }: Count) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
