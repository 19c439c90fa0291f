import { existsSync, readFileSync } from "node:fs";

export type Count = { passed: number; failed: number; skipped: number; flaky: number };

/** A stage that is no test, or a run that ended before it could report. */
export const nothing: Count = { passed: 0, failed: 0, skipped: 0, flaky: 0 };

export const add = (a: Count, b: Count): Count => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
  flaky: a.flaky + b.flaky,
});

const readReport = (file: string) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined);

export function countUnitTests(file: string): Count {
  const report = readReport(file);
  return report
    ? {
        passed: report.numPassedTests,
        failed: report.numFailedTests,
        skipped: report.numPendingTests + report.numTodoTests,
        flaky: 0,
      }
    : nothing;
}

/** A journey that passes only when tried again is told apart: it or the page has a race that wants mending. */
export function countJourneys(file: string): Count {
  const stats = readReport(file)?.stats;
  return stats
    ? { passed: stats.expected, failed: stats.unexpected, skipped: stats.skipped, flaky: stats.flaky }
    : nothing;
}

export function closingLine({ passed, failed, skipped, flaky }: Count) {
  const rest = [flaky > 0 && `${flaky} flaky`, skipped > 0 && `${skipped} skipped`].filter(Boolean);
  return [`${passed} passed`, `${failed} failed`, ...rest].join(", ");
}
