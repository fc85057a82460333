// How replies, lines and hints are worded: length, ease, marks, quotes, words that give away. Knows forms, not meaning.

import { BEHAVIOUR_IDS } from '../../behaviours/catalogue';
import { playTexts } from '../playTexts';
import { type Rule, rule } from '../rule';
import { isSlur } from '../slurs';
import { readingGrade, runsOf, wordsOf } from '../text';

/** Domain 7.3, P39. */
const MOST_WORDS = 35;
const MOST_GRADE = 8;
const MOST_SAID = 70;
/** Under so many words a reading grade says more about one word than about the text. */
const LEAST_GRADED = 8;

const TRAINING_ROOM =
  /\b(?:empathi[sz]e[sd]?|empathi[sz]ing|de-?escalat(?:e[sd]?|ing|ion)|validat(?:e[sd]?|ing|ion)|policy is policy)\b/i;
/** Ids of one word, as "minimise", are ordinary words. */
const TECHNIQUES = BEHAVIOUR_IDS.filter((id) => id.includes('-')).map((id) => id.replaceAll('-', ' '));

/** What trainers call what a colleague does; nobody says it to a caller. */
const JARGON =
  /\b(?:active(?:ly)? listen\w*|paraphras\w*|rapport|acknowledg\w* (?:your|how you) feel\w*|(?:set|setting) (?:a |some )?boundar\w*|service recovery|pain points?|customer journey|touch ?points?)\b/i;

const MOST_STRESSED = 2;
const LONGEST_STRESS = 4;
/** So many words in a row, the same in hint and reply, are a quotation. */
const QUOTED = 4;

export const WORDING_RULES: readonly Rule[] = [
  rule('SL036', ({ replies }, report) => {
    for (const { reply, where } of replies) {
      const words = wordsOf(reply.text).length;
      if (words > MOST_WORDS) report([...where, 'text'], { words, most: MOST_WORDS });
    }
  }),
  rule('SL037', ({ replies }, report) => {
    for (const { reply, where } of replies) {
      const grade = readingGrade(reply.text);
      if (grade <= MOST_GRADE || wordsOf(reply.text).length < LEAST_GRADED) continue;
      report([...where, 'text'], { grade: grade.toFixed(1), most: MOST_GRADE });
    }
  }),
  rule('SL038', ({ scenario, walk }, report) => {
    for (const [id, { caption }] of Object.entries(scenario.lines)) {
      const words = wordsOf(caption).length;
      if (words > MOST_SAID) report(['lines', id, 'caption'], { words, most: MOST_SAID });
    }
    for (const [beat, { mostWords: words }] of walk?.arrivals ?? []) {
      if (words > MOST_SAID) report(['beats', beat, 'says'], { words, most: MOST_SAID });
    }
  }),
  rule('SL039', ({ replies }, report) => {
    for (const { reply, where } of replies) {
      const word = TRAINING_ROOM.exec(reply.text)?.[0];
      if (word !== undefined) report([...where, 'text'], { word });
    }
  }),
  rule('SL040', ({ replies }, report) => {
    for (const { reply, where } of replies) {
      const said = ` ${wordsOf(reply.text).join(' ')} `;
      const name = TECHNIQUES.find((one) => said.includes(` ${one} `)) ?? JARGON.exec(reply.text)?.[0];
      if (name !== undefined) report([...where, 'text'], { name });
    }
  }),
  rule('SL053', ({ scenario }, report) => {
    for (const [id, { caption }] of Object.entries(scenario.lines)) {
      const stressed = caption.match(/\*[^*]+\*/g) ?? [];
      const isLong = stressed.some((one) => wordsOf(one).length > LONGEST_STRESS);
      const count = isLong ? Math.max(MOST_STRESSED + 1, stressed.length) : stressed.length;
      if (count > MOST_STRESSED) report(['lines', id, 'caption'], { count, most: MOST_STRESSED });
    }
  }),
  rule('SL054', ({ scenario }, report) => {
    for (const { text, where } of playTexts(scenario)) {
      const found = /\S*(?:["']\S|\S["'])\S*/.exec(text)?.[0];
      if (found !== undefined) report(where, { text: found });
    }
  }),
  rule('SL055', ({ scenario }, report) => {
    for (const [id, { caption }] of Object.entries(scenario.lines)) {
      if ((caption.match(/\*/g)?.length ?? 0) % 2 === 1) report(['lines', id, 'caption'], {});
    }
  }),
  rule('SL056', ({ scenario }, report) => {
    for (const [id, { hint, replies }] of Object.entries(scenario.beats)) {
      if (hint === undefined) continue;
      const hinted = new Set(runsOf(hint, QUOTED));
      for (const [reply, { text }] of Object.entries(replies)) {
        const words = runsOf(text, QUOTED).find((run) => hinted.has(run));
        if (words !== undefined)
          report(['beats', id, 'hint'], { reply, words }, [['beats', id, 'replies', reply]]);
      }
    }
  }),
  rule('SL057', ({ scenario }, report) => {
    for (const { text, where } of playTexts(scenario)) if (wordsOf(text).some(isSlur)) report(where, {});
  }),
];
