// What a call holds that people may wish to know of beforehand, and the words by which a label speaks of it. Judges no label.

import type { Beat, Cue, InsultCategory } from '../scenario/beat.types';
import { canBeCrisis } from '../scenario/canBeCrisis';
import type { ContentLabel, Scenario } from '../scenario/scenario.types';

export interface Content {
  readonly what: string;
  /** The call holds it. */
  readonly isHeld: boolean;
  /** A label must say so. */
  readonly isOwed: boolean;
  /** Words by which a label speaks of it, when looked for and when taken at its word. */
  readonly spoken: RegExp;
  readonly claimed: RegExp | null;
}

/** Everything of the kind that labels are about, held or not. */
export function contentsOf(scenario: Scenario): readonly Content[] {
  const beats = Object.values(scenario.beats);
  const has = (category: InsultCategory): boolean => beats.some((beat) => insults(beat).includes(category));
  const isAbusive = (rung: number): boolean => reaches(scenario, rung);
  const isInsulting = beats.some((beat) => insults(beat).length > 0);
  const isThreatening = has('threat') || isAbusive(3);
  const isDangerous = holdsDanger(scenario);
  const isShouted = Object.values(scenario.lines).some(({ delivery }) => delivery === 'shouting');
  const owed = (what: string, isHeld: boolean, spoken: RegExp, claimed: RegExp | null = null): Content => ({
    what,
    isHeld,
    isOwed: isHeld,
    spoken,
    claimed,
  });
  return [
    owed('disrespect or worse', isInsulting || isAbusive(1), /./),
    owed('personal insults', has('personal'), /insult|abus|call\w* .*names|rude/i),
    owed(
      'remarks about who somebody is',
      has('discriminatory'),
      /racis|sexis|homophob|ableis|discriminat|remark|prejudice/i,
    ),
    owed('sexual remarks', has('sexual'), /sexual/i),
    owed('a threat', isThreatening, /threat|violen/i, /threat|violen/i),
    owed('danger to life', isDangerous, /suicid|self-harm|harm|danger|safety|crisis/i, /suicid|self-harm/i),
    { ...owed('insults', isInsulting || isAbusive(1), /insult/i, /insult/i), isOwed: false },
    { ...owed('shouting', isShouted, /shout/i, /shout/i), isOwed: false },
  ];
}

/** Whether a label speaks of a content anywhere, or claims it by its name. */
export function speaksOf({ id, text, detail }: ContentLabel, words: RegExp): boolean {
  return words.test(`${id} ${text} ${detail}`);
}

export function isCrisisCue(cue: Cue): boolean {
  return cue.kind === 'crisis';
}

function insults({ cues }: Beat): readonly InsultCategory[] {
  return (cues ?? []).flatMap((cue) => (cue.kind === 'insult' ? [cue.category] : []));
}

function reaches({ start, beats }: Scenario, rung: number): boolean {
  return (
    start.abuse >= rung ||
    Object.values(beats).some(
      ({ arrives, replies }) =>
        (arrives?.abuse ?? 0) >= rung ||
        Object.values(replies).some(({ change }) => (change?.abuse ?? 0) >= rung),
    )
  );
}

function holdsDanger(scenario: Scenario): boolean {
  return canBeCrisis(scenario) || Object.values(scenario.beats).some(({ cues }) => cues?.some(isCrisisCue));
}
