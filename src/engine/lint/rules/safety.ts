// What must never happen to somebody in danger, and what nobody should meet unprepared. Knows no score.

import type { InsultCategory } from '../../scenario/beat.types';
import { linesIn } from '../../scenario/chooseLine';
import { isIntroduction } from '../../scenario/isIntroduction';
import { contentsOf, isCrisisCue, speaksOf } from '../content';
import { introductionFaults } from '../introduction';
import { asksOrStays } from '../marks';
import { playTexts } from '../playTexts';
import { type Rule, rule } from '../rule';
import { wordsOf } from '../text';

/** A known line after a word of calling, or figures written as a telephone number. Amounts and references are neither. */
const HELPLINE =
  /\b(?:ring|call|dial|text|phone|on)\s+\*?(?:116\s?\d{3}|999|911|112|988|111|13\s?11\s?14|85258)\b/i;
const TELEPHONE =
  /(?<![\d£$€.])(?:\+\d{1,3}[\s-]?\d[\d\s-]{6,}\d|\(?0\d{2,4}\)?[\s-]\d{3,4}[\s-]?\d{3,4}|0\d{9,10}|1-?8\d\d-\d{3}-\d{4})(?!\d)/;
const UNFINISHED = /\b(?:TODO|FIXME|TBC|TBD|XXX|lorem ipsum)\b/;
/** A note of fewer words may stand in a text by chance. */
const LEAST_NOTE = 6;

const NEEDED: Readonly<Record<InsultCategory, number>> = {
  disrespect: 1,
  personal: 2,
  discriminatory: 2,
  sexual: 2,
  threat: 3,
};

export const SAFETY_RULES: readonly Rule[] = [
  rule('SL090', ({ scenario, walk }, report) => {
    for (const [id, { cues, arrives, replies }] of Object.entries(scenario.beats)) {
      const isCue = (cues ?? []).some(isCrisisCue) || arrives?.crisis === true;
      const isMissed = isCue && !Object.values(replies).some(asksOrStays);
      if (isMissed || walk?.crises.get(id) === false) report(['beats', id, 'replies'], {});
    }
  }),
  rule('SL091', ({ scenario }, report) => {
    for (const { what, isOwed, spoken } of contentsOf(scenario)) {
      if (isOwed && !scenario.labels.some((label) => speaksOf(label, spoken))) report(['labels'], { what });
    }
  }),
  rule('SL092', ({ scenario }, report) => {
    for (const { what, isHeld, claimed } of contentsOf(scenario)) {
      if (isHeld || claimed === null) continue;
      for (const [at, label] of scenario.labels.entries()) {
        if (claimed.test(`${label.id} ${label.text}`)) report(['labels', at], { label: label.text, what });
      }
    }
  }),
  rule('SL093', ({ scenario, isSpoken }, report) => {
    if (!isSpoken) return;
    for (const [id, { cues, arrives, isUnhurried }] of Object.entries(scenario.beats)) {
      const isCue = (cues ?? []).some(isCrisisCue);
      if (isCue && arrives?.crisis !== true && isUnhurried !== true) report(['beats', id], {});
    }
  }),
  rule('SL094', ({ scenario, walk }, report) => {
    for (const [at, { best, acceptable }] of scenario.judged.entries()) {
      if (![...best, ...acceptable].includes('unsafe-close')) continue;
      report(['judged', at], { what: 'An unsafe close is listed among the good endings' });
    }
    for (const key of walk?.leaving ?? []) {
      const [beat = '', id = ''] = key.split('>');
      report(['beats', beat, 'replies', id], {
        what: 'A reply marked best or good leaves somebody in danger',
      });
    }
  }),
  rule('SL095', ({ scenario }, report) => {
    for (const { text, where } of playTexts(scenario)) {
      const number = (TELEPHONE.exec(text) ?? HELPLINE.exec(text))?.[0];
      if (number !== undefined) report(where, { number });
    }
  }),
  rule('SL096', ({ scenario }, report) => {
    const notes = (scenario.authorNotes ?? []).filter((note) => wordsOf(note).length >= LEAST_NOTE);
    for (const { text, where } of playTexts(scenario)) {
      const found = UNFINISHED.exec(text)?.[0] ?? notes.find((note) => text.includes(note));
      if (found !== undefined) report(where, { text: found });
    }
  }),
  rule('SL097', ({ scenario }, report) => {
    for (const [id, { cues, says }] of Object.entries(scenario.beats)) {
      for (const cue of cues ?? []) {
        if (cue.kind !== 'insult' || (cue.category !== 'discriminatory' && cue.category !== 'sexual'))
          continue;
        const captions = says.flatMap(linesIn).map((line) => scenario.lines[line]?.caption ?? '');
        if (!captions.some((caption) => /\[[^\]]+\]/.test(caption))) {
          report(['beats', id, 'says'], { category: cue.category });
        }
      }
    }
  }),
  rule('SL098', ({ scenario, walk }, report) => {
    if (scenario.abuse !== 'authored') return;
    for (const [id, { cues, arrives }] of Object.entries(scenario.beats)) {
      const abuse = arrives?.abuse ?? walk?.arrivals.get(id)?.mostAbuse;
      for (const cue of cues ?? []) {
        if (cue.kind !== 'insult' || cue.when !== undefined || abuse === undefined) continue;
        const { category } = cue;
        const needed = NEEDED[category];
        if (abuse < needed) report(['beats', id, 'arrives'], { category, abuse, needed });
      }
    }
  }),
  rule('SL099', ({ scenario, policy, houses, problems }, report) => {
    const isWalkable = policy !== null && !problems.some(({ severity }) => severity === 'error');
    if (!isIntroduction(scenario) || !isWalkable) return;
    const told = new Set<string>();
    for (const house of houses ?? [policy]) {
      for (const { where, what } of introductionFaults(scenario, house)) {
        if (!told.has(what)) report(where, { what });
        told.add(what);
      }
    }
  }),
];
