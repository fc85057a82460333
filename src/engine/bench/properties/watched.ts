// P19, P20, P21, P23 and P36: what must not be seen in any run, whoever plays.

import type { ScenarioBench } from '../benchScenario';
import type { Case } from '../finding.types';
import type { WatchedProperty } from '../sightings';
import { judged } from './judging';
import type { Rule } from './rule.types';

/** A rule that is broken by any sighting of its kind. */
function watched(
  id: WatchedProperty,
  asks: string,
  extra: (bench: ScenarioBench) => readonly Case[] = () => [],
): Rule {
  return {
    id,
    asks,
    judge: (benches) => {
      const cases = benches.flatMap((bench) => [
        ...bench.sightings
          .filter(({ property }) => property === id)
          .map(({ beat, reply, player, times, says }) => ({
            scenario: bench.scenario.id,
            beat,
            reply,
            player,
            says: times > 1 ? `${says} (${times} runs)` : says,
          })),
        ...extra(bench),
      ]);
      const runs = benches.reduce((sum, { runs: own }) => sum + Object.values(own).flat().length, 0);
      return judged(`${runs} runs`, cases);
    },
  };
}

const LIMITS = ['name-behaviour', 'state-consequence'];

const P21 = watched(
  'P21',
  'A limit while there is no abuse never raises the total, and abuse left standing keeps boundary-setting at 40.',
  ({ scenario, detours, runs }) =>
    detours
      .filter(
        ({ shows, abuse, run }) =>
          abuse === 0 &&
          shows.some((id) => LIMITS.includes(id)) &&
          run.total > (runs['EXPERT']?.[0]?.total ?? 0) + 0.01,
      )
      .map(({ beat, replyId }) => ({
        scenario: scenario.id,
        beat,
        reply: replyId,
        says: 'It raises the total.',
      })),
);

const P23 = watched(
  'P23',
  'Where a crisis can occur, asking or staying is on offer at once, and no best ending skips it.',
  ({ scenario, decisions }) =>
    decisions
      .filter(
        ({ call, options }) =>
          call.customer.crisis &&
          !options.some(
            ({ reply: { shows } }) =>
              shows.includes('ask-safety-directly') || shows.includes('stay-and-handoff'),
          ),
      )
      .map(({ beat }) => ({ scenario: scenario.id, beat, says: 'Neither asking nor staying is on offer.' })),
);

export const WATCHED_RULES: readonly Rule[] = [
  watched('P19', 'The third same move in a row wins neither trust nor being heard.'),
  watched('P20', 'From heat 75 nothing reaches 35 in fewer than four turns.'),
  P21,
  P23,
  watched('P36', 'A promise beyond what can be kept totals 60 at most.'),
];
