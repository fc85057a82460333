// The schema of a beat, its cues, and the controls.

import * as v from 'valibot';
import type { Beat, Cue } from './beat.types';
import type { Controls } from './controls.types';
import { change, maybe, name, named, names, prose, saying, yes } from './schemaParts';
import { reply } from './schemaReply';
import { beatSilence, contactSilence } from './schemaSilence';

const plainCue = v.picklist([
  'fit',
  'pressure',
  'role',
  'data',
  'vulnerability',
  'decision',
  'outcome-unknown',
  'promise-called',
  'crisis',
]);

const cue: v.GenericSchema<Cue> = v.variant('kind', [
  v.strictObject({ kind: v.literal('stake'), need: v.exactOptional(name), when: maybe }),
  v.strictObject({ kind: v.literal('need'), need: name, when: maybe }),
  v.strictObject({ kind: plainCue, when: maybe }),
  v.strictObject({
    kind: v.literal('insult'),
    category: v.picklist(['disrespect', 'personal', 'discriminatory', 'sexual', 'threat']),
    isAimedAtAgent: v.boolean(),
    isRepeated: v.boolean(),
    when: maybe,
  }),
]);

const thought = v.exactOptional(prose);

export const beat: v.GenericSchema<Beat> = v.strictObject({
  says: v.array(saying),
  thought: v.union([
    prose,
    v.strictObject({ settled: thought, guarded: thought, tense: thought, angry: thought, furious: thought }),
  ]),
  hint: v.exactOptional(prose),
  replies: named(reply),
  cues: v.exactOptional(v.array(cue)),
  arrives: v.exactOptional(change),
  sets: v.exactOptional(names),
  silence: v.exactOptional(beatSilence),
  acceptableSeconds: v.exactOptional(v.pipe(v.number(), v.minValue(1), v.maxValue(600))),
  isUnhurried: v.exactOptional(yes),
});

const words = v.pipe(v.array(reply), v.minLength(1, 'This control needs at least one reply.'));
const sayings = v.array(saying);

export const controls: v.GenericSchema<Controls> = v.strictObject({
  closing: v.strictObject({ summarise: words, nextStep: words, lastQuestion: words, goodbye: words }),
  endUnderPolicy: words,
  hangUp: words,
  safety: v.exactOptional(words),
  transfers: named(v.strictObject({ warm: words, cold: words })),
  hold: v.strictObject({ asked: sayings, unasked: sayings, kept: sayings, late: sayings }),
  silence: contactSilence,
});
