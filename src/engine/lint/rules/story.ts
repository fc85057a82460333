// Whether what a scenario declares is used, and whether replies differ in what they do. Knows names, not words.

import type { Reply } from '../../scenario/reply.types';
import { FALSE_ACCUSATION_FLAG } from '../../score/criticalErrors';
import { everyCondition } from '../conditions';
import { firstBy } from '../decisions';
import { type Rule, rule } from '../rule';

export const STORY_RULES: readonly Rule[] = [
  rule('SL022', ({ walk }, report) => {
    const pairs = (walk?.moments ?? []).flatMap(({ beat, options }) =>
      options.flatMap((one, at) =>
        options
          .slice(at + 1)
          .filter((other) => effectOf(one.reply) === effectOf(other.reply))
          .map((other) => ({ beat, one: one.id, other: other.id })),
      ),
    );
    for (const { beat, one, other } of firstBy(pairs, (pair) => Object.values(pair).join())) {
      report(['beats', beat, 'replies', one], { one: `"${one}"`, other: `"${other}"` }, [
        ['beats', beat, 'replies', other],
      ]);
    }
  }),
  rule('SL030', ({ walk }, report) => {
    const met = new Map<string, boolean>();
    for (const { beat, isFresh, outcomes } of walk?.moments ?? []) {
      if (!isFresh || outcomes.length < 2) continue;
      met.set(beat, met.get(beat) !== false && new Set(outcomes).size === 1);
    }
    for (const [beat, isIdle] of met) if (isIdle) report(['beats', beat, 'replies'], {});
  }),
  rule('SL026', ({ scenario, replies }, report) => {
    const set = new Set([
      ...replies.flatMap(({ reply }) => reply.sets ?? []),
      ...Object.values(scenario.beats).flatMap((beat) => beat.sets ?? []),
    ]);
    for (const flag of Object.keys(scenario.flags)) if (!set.has(flag)) report(['flags', flag], { flag });
  }),
  rule('SL027', ({ scenario }, report) => {
    const asked = new Set<string>([FALSE_ACCUSATION_FLAG]);
    for (const { flags } of everyCondition(scenario)) {
      for (const flag of [...(flags?.all ?? []), ...(flags?.none ?? [])]) asked.add(flag);
    }
    for (const flag of Object.keys(scenario.flags)) if (!asked.has(flag)) report(['flags', flag], { flag });
  }),
  rule('SL029', ({ scenario, replies }, report) => {
    const met = new Set(replies.flatMap(({ reply }) => reply.meets ?? []));
    const revealed = new Set(replies.flatMap(({ reply }) => reply.reveals ?? []));
    for (const [need, { isHidden }] of Object.entries(scenario.needs)) {
      if (!met.has(need)) report(['needs', need], { verb: 'meets', need });
      if (isHidden && !revealed.has(need)) report(['needs', need], { verb: 'reveals', need });
    }
  }),
];

/** Everything by which a reply has a consequence; its wording is none. */
function effectOf(reply: Reply): string {
  const { shows, goes, change, limitStyle, ...rest } = reply;
  const lists = [rest.answer, rest.sets, rest.clears, rest.reveals, rest.meets, rest.commits];
  return JSON.stringify([[...shows].sort(), goes, change, limitStyle, lists.map((list) => list ?? [])]);
}
