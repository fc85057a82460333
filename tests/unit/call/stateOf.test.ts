// When two calls are one state: near in heat and trust, the same in everything that a condition may ask.

import { expect, it } from 'vitest';
import { countedStateOf, stateOf } from '../../../src/engine/call/stateOf';
import { callWith } from '../../support/playCall';
import { buildScenario, buildStage } from '../../support/scenarioBuilder';

const stage = buildStage(buildScenario());
const call = callWith(stage, { flags: [] }, { heat: 58, trust: 41 });

it('is the same within ten points of heat and trust, whatever order things came in', () => {
  expect(stateOf(callWith(stage, { flags: [] }, { heat: 61, trust: 38 }))).toBe(stateOf(call));
  expect(stateOf({ ...call, flags: ['a', 'b'] })).toBe(stateOf({ ...call, flags: ['b', 'a'] }));
});

it.each([
  ['heat', callWith(stage, { flags: [] }, { heat: 44, trust: 41 })],
  ['a flag', { ...call, flags: ['a'] }],
  ['a need that was met', { ...call, met: ['alarm'] }],
  ['a promise owed', callWith(stage, { flags: [] }, { heat: 58, trust: 41, promiseDebt: 1 })],
  ['what was said here', { ...call, chosenHere: ['own'] }],
] as const)('is another by %s', (_, other) => {
  expect(stateOf(other)).not.toBe(stateOf(call));
});

it('tells how often a beat was entered only when it is asked to', () => {
  const again = { ...call, visits: { ...call.visits, opening: 2 } };
  expect(stateOf(again)).toBe(stateOf(call));
  expect(countedStateOf(again)).not.toBe(countedStateOf(call));
});
