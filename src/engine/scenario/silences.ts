// The parts of a silence read alike wherever they stand. Chooses no words.

import type { Saying } from './line.types';
import type { BeatSilence, Prompt } from './silence.types';

/** The sayings of a prompt, in the order in which they are tried. */
export function sayingsIn(prompt: Prompt | undefined): readonly Saying[] {
  if (prompt === undefined) return NONE;
  return isList(prompt) ? prompt : [prompt];
}

/** Every saying that a silence can bring out, in the order of the format. */
export function silenceSayings(silence: BeatSilence | undefined): readonly Saying[] {
  if (silence === undefined) return NONE;
  const { first, second, further = [] } = silence;
  return [first, second, ...further.map(({ says }) => says)].flatMap(sayingsIn);
}

/** The beats to which a silence at a beat can lead. */
export function silenceTargets(silence: BeatSilence | undefined): readonly string[] {
  return (silence?.further ?? []).flatMap(({ to }) => (to === undefined ? [] : [to]));
}

const NONE: readonly Saying[] = Object.freeze([]);

function isList(prompt: Prompt): prompt is readonly Saying[] {
  return Array.isArray(prompt);
}
