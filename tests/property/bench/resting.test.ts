// P33 on the real session: whoever plays and whatever the seed, rests, thought, hearing again and taking back leave nothing behind.

import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { tracesOf } from '../../../scripts/scenarios/restedCall.mjs';
import { CONTESTANTS, EXPERT } from '../../../src/engine/bench/players/contestants';
import { playScenario } from '../../../src/engine/bench/playScenario';
import type { Replay } from '../../../src/engine/call/call.types';
import { callView } from '../../../src/engine/call/callView';
import { replayMoves } from '../../../src/engine/call/replayMoves';
import type { Scorecard } from '../../../src/engine/score/scorecard.types';
import { scoreReplay } from '../../../src/engine/score/scoreReplay';
import { createSession } from '../../../src/engine/session/createSession';
import type { SessionInput } from '../../../src/engine/session/session.types';
import { createMemoryStore } from '../../../src/engine/store/memoryStore';
import { mrsBellsTuesday } from '../../../src/scenarios/mrsBellsTuesday/scenario';
import { oneWarning } from '../../../src/scenarios/policies/oneWarning';
import { patientHouse } from '../../../src/scenarios/policies/patientHouse';
import { thirdDayOffline } from '../../../src/scenarios/thirdDayOffline/scenario';

// a rested call lasts hours of its own clock: a second alone, and more on a busy machine
vi.setConfig({ testTimeout: 120_000 });

const tools = { createSession, createMemoryStore, scoreReplay, replayMoves, callView };
const stageAt = (seed: number) =>
  ({ scenario: thirdDayOffline, policy: oneWarning, seed, intensity: 2 }) as const;
const expertCall = playScenario(stageAt(1), EXPERT).replay;
// a silence that is counted warms a customer, and what Marek may be told depends on that; Mrs Bell stays cool enough to hear it all
const coolCall = playScenario(
  { scenario: mrsBellsTuesday, policy: patientHouse, seed: 1, intensity: 2 },
  EXPERT,
).replay;

test('any call rested through is the same to the byte', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(CONTESTANTS.length - 1), fc.nat(5000), async (player, seed) => {
      const { replay } = playScenario(stageAt(seed), CONTESTANTS[player] ?? EXPERT);
      const { calls, rests, found } = await tracesOf([replay], tools);
      expect(found).toEqual([]);
      expect(calls).toBe(2);
      expect(rests).toBeGreaterThan(2);
    }),
    { numRuns: 20 },
  );
});

test('a score that looks at the clock is found', async () => {
  let clock: SessionInput['ports']['clock'] | null = null;
  const late = (input: SessionInput) => {
    clock = input.ports.clock;
    return createSession(input);
  };
  const score = (replay: Replay): Scorecard => ({
    ...scoreReplay(replay),
    total: new Date(clock?.now() ?? 0).getMinutes(),
  });
  const { found } = await tracesOf([expertCall], { ...tools, createSession: late, scoreReplay: score });
  expect(found.join(' ')).toMatch(/the export of the call.*the scorecard of the call/);
});

test('a break that does not stop the clock is found in Live', async () => {
  const restless = (input: SessionInput) => {
    const session = createSession(input);
    const send: typeof session.send = (event) => {
      if (event.type !== 'minute.take' && event.type !== 'tab.hidden' && event.type !== 'sound.lost')
        session.send(event);
    };
    return { ...session, send };
  };
  const { found } = await tracesOf([coolCall], { ...tools, createSession: restless });
  expect(found.filter((says) => says.includes('(live)')).join(' ')).toMatch(/the replay of the call/);
});
