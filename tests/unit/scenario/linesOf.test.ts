import { expect, test } from 'vitest';
import { linesAfter, linesOf } from '../../../src/engine/scenario/linesOf';
import { nearest } from '../../../src/engine/scenario/nearest';
import { generatedScenario } from '../../support/generatedScenario';
import { randomWalk } from '../../support/randomWalk';
import { buildScenario, buildStage } from '../../support/scenarioBuilder';

test('all lines, each once, in the order a call can reach them', () => {
  const { lines } = buildScenario();
  const spare = { caption: 'Never said.', delivery: 'calm', by: 'customer' } as const;
  const listed = linesOf(buildScenario({ lines: { spare, ...lines } }));
  expect(listed.map((line) => line.id)).toEqual([
    'lost',
    'well',
    'back',
    'late',
    'hello',
    'anyone',
    'bye',
    'spare',
  ]);
  expect(listed[0]).toEqual({
    id: 'lost',
    speaker: 'customer',
    caption: 'No line since Monday.',
    delivery: 'angry',
  });
});

test('a line that is referred to but missing is left out', () => {
  const { lines } = buildScenario();
  const { lost: _gone, ...rest } = lines;
  expect(linesOf(buildScenario({ lines: rest })).map((line) => line.id)).not.toContain('lost');
});

test('whatever is said after any move was announced before it', () => {
  for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const stage = buildStage(generatedScenario(seed, 8));
    for (const { before, after } of randomWalk(stage, seed, 40)) {
      const announced = linesAfter(stage.scenario, before.beat);
      expect(after.says.filter((line) => !announced.includes(line))).toEqual([]);
    }
  }
});

test('answers and next beats are announced before controls and endings', () => {
  expect(linesAfter(buildScenario(), 'opening').slice(0, 2)).toEqual(['well', 'lost']);
  expect(linesAfter(buildScenario(), 'nowhere')).toContain('bye');
});

test.each([
  ['closng', 'closing'],
  ['CLOSING', 'closing'],
  ['clsoing', 'closing'],
  ['ending', null],
  ['', null],
])('nearest to %s is %s', (wanted, meant) => {
  expect(nearest(wanted, ['opening', 'closing', 'stairs'])).toBe(meant);
});
