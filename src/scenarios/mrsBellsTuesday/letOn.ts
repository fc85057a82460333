// What it does to Mrs Bell to be let talk on: a silence is partly listening, and takes back what it costs. Nobody talks on for ever.

import type { Condition } from '../../engine/scenario/condition.types';
import type { AuthoredChange } from '../../engine/scenario/reply.types';

/** While nothing has put her out she fills a silence with the next story; after a few of them she wants an answer. */
export const SETTLED = { heat: { atMost: 30 } } as const satisfies Condition;

export const LET_ON = {
  heat: -2,
  trust: 1,
  because: 'Let go on, she would rather talk than wait',
} as const satisfies AuthoredChange;
