// The schema of a reply.

import * as v from 'valibot';
import type { Reply } from './reply.types';
import { behaviour, change, condition, maybe, name, names, prose, saying, yes } from './schemaParts';

const route = v.strictObject({ to: name, when: maybe });
const mark = v.exactOptional(v.union([yes, condition]));
const tag = v.exactOptional(yes);
const commitment = v.strictObject({
  what: prose,
  clause: v.exactOptional(name),
  goodwill: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});

export const reply: v.GenericSchema<Reply> = v.strictObject({
  text: prose,
  shows: v.union([v.strictTuple([behaviour]), v.strictTuple([behaviour, behaviour])]),
  whatTheyHeard: prose,
  whyTempting: v.exactOptional(prose),
  whyStrong: v.exactOptional(prose),
  expert: mark,
  acceptable: mark,
  open: maybe,
  change: v.exactOptional(change),
  answer: v.exactOptional(v.array(saying)),
  goes: v.union([name, v.pipe(v.array(route), v.minLength(1, 'A list of routes needs at least one.'))]),
  sets: v.exactOptional(names),
  clears: v.exactOptional(names),
  reveals: v.exactOptional(names),
  meets: v.exactOptional(names),
  limitStyle: v.exactOptional(v.picklist(['empathic', 'explained', 'bare', 'belittling'])),
  tone: v.exactOptional(v.picklist(['warm', 'plain', 'light', 'sharp'])),
  recap: v.exactOptional(v.array(v.picklist(['who', 'what', 'when', 'reference']))),
  fallback: tag,
  signalsEnd: tag,
  transfer: v.exactOptional(v.array(v.picklist(['consent', 'brief', 'introduce', 'fallback']))),
  concession: tag,
  usesHistory: tag,
  asksRetelling: tag,
  dated: tag,
  hasAlternative: tag,
  fits: tag,
  optOut: tag,
  commits: v.exactOptional(v.array(commitment)),
});
