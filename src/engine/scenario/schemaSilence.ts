// The schema of what a customer does in a silence, at one beat and in a whole contact.

import * as v from 'valibot';
import { change, maybe, name, saying } from './schemaParts';
import type { BeatRung, BeatSilence, ContactSilence, Prompt, SilenceRung } from './silence.types';

const list = v.pipe(v.array(saying), v.minLength(1, 'A prompt needs at least one saying.'));

/** Told apart by what it holds, so that a mistake is named inside the kind that was meant. */
const prompt: v.GenericSchema<Prompt> = v.lazy((input) => (Array.isArray(input) ? list : saying));

const rung = { when: maybe, says: prompt, change: v.exactOptional(change) };
const contactRung: v.GenericSchema<SilenceRung> = v.strictObject(rung);
const beatRung: v.GenericSchema<BeatRung> = v.strictObject({ ...rung, to: v.exactOptional(name) });
const MOST = 12;
const TOO_MANY = 'Nobody waits through more than twelve silences.';

export const beatSilence: v.GenericSchema<BeatSilence> = v.strictObject({
  first: v.exactOptional(prompt),
  second: v.exactOptional(prompt),
  further: v.exactOptional(v.pipe(v.array(beatRung), v.maxLength(MOST, TOO_MANY))),
});

export const contactSilence: v.GenericSchema<ContactSilence> = v.strictObject({
  first: prompt,
  second: prompt,
  further: v.exactOptional(v.pipe(v.array(contactRung), v.maxLength(MOST, TOO_MANY))),
  leaves: v.exactOptional(name),
});
