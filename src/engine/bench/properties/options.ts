// P11, P12 and P18: what stands beside the best reply, and whether the best depends on the customer.

import { isCritical } from '../../score/criticalReply';
import { bestOf, type Decision, type DecisionOption } from '../decisions';
import type { Case } from '../finding.types';
import { judged, percent } from './judging';
import type { Rule } from './rule.types';

function amiss(decision: Decision): readonly string[] {
  const count = (mark: DecisionOption['mark']): number =>
    decision.options.filter((option) => option.mark === mark).length;
  const says: string[] = [];
  const size = decision.options.length;
  if (size < 3 || size > 4) says.push(`has ${size} options, 3 or 4 are asked`);
  if (bestOf(decision).length === 0) says.push('has no best reply');
  if (count('acceptable') === 0 && count('tempting') < 2)
    says.push('has neither an acceptable second nor two tempting ones');
  if (count('tempting') === 0) says.push('tempts nobody');
  const critical = decision.options.filter((option) => isCritical(option.reply, decision.call.customer));
  if (critical.length > 1)
    says.push(`has ${critical.length} critical errors: ${critical.map(({ id }) => id).join(', ')}`);
  return says;
}

const shape = ({ options }: Decision): string => options.map(({ id, mark }) => `${id} ${mark}`).join(', ');

const P11: Rule = {
  id: 'P11',
  asks: 'Every decision has 3 or 4 options: one best, a second or two lures, one lure at least, and one critical error at most, not at two beats in a row.',
  judge: (benches) => {
    const cases = benches.flatMap((bench): readonly Case[] => [
      ...bench.decisions.flatMap((decision) =>
        amiss(decision).map((says) => ({
          scenario: bench.scenario.id,
          beat: decision.beat,
          says: `${says} (${shape(decision)}).`,
        })),
      ),
      ...bench.criticalRows.map((link) => ({
        scenario: bench.scenario.id,
        beat: link.replace('>', ' › '),
        says: 'A critical error is on offer at both of two beats in a row.',
      })),
    ]);
    return judged(`${benches.reduce((sum, { decisions }) => sum + decisions.length, 0)} decisions`, cases);
  },
};

/** Words that give a wrong reply away on its face. */
const GIVEAWAYS =
  /\b(?:stupid|idiot|shut up|not my problem|whatever|liar|obviously|as I said|good luck with that|your own fault|get over it|can’t be bothered)\b/i;

const P12: Rule = {
  id: 'P12',
  asks: 'Every tempting option says why a decent colleague would say it, and is not rude on its face.',
  judge: (benches) => {
    let count = 0;
    const cases = benches.flatMap(({ scenario }) =>
      Object.entries(scenario.beats).flatMap(([beat, { replies }]) =>
        Object.entries(replies).flatMap(([id, reply]): readonly Case[] => {
          if (reply.expert !== undefined || reply.acceptable !== undefined) return [];
          count += 1;
          const at = { scenario: scenario.id, beat, reply: id };
          const rude = GIVEAWAYS.exec(reply.text)?.[0];
          return [
            ...(reply.whyTempting === undefined ? [{ ...at, says: 'It has no whyTempting.' }] : []),
            ...(rude === undefined ? [] : [{ ...at, says: `“${rude}” gives it away.` }]),
          ];
        }),
      ),
    );
    return judged(`${count} tempting options`, cases);
  },
};

/** Whether two decisions of one beat have another best reply although the first best one is still on offer. */
function turns(a: Decision, b: Decision): boolean {
  const best = bestOf(a).map(({ id }) => id);
  const stillOpen = b.options.filter(({ id }) => best.includes(id));
  return stillOpen.length > 0 && stillOpen.every(({ mark }) => mark !== 'expert');
}

const P18: Rule = {
  id: 'P18',
  asks: 'In 30 % of beats the best option changes with the customer, and some words are best in one state and wrong in another.',
  judge: (benches) => {
    const parts = benches.map(({ scenario, decisions }) => {
      const beats = [...new Set(decisions.map(({ beat }) => beat))];
      const own = (beat: string): readonly Decision[] => decisions.filter((one) => one.beat === beat);
      const changing = beats.filter(
        (beat) =>
          new Set(
            own(beat).map((one) =>
              bestOf(one)
                .map(({ id }) => id)
                .join(),
            ),
          ).size > 1,
      );
      const strictly = beats.filter((beat) => own(beat).some((a) => own(beat).some((b) => turns(a, b))));
      const marks = new Map<string, Set<string>>();
      for (const { beat, options } of decisions)
        for (const { id, mark } of options)
          marks.set(`${beat}:${id}`, (marks.get(`${beat}:${id}`) ?? new Set()).add(mark));
      const both = [...marks].filter(
        ([, seen]) => seen.has('expert') && (seen.has('tempting') || seen.has('unmarked')),
      );
      return { scenario, beats: beats.length, changing: changing.length, strictly: strictly.length, both };
    });
    return judged(
      parts
        .map(
          ({ scenario, beats, changing, strictly, both }) =>
            `${scenario.code} ${percent(changing / Math.max(1, beats))} of beats change (${percent(strictly / Math.max(1, beats))} with the same replies on offer), best and wrong: ${both.map(([key]) => key).join(', ') || 'none'}`,
        )
        .join('; '),
      parts.flatMap(({ scenario, beats, changing, both }): readonly Case[] => [
        ...(changing < 0.3 * beats
          ? [{ scenario: scenario.id, says: 'Too few beats depend on the customer.' }]
          : []),
        ...(both.length === 0
          ? [{ scenario: scenario.id, says: 'No words are best here and wrong there.' }]
          : []),
      ]),
    );
  },
};

export const OPTION_RULES: readonly Rule[] = [P11, P12, P18];
