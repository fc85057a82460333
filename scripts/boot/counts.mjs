// Reads how many tests passed and failed from the two runners' reports. Runs nothing.

import { existsSync, readFileSync } from 'node:fs';

/** The counts of a report by Vitest or Playwright; nothing passed where the runner left no report. */
export function countsOf(file) {
  if (!existsSync(file)) return { passed: 0, failed: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const { stats } = report;
  return stats
    ? { passed: stats.expected + stats.flaky, failed: stats.unexpected }
    : { passed: report.numPassedTests, failed: report.numFailedTests };
}
