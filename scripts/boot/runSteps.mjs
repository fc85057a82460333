// Runs the steps one after the other, says how each went, and adds up the tests.

import { rmSync } from 'node:fs';
import { countsOf } from './counts.mjs';
import { runNode } from './run.mjs';
import { say, timed } from './say.mjs';

/**
 * Runs every step, also after a failure, so that one run tells everything. `passed` counts tests; `failed` counts
 * failed tests and every step that failed without a failed test to show for it (types, build, a crash).
 */
export function runSteps(steps, env = {}) {
  const failedSteps = [];
  const total = { passed: 0, failed: 0 };
  for (const step of steps) {
    if (failedSteps.includes(step.needs)) {
      say(`– ${step.name}: left out, because ${step.needs} failed`);
      failedSteps.push(step.name);
      continue;
    }
    say(`  ${step.name}: ${step.says} …`);
    if (step.report) rmSync(step.report, { force: true }); // an old report would be counted again
    const { result: code, took } = timed(() =>
      runNode(step.file, step.args, { env: { ...process.env, ...env, ...step.env } }),
    );
    const counts = step.report ? countsOf(step.report) : { passed: 0, failed: 0 };
    total.passed += counts.passed;
    total.failed += counts.failed;
    if (code !== 0 && counts.failed === 0) total.failed += 1;
    if (code !== 0) failedSteps.push(step.name);
    const tests = step.report ? `, ${counts.passed} tests passed, ${counts.failed} failed` : '';
    say(`${code === 0 ? '✓' : '✗'} ${step.name} (${took}${tests})`);
  }
  if (failedSteps.length > 0)
    say(`Failed: ${failedSteps.join(', ')}. What each found is above, under its name.`);
  return { ...total, ok: failedSteps.length === 0 };
}
