import { expect, test } from 'vitest';
import { getAdjacencyMap } from 'xstate/graph';
import type { CallEvent } from '../../../src/engine/call/callMachine.types';
import { compileScenario } from '../../../src/engine/call/compileScenario';
import { buildPolicy, buildScenario } from '../../support/scenarioBuilder';

test('the machine can be walked with the graph tools, heat in buckets, and every beat and the end are found', () => {
  const events: CallEvent[] = [
    { type: 'reply', id: 'own' },
    { type: 'reply', id: 'listen' },
    { type: 'reply', id: 'recap' },
    { type: 'reply', id: 'goodbye' },
    { type: 'end', manner: 'politely' },
  ];
  const map = getAdjacencyMap(compileScenario(buildScenario(), buildPolicy()), {
    events,
    input: { seed: 1, intensity: 3 },
    filterEvents: (snapshot, event) => snapshot.can(event),
    serializeState: ({ value, context: { call } }) =>
      JSON.stringify([value, Math.round(call.customer.heat / 10), call.chosenHere]),
    limit: 5000,
  });
  const values = Object.values(map).map(({ state }) => state.value);
  const dialogues = new Set(
    values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))),
  );
  for (const found of ['over', '"opening"', '"closing"', '"summarised"', '"lastQuestionAsked"']) {
    expect([...dialogues].some((value) => value.includes(found))).toBe(true);
  }
});
