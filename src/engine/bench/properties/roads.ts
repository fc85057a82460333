// P9, P10, P17, P34 and P40: what roads exist, and that they stay the same.

import type { ScenarioBench } from '../benchScenario';
import type { Case } from '../finding.types';
import { judged, ofLibrary, round } from './judging';
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
        // no player waits: every ladder of silences ends here, which checkSilences and the transcripts hold
        ...(scenario.controls.silence.leaves === undefined ? [] : [scenario.controls.silence.leaves]),
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
  asks: 'The order of the replies and the seed change no score: one road has one total.',
  judge: (benches) =>
    judged(
      benches
        .map(({ scenario, roads }) => {
          const told = roads.map(({ seeds, totals }) => `${round(totals[0] ?? 0)} with ${seeds} seeds`);
          return `${scenario.code} ${roads.length === 1 ? 'one road' : `${roads.length} roads by a seeded cue`}: ${told.join(', ')}`;
        })
        .join('; '),
      benches.flatMap(({ scenario, roads }) =>
        roads
          .filter(({ totals }) => totals.length > 1)
          .map(
            ({ totals }): Case => ({
              scenario: scenario.id,
              player: 'EXPERT',
              says: `The same road scores ${totals.join(' and ')}.`,
            }),
          ),
      ),
    ),
};

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

export const ROAD_RULES: readonly Rule[] = [P9, P10, P17, P34, P40];
