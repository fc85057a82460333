// Whether the best reply can be told by its surface: length, courtesy, question marks and the rest (domain 7.3, P14 to P16). Does not read it.

import { type Decision, decisionsOf, firstBy } from '../decisions';
import { type Rule, rule } from '../rule';
import type { Subject } from '../subject';
import { asks, mean, percent, politeness, readingGrade } from '../text';
import { commas, echoes, firstPerson, hedging } from '../textFeatures';

const TOLERANCE = 0.25;
/** Chance gives a quarter among four. */
const MOST_SHARE = 0.35;
const MOST_COURTESY = 0.3;
/** With fewer decisions a share says nothing. */
const LEAST_DECISIONS = 12;

const lengthOf = ({ reply }: Decision['best']): number => reply.text.length;

/** All decisions, or none where they are too few to speak of shares. */
function enough(subject: Subject, isCounted: (decision: Decision) => boolean): readonly Decision[] {
  const all = subject.walk === null ? [] : decisionsOf(subject.walk).filter(isCounted);
  return all.length < LEAST_DECISIONS ? [] : all;
}

/** The share of `decisions` in which `isSo`, where it is more than chance should give; else null. */
function tooOften(decisions: readonly Decision[], isSo: (decision: Decision) => boolean): string | null {
  const share = decisions.filter(isSo).length / Math.max(1, decisions.length);
  return share > MOST_SHARE ? percent(share) : null;
}

/** What a reader could go by besides length, courtesy and question marks, and how much of it there is in `text` after what was `said`. */
const FEATURES: readonly (readonly [string, (text: string, said: readonly string[]) => number])[] = [
  ['words like “I”', firstPerson],
  ['words that the customer has just used', echoes],
  ['words that hedge', hedging],
  ['commas', commas],
  // two years apart is the least that anybody feels in one sentence
  ['years of school by its reading grade', (text) => Math.round(readingGrade(text) / 2)],
];

const hasFour = ({ options }: Decision): boolean => options.length === 4;

export const GIVEAWAY_RULES: readonly Rule[] = [
  rule('SL031', ({ walk }, report) => {
    const off = (walk === null ? [] : decisionsOf(walk))
      .map(({ beat, best, others }) => ({
        beat,
        best,
        own: lengthOf(best),
        rest: mean(others.map(lengthOf)),
      }))
      .filter(({ own, rest }) => Math.abs(own - rest) > TOLERANCE * rest);
    for (const { beat, best, own, rest } of firstBy(off, (one) => `${one.beat} ${one.best.id}`)) {
      report(['beats', beat, 'replies', best.id], { reply: best.id, own, mean: Math.round(rest) });
    }
  }),
  rule('SL032', (subject, report) => {
    const four = enough(subject, hasFour);
    const share = tooOften(four, ({ best, others }) => others.every((one) => lengthOf(one) < lengthOf(best)));
    if (share !== null) report(['beats'], { share, count: four.length });
  }),
  rule('SL033', (subject, report) => {
    const four = enough(subject, hasFour);
    const share = tooOften(four, ({ best, others }) => others.every((one) => lengthOf(one) > lengthOf(best)));
    if (share !== null) report(['beats'], { share, count: four.length });
  }),
  rule('SL034', (subject, report) => {
    const all = enough(subject, () => true);
    if (all.length === 0) return;
    const of = ({ reply }: Decision['best']): number => politeness(reply.text);
    const gap = mean(all.map(({ best, others }) => of(best) - mean(others.map(of))));
    const share = tooOften(all, ({ best, others }) => others.every((one) => of(one) < of(best)));
    if (Math.abs(gap) > MOST_COURTESY) {
      const what = `the best reply has ${Math.abs(gap).toFixed(1)} courtesy words ${gap > 0 ? 'more' : 'fewer'} than the others`;
      report(['beats'], { count: all.length, what });
    }
    if (share !== null)
      report(['beats'], { count: all.length, what: `it is the most courteous in ${share}` });
  }),
  rule('SL035', (subject, report) => {
    const all = enough(subject, () => true);
    const of = ({ reply }: Decision['best']): boolean => asks(reply.text);
    const only = tooOften(all, ({ best, others }) => of(best) && !others.some(of));
    if (only !== null) report(['beats'], { share: only, count: all.length, does: 'asks' });
    const lacking = tooOften(all, ({ best, others }) => !of(best) && others.every(of));
    if (lacking !== null) report(['beats'], { share: lacking, count: all.length, does: 'does not ask' });
  }),
  rule('SL060', (subject, report) => {
    const four = enough(subject, hasFour);
    for (const [what, of] of FEATURES) {
      const value = (option: Decision['best'], { call }: Decision): number =>
        of(
          option.reply.text,
          call.says.map((id) => subject.scenario.lines[id]?.caption ?? ''),
        );
      const isAlone = (decision: Decision, sign: 1 | -1): boolean =>
        decision.others.every((one) => sign * value(one, decision) < sign * value(decision.best, decision));
      const most = tooOften(four, (decision) => isAlone(decision, 1));
      const least = tooOften(four, (decision) => isAlone(decision, -1));
      if (most !== null) report(['beats'], { share: most, count: four.length, what: `the most ${what}` });
      if (least !== null) report(['beats'], { share: least, count: four.length, what: `the fewest ${what}` });
    }
  }),
];
