// From text of unknown origin to a scenario that can be played, or to what is wrong with it. Never throws on any input.

import * as v from 'valibot';
import { checkScenario } from './checkScenario';
import { issueProblem } from './issueProblem';
import { migrate } from './migrations';
import { plainDataProblems } from './plainData';
import type { Problem } from './problem.types';
import type { Scenario } from './scenario.types';
import { scenarioSchema } from './schema';

/** The largest text that is read: 2 MB, about ten times the longest scenario anyone should write. */
export const LONGEST_TEXT = 2 * 1024 * 1024;

export type Read =
  /** `warnings` do not keep it from being played. */
  | { readonly ok: true; readonly scenario: Scenario; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a scenario from JSON text, or from data already parsed. Each stage reports all it finds before the next one starts. */
export function readScenario(json: unknown): Read {
  const parsed = typeof json === 'string' ? parse(json) : { ok: true as const, value: json };
  if (!parsed.ok) return { ok: false, problems: [parsed.problem] };
  const hostile = plainDataProblems(parsed.value);
  if (hostile.length > 0) return { ok: false, problems: hostile };
  const migrated = migrate(parsed.value);
  if (!migrated.ok) return { ok: false, problems: [migrated.problem] };
  const shaped = v.safeParse(scenarioSchema, migrated.scenario);
  if (!shaped.success) return { ok: false, problems: shaped.issues.map(issueProblem) };
  const scenario: Scenario = shaped.output;
  const problems = checkScenario(scenario);
  return problems.some((one) => one.severity === 'error')
    ? { ok: false, problems }
    : { ok: true, scenario, warnings: problems };
}

type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: Problem };

function parse(text: string): Parsed {
  if (text.length > LONGEST_TEXT) {
    return refused('The text is longer than 2 MB.', 'Check that this is a scenario, and split it if it is.');
  }
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refused(`This is not JSON: ${reason}`, 'Mend the place named, or export the scenario again.');
  }
}

function refused(what: string, mend: string): Parsed {
  return { ok: false, problem: { severity: 'error', what, where: '', mend } };
}
