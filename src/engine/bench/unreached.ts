// What of the rubric no player came to in any scenario: what is open until one offers it. It judges nothing.

import { CRITICAL_ERRORS } from '../score/criticalErrorTable';
import { INDICATORS } from '../score/rubric';
import type { ScenarioBench } from './benchScenario';

/** Critical errors that nobody made and indicators that no chance was of, in the rubric's order. */
export function unreachedIn(benches: readonly Pick<ScenarioBench, 'runs' | 'indicators'>[]): {
  readonly errors: readonly string[];
  readonly indicators: readonly string[];
} {
  const made = new Set(
    benches.flatMap(({ runs }) => Object.values(runs).flatMap((own) => own.flatMap(({ errors }) => errors))),
  );
  const met = new Set(benches.flatMap(({ indicators }) => indicators));
  return {
    errors: Object.keys(CRITICAL_ERRORS).filter((id) => !made.has(id)),
    indicators: Object.keys(INDICATORS).filter((id) => !met.has(id)),
  };
}
