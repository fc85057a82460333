// P30: what must not be written out, and whether the labels say exactly what a call holds. Judges words by form only.

import { contentsOf, speaksOf } from '../../lint/content';
import { playTexts } from '../../lint/playTexts';
import { isSlur } from '../../lint/slurs';
import { wordsOf } from '../../lint/text';
import { linesIn } from '../../scenario/chooseLine';
import type { Saying } from '../../scenario/line.types';
import type { Scenario } from '../../scenario/scenario.types';
import type { ScenarioBench } from '../benchScenario';
import type { Case } from '../finding.types';
import { judged } from './judging';
import type { Rule } from './rule.types';

/** What stands in the place of a remark, and names its kind (domain 6). */
const MASK = /\[[^\]]*\]/;
const NAMED_MASK = /\[remark about [^\]]+\]/;
/** Mild words that somebody may wish to be told of; a label speaks of them by one of these. */
const COARSE = /\b(?:bloody|damn\w*|hell|crap\w*|arse\w*|bugger\w*|piss\w*|sod off)\b/i;
const SPEAKS_OF_COARSE = /\b(?:swear\w*|coarse|strong language)\b/i;
const ABOUT_WHO_SOMEBODY_IS = ['discriminatory', 'sexual'];

/** `scenario` with only the beats that some call reached: labels are held to what can be met. */
function reachedPart({ scenario, beats }: ScenarioBench): Scenario {
  return {
    ...scenario,
    beats: Object.fromEntries(Object.entries(scenario.beats).filter(([id]) => beats.includes(id))),
  };
}

function masks(scenario: Scenario): readonly Case[] {
  const captionOf = (line: string): string => scenario.lines[line]?.caption ?? '';
  const isMasked = (line: string): boolean => MASK.test(captionOf(line));
  const owed = new Set<string>();
  const cases = Object.entries(scenario.beats).flatMap(([beat, { cues, says }]): readonly Case[] => {
    const isOwed = (cues ?? []).some(
      (cue) => cue.kind === 'insult' && ABOUT_WHO_SOMEBODY_IS.includes(cue.category),
    );
    if (!isOwed) return [];
    const remarks = says.map((saying: Saying) => linesIn(saying)).filter((lines) => lines.some(isMasked));
    for (const line of remarks.flat()) owed.add(line);
    const at = { scenario: scenario.id, beat };
    if (remarks.length === 0) return [{ ...at, says: 'The remark of this beat stands behind no mask.' }];
    return remarks
      .flat()
      .filter((line) => !NAMED_MASK.test(captionOf(line)))
      .map((line) => ({
        ...at,
        says: `The line ${line} is one take of a remark and has no mask that names it.`,
      }));
  });
  const stray = Object.keys(scenario.lines).filter((line) => isMasked(line) && !owed.has(line));
  return [
    ...cases,
    ...stray.map((line) => ({
      scenario: scenario.id,
      says: `The line ${line} has a mask, and no beat that says it has the cue of such a remark.`,
    })),
  ];
}

function slurs(scenario: Scenario): readonly Case[] {
  return [...playTexts(scenario)]
    .filter(({ text }) => wordsOf(text).some(isSlur))
    .map(({ where }) => ({ scenario: scenario.id, says: `A slur is written out at ${where.join('.')}.` }));
}

function labels(scenario: Scenario): readonly Case[] {
  const say = (says: string): Case => ({ scenario: scenario.id, says });
  const speaks = (words: RegExp): boolean => scenario.labels.some((label) => speaksOf(label, words));
  const isCoarse = Object.values(scenario.lines).some(({ caption }) => COARSE.test(caption));
  return [
    ...contentsOf(scenario).flatMap(({ what, isHeld, isOwed, spoken, claimed }) => [
      ...(isOwed && !speaks(spoken) ? [say(`No label speaks of ${what}.`)] : []),
      ...(claimed === null || isHeld
        ? []
        : scenario.labels
            .filter(({ id, text }) => claimed.test(`${id} ${text}`))
            .map(({ text }) => say(`The label “${text}” speaks of ${what}, and no call holds it.`))),
    ]),
    ...(isCoarse && !speaks(SPEAKS_OF_COARSE) ? [say('No label speaks of the coarse words.')] : []),
    ...(!isCoarse && speaks(SPEAKS_OF_COARSE)
      ? [say('A label speaks of coarse words, and there are none.')]
      : []),
  ];
}

export const P30: Rule = {
  id: 'P30',
  asks: 'Remarks about who somebody is stand behind a mask that names their kind, no slur is written, and the labels say what can be met and nothing else.',
  judge: (benches) => {
    const parts = benches.map(reachedPart);
    const told = parts.map(({ code, lines, labels: own }) => {
      const masked = Object.values(lines).filter(({ caption }) => MASK.test(caption)).length;
      return `${code} ${masked} masked of ${Object.keys(lines).length} lines, ${own.length} labels`;
    });
    return judged(
      `${told.join('; ')}. That a call can be left at no cost is a matter of the built app`,
      parts.flatMap((part) => [...masks(part), ...slurs(part), ...labels(part)]),
    );
  },
};
