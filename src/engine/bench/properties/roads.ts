// P9, P10, P17, P19 to P23, P34, P36 and P40: what roads exist, how they end, and that they stay the same.

import type { ScenarioBench } from '../benchScenario';
import type { Case } from '../finding.types';
import type { WatchedProperty } from '../sightings';
import { judged, notEvaluated, ofLibrary, round } from './judging';
import type { Rule } from './rule.types';

const LONGEST = 24;

const P9: Rule = {
  id: 'P9',
  asks: 'Every beat and every ending can be reached, and no road takes more than 24 turns.',
  judge: (benches) => {
    const longest = ({ runs }: ScenarioBench): number =>
      Math.max(...Object.values(runs).flatMap((own) => own.map(({ turns }) => turns)));
    const cases = benches.flatMap((bench): readonly Case[] => {
      const { scenario, beats, endings } = bench;
      const missing = (names: object, met: readonly string[]): readonly string[] =>
        Object.keys(names).filter((name) => !met.includes(name));
      const met = [
        ...endings,
        ...Object.values(bench.runs).flatMap((own) => own.map(({ ending }) => ending)),
      ];
      return [
        ...missing(scenario.beats, beats).map((beat) => ({
          scenario: scenario.id,
          beat,
          says: 'It was never reached.',
        })),
        ...missing(scenario.endings, met).map((ending) => ({
          scenario: scenario.id,
          says: `The ending ${ending} was never reached.`,
        })),
        ...(longest(bench) > LONGEST
          ? [{ scenario: scenario.id, says: `A call took ${longest(bench)} turns.` }]
          : []),
      ];
    });
    return judged(
      benches
        .map(
          (bench) =>
            `${bench.scenario.code} ${bench.beats.length} beats, longest call ${longest(bench)} turns`,
        )
        .join('; '),
      cases,
    );
  },
};

const ERRORS = Array.from({ length: 12 }, (_, at) => `CE${at + 1}`);

const P10: Rule = {
  id: 'P10',
  asks: 'Every critical error can be made in two scenarios, and one at least in every scenario from difficulty 2 on.',
  judge: (benches) => {
    const made = (bench: ScenarioBench): readonly string[] =>
      ERRORS.filter((id) =>
        Object.values(bench.rows).some(({ criticalErrors }) => (criticalErrors[id] ?? 0) > 0),
      );
    const rare = ERRORS.filter((id) => benches.filter((bench) => made(bench).includes(id)).length < 2);
    const tame = benches.filter((bench) => bench.scenario.difficulty >= 2 && made(bench).length === 0);
    return ofLibrary(
      benches,
      benches.map((bench) => `${bench.scenario.code} ${made(bench).join(' ')}`).join('; '),
      [
        ...rare.map((id) => ({
          scenario: 'library',
          says: `${id} can be made in fewer than two scenarios.`,
        })),
        ...tame.map(({ scenario }) => ({ scenario: scenario.id, says: 'No critical error can be made.' })),
      ],
    );
  },
};

const P17: Rule = {
  id: 'P17',
  asks: 'The order of the replies and the seed change no score.',
  judge: (benches) =>
    judged(
      benches.map(({ reordered }) => `${reordered.length} orders`).join('; '),
      benches.flatMap(({ scenario, runs, reordered }): readonly Case[] => {
        const totals = new Set([...(runs['EXPERT'] ?? []).map(({ total }) => total), ...reordered]);
        return totals.size <= 1
          ? []
          : [
              {
                scenario: scenario.id,
                player: 'EXPERT',
                says: `The same road scores ${[...totals].join(' and ')}.`,
              },
            ];
      }),
    ),
};

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

const P22: Rule = {
  id: 'P22',
  asks: 'Once ending for abuse is earned it is on offer, scores 80 in call-ending, and is worth no less than enduring.',
  judge: (benches) => {
    const exits = benches.flatMap(({ scenario, exits: own }) =>
      own.map((exit) => ({ ...exit, scenario: scenario.id })),
    );
    if (exits.length === 0) return notEvaluated('No player came to where ending for abuse is earned.');
    const cases = exits.flatMap(({ scenario, beat, turn, isOffered, ended, endured }): readonly Case[] => {
      const at = { scenario, beat };
      if (!isOffered || ended === null) return [{ ...at, says: `At turn ${turn} it is not on offer.` }];
      return [
        ...((ended.closing ?? 0) < 80
          ? [{ ...at, says: `Call-ending is only ${round(ended.closing ?? 0)}.` }]
          : []),
        ...(endured !== null && endured > ended.total
          ? [{ ...at, says: `Ending gives ${round(ended.total)}, enduring ${round(endured)}.` }]
          : []),
      ];
    });
    const totals = exits.map(
      ({ ended, endured }) => `${round(ended?.total ?? 0)} to ${endured === null ? 'none' : round(endured)}`,
    );
    return judged(`${exits.length} exits, ended to best endured: ${totals.slice(0, 6).join('; ')}`, cases);
  },
};

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

const P34: Rule = {
  id: 'P34',
  asks: 'The same seed and choices give the same call, also when taken up from any turn.',
  judge: (benches) =>
    judged(
      'the expert’s runs and twenty random ones; the golden runs are held by tests/unit/customer',
      benches.flatMap(({ scenario, differences }) =>
        differences.map((says) => ({ scenario: scenario.id, says })),
      ),
    ),
};

const P40: Rule = {
  id: 'P40',
  asks: 'On a second play at least two beats have other words.',
  judge: (benches) =>
    judged(
      benches.map(({ scenario, varying }) => `${scenario.code} ${varying.join(', ')}`).join('; '),
      benches
        .filter(({ varying }) => varying.length < 2)
        .map(({ scenario }) => ({ scenario: scenario.id, says: 'A second play sounds like the first.' })),
    ),
};

export const ROAD_RULES: readonly Rule[] = [
  P9,
  P10,
  P17,
  watched('P19', 'The third same move in a row wins neither trust nor being heard.'),
  watched('P20', 'From heat 75 nothing reaches 35 in fewer than four turns.'),
  P21,
  P22,
  P23,
  P34,
  watched('P36', 'A promise beyond what can be kept totals 60 at most.'),
  P40,
];
