// Whether a scenario is the introduction, and so outside whatever is asked of a whole contact. Knows nothing else.

import type { Scenario } from './scenario.types';

/** True of a short first contact that teaches the keys: it is neither kept nor scored. */
export function isIntroduction({ purpose }: Pick<Scenario, 'purpose'>): boolean {
  return purpose === 'introduction';
}
