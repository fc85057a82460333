// What stands beside the best reply in every decision a walk came to (domain 7.3, P11), and how many bands a saying has. Reads no words.

import { heatBand } from '../../customer/heatBand';
import { isCritical } from '../../score/criticalReply';
import { firstBy } from '../decisions';
import { type Rule, rule } from '../rule';
import { bandsOf } from '../sayings';
import type { Subject } from '../subject';
import type { Moment, Option } from '../walk.types';

const LEAST_REPLIES = 3;
const MOST_REPLIES = 4;
const LEAST_BANDS = 3;

/** Decisions on first arrival, before any reply is used up. */
const fresh = ({ walk }: Subject): readonly Moment[] =>
  (walk?.moments ?? []).filter(({ isFresh, options }) => isFresh && options.length > 0);

/** Steps of the close as decisions. An introduction teaches the key and leaves no choice there. */
const steps = ({ scenario, walk }: Subject): readonly Moment[] =>
  scenario.purpose === 'introduction' ? [] : (walk?.closings ?? []);

const named = (options: readonly Option[]): string => options.map(({ id }) => id).join(', ');

const criticalIn = ({ options, call }: Moment): readonly Option[] =>
  options.filter(({ reply }) => isCritical(reply, call.customer));

function stateOf({ options, call }: Moment): string {
  const { heat, trust, abuse } = call.customer;
  return `heat ${heat.toFixed(0)} (${heatBand(heat)}), trust ${trust.toFixed(0)}, abuse ${abuse}, on offer ${named(options)}`;
}

export const OPTION_RULES: readonly Rule[] = [
  rule('SL046', (subject, report) => {
    const off = fresh(subject).filter(
      ({ options }) => options.length < LEAST_REPLIES || options.length > MOST_REPLIES,
    );
    for (const { beat, options } of firstBy(off, (one) => `${one.beat} ${one.options.length}`)) {
      report(['beats', beat, 'replies'], { count: options.length });
    }
  }),
  rule('SL047', ({ walk }, report) => {
    const off = (walk?.moments ?? []).filter((moment) => criticalIn(moment).length > 1);
    for (const moment of firstBy(off, ({ beat }) => beat)) {
      const critical = criticalIn(moment);
      report(['beats', moment.beat, 'replies'], { count: critical.length, replies: named(critical) });
    }
  }),
  rule('SL048', ({ walk }, report) => {
    for (const trap of walk?.traps ?? []) {
      const [from = '', next = ''] = trap.split('>');
      report(['beats', from], { next }, [['beats', next]]);
    }
  }),
  rule('SL049', (subject, report) => {
    const off = fresh(subject).filter(({ options }) =>
      options.every(({ mark }) => mark === 'expert' || mark === 'acceptable'),
    );
    for (const { beat } of firstBy(off, (one) => one.beat)) report(['beats', beat, 'replies'], {});
    const good = steps(subject).filter(({ options }) =>
      options.every(({ mark }) => mark === 'expert' || mark === 'acceptable'),
    );
    for (const { beat } of firstBy(good, (one) => one.beat)) report(['controls', 'closing', beat], {});
  }),
  rule('SL050', (subject, report) => {
    const off = fresh(subject).filter(({ options }) => options.every(({ mark }) => mark !== 'expert'));
    for (const moment of firstBy(off, (one) => one.beat))
      report(['beats', moment.beat, 'replies'], { state: stateOf(moment) });
    const without = steps(subject).filter(({ options }) => options.every(({ mark }) => mark !== 'expert'));
    for (const moment of firstBy(without, (one) => one.beat))
      report(['controls', 'closing', moment.beat], { state: stateOf(moment) });
  }),
  rule('SL051', ({ walk }, report) => {
    const off = (walk?.moments ?? [])
      .map((moment) => ({ beat: moment.beat, best: moment.options.filter(({ mark }) => mark === 'expert') }))
      .filter(({ best }) => best.length > 1 && best.some(({ reply }) => reply.expert !== true));
    for (const { beat, best } of firstBy(off, (one) => `${one.beat} ${named(one.best)}`)) {
      report(['beats', beat, 'replies'], { replies: named(best) });
    }
  }),
  rule('SL052', ({ scenario, walk }, report) => {
    for (const [beat, { says }] of Object.entries(scenario.beats)) {
      const met = [...(walk?.arrivals.get(beat)?.bands ?? [])];
      if (met.length < LEAST_BANDS) continue;
      for (const [at, saying] of says.entries()) {
        // one with a condition is said in some of these states only, nobody knows which
        const count = Object.keys(bandsOf(saying) ?? {}).length;
        if (count === LEAST_BANDS - 1) report(['beats', beat, 'says', at], { count, met: met.join(', ') });
      }
    }
  }),
];
