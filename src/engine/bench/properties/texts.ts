// P26, P27 and P39: what is written beside and in the options. Judges wording by form only.

import { BEHAVIOUR_IDS } from '../../behaviours/catalogue';
import { readingGrade, wordsOf } from '../../lint/text';
import type { Reply } from '../../scenario/reply.types';
import type { ScenarioBench } from '../benchScenario';
import type { Case } from '../finding.types';
import { judged, mean } from './judging';
import type { Rule } from './rule.types';

interface Placed {
  readonly at: { readonly scenario: string; readonly beat: string; readonly reply: string };
  readonly reply: Reply;
}

const everyOption = (benches: readonly ScenarioBench[]): readonly Placed[] =>
  benches.flatMap(({ scenario }) =>
    Object.entries(scenario.beats).flatMap(([beat, { replies }]) =>
      Object.entries(replies).map(([id, reply]) => ({
        at: { scenario: scenario.id, beat, reply: id },
        reply,
      })),
    ),
  );

const P26: Rule = {
  id: 'P26',
  asks: 'Every option says what they heard and why it tempts or why it is strong, each in its own words.',
  judge: (benches) => {
    const options = everyOption(benches);
    const owner = new Map<string, string>();
    const cases = options.flatMap(({ at, reply }): readonly Case[] => {
      const { whatTheyHeard, whyTempting, whyStrong } = reply;
      const texts = [whatTheyHeard, whyTempting, whyStrong].filter((text) => text !== undefined);
      const says: string[] = [];
      if (whatTheyHeard.trim() === '') says.push('It does not say what they heard.');
      if (whyTempting === undefined && whyStrong === undefined)
        says.push('It says neither why it tempts nor why it is strong.');
      for (const text of texts) {
        const key = `${at.scenario} ${text}`;
        const other = owner.get(key);
        if (other !== undefined) says.push(`“${text}” stands at ${other} too.`);
        owner.set(key, `${at.beat} › ${at.reply}`);
      }
      return says.map((one) => ({ ...at, says: one }));
    });
    return judged(`${options.length} options`, cases);
  },
};

const FORBIDDEN = ['empathise', 'empathize', 'de-escalate', 'validate', 'policy is policy'];
/** Names of more than one word: a single one, as “minimise”, is checked as it stands. */
const NAMES = [...FORBIDDEN, ...BEHAVIOUR_IDS.map((id) => id.replaceAll('-', ' '))];

const P27: Rule = {
  id: 'P27',
  asks: 'No option contains the name of a technique.',
  judge: (benches) =>
    judged(
      `${NAMES.length} names`,
      everyOption(benches).flatMap(({ at, reply }) =>
        NAMES.filter((name) => new RegExp(`\\b${name}\\b`, 'i').test(reply.text)).map((name) => ({
          ...at,
          says: `It contains “${name}”.`,
        })),
      ),
    ),
};

const MOST_WORDS = 35;
const MOST_SAID = 70;
const MOST_GRADE = 8;

const P39: Rule = {
  id: 'P39',
  asks: 'Options have 35 words and a reading grade of 8 at most, the customer’s lines 70 words.',
  judge: (benches) => {
    const options = everyOption(benches);
    const cases = options.flatMap(({ at, reply }): readonly Case[] => {
      const words = wordsOf(reply.text).length;
      const grade = readingGrade(reply.text);
      return [
        ...(words > MOST_WORDS ? [{ ...at, says: `It has ${words} words.` }] : []),
        ...(grade > MOST_GRADE ? [{ ...at, says: `Its reading grade is ${grade.toFixed(1)}.` }] : []),
      ];
    });
    const said = benches.flatMap(({ scenario }) =>
      Object.entries(scenario.lines)
        .filter(([, { caption }]) => wordsOf(caption).length > MOST_SAID)
        .map(([line]) => ({
          scenario: scenario.id,
          says: `The line ${line} has more than ${MOST_SAID} words.`,
        })),
    );
    const grades = options.map(({ reply }) => readingGrade(reply.text));
    return judged(`mean grade ${mean(grades).toFixed(1)}`, [...cases, ...said]);
  },
};

export const TEXT_RULES: readonly Rule[] = [P26, P27, P39];
