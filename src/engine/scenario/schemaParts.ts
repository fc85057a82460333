// The small parts that every other part of the schema is made of.

import * as v from 'valibot';
import { BEHAVIOUR_IDS } from '../behaviours/catalogue';
import type { Condition } from './condition.types';
import type { ByBand, Saying, Take } from './line.types';
import { NAME, NAME_RULE } from './nameRule';
import type { AuthoredChange } from './reply.types';

export const name = v.pipe(v.string(), v.regex(NAME, NAME_RULE));
export const prose = v.pipe(v.string(), v.regex(/\S/, 'This text is empty.'), v.maxLength(4000));
export const points = v.pipe(v.number(), v.minValue(-100), v.maxValue(100));
export const abuse = v.picklist([0, 1, 2, 3]);
export const yes = v.literal(true);
export const behaviour = v.picklist(BEHAVIOUR_IDS);
export const names = v.array(name);

export function named<const S extends v.GenericSchema>(what: S) {
  return v.record(name, what);
}

const range = { atLeast: v.exactOptional(v.number()), atMost: v.exactOptional(v.number()) };
const within = v.exactOptional(v.strictObject(range));

export const condition: v.GenericSchema<Condition> = v.strictObject({
  heat: within,
  trust: within,
  distress: within,
  abuse: within,
  heard: within,
  progress: within,
  promiseDebt: within,
  leverage: within,
  tangent: within,
  named: within,
  warned: within,
  isHeard: v.exactOptional(v.boolean()),
  isCrisis: v.exactOptional(v.boolean()),
  isEntitledToEnd: v.exactOptional(v.boolean()),
  house: v.exactOptional(
    v.strictObject({
      endsCalls: v.exactOptional(v.boolean()),
      warnings: within,
      forwards: v.exactOptional(v.boolean()),
    }),
  ),
  flags: v.exactOptional(v.strictObject({ all: v.exactOptional(names), none: v.exactOptional(names) })),
  needs: v.exactOptional(
    v.strictObject({
      revealed: v.exactOptional(names),
      hidden: v.exactOptional(names),
      met: v.exactOptional(names),
      unmet: v.exactOptional(names),
    }),
  ),
  visits: v.exactOptional(v.strictObject({ beat: name, ...range })),
  shown: v.exactOptional(behaviour),
  notShown: v.exactOptional(behaviour),
  variant: v.exactOptional(
    v.pipe(
      v.strictObject({
        of: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(12)),
        is: v.pipe(v.number(), v.integer(), v.minValue(0)),
      }),
      v.check(({ of, is }) => is < of, 'A variant counts from 0: "is" must be below "of".'),
    ),
  ),
  any: v.exactOptional(v.array(v.lazy(() => condition))),
  not: v.exactOptional(v.lazy(() => condition)),
});

export const maybe = v.exactOptional(condition);

const threeTakes = v.strictObject({ mild: name, firm: name, full: name });
const take: v.GenericSchema<Take> = v.union([name, threeTakes]);
const spoken = v.exactOptional(take);
const byBand: v.GenericSchema<ByBand> = v.pipe(
  v.strictObject({ settled: spoken, guarded: spoken, tense: spoken, angry: spoken, furious: spoken }),
  v.check((bands) => Object.keys(bands).length > 0, 'At least one band needs a line.'),
);

/** Told apart by what they hold, so that a mistake is named inside the kind that was meant. */
export const saying: v.GenericSchema<Saying> = v.lazy((input) => {
  if (typeof input === 'string') return name;
  if (typeof input !== 'object' || input === null) return v.union([name, byBand]);
  if ('say' in input || 'when' in input) return conditional;
  return 'mild' in input || 'firm' in input || 'full' in input ? threeTakes : byBand;
});
const words: v.GenericSchema<Take | ByBand> = v.lazy((input) =>
  typeof input === 'string'
    ? name
    : typeof input === 'object' && input !== null && 'mild' in input
      ? threeTakes
      : byBand,
);
const conditional = v.strictObject({ when: condition, say: words });

export const change: v.GenericSchema<AuthoredChange> = v.strictObject({
  heat: v.exactOptional(points),
  trust: v.exactOptional(points),
  distress: v.exactOptional(points),
  tangent: v.exactOptional(points),
  abuse: v.exactOptional(abuse),
  crisis: v.exactOptional(v.boolean()),
  because: prose,
});
