// Every scenario that is here, walked at random under every house: nobody is stuck, and the rules of the house are the ones that count.

import { describe, expect, it, vi } from 'vitest';
import { mayEnd } from '../../../src/engine/call/boundary';
import type { Stage } from '../../../src/engine/call/call.types';
import { callView } from '../../../src/engine/call/callView';
import { moveProblem } from '../../../src/engine/call/moveProblem';
import { startCall } from '../../../src/engine/call/startCall';
import { policies } from '../../../src/scenarios/load';
import { someoneWhoSpeaksEnglish } from '../../../src/scenarios/someoneWhoSpeaksEnglish/scenario';
import { thirdDayOffline } from '../../../src/scenarios/thirdDayOffline/scenario';
import { randomWalk } from '../../support/randomWalk';

// Forty walks a house take a second alone and much longer on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const WALKS = 20;
const CONDUCT = ['ended-with-route', 'ended-no-route', 'forwarded', 'unwarned-hang-up'];

function callsOf(stage: Stage) {
  return Array.from({ length: WALKS }, (_, seed) => randomWalk(stage, seed + 1, 40));
}

const pairs = [thirdDayOffline, someoneWhoSpeaksEnglish].flatMap((scenario) =>
  Object.values(policies).map((policy) => ({ scenario, policy, name: `${scenario.id} under ${policy.id}` })),
);

describe.each(pairs)('$name', ({ scenario, policy }) => {
  const stage: Stage = { scenario, policy, seed: 4, intensity: 2 };
  const due = policy.warningsDue;

  it('is never stuck: there is always something to say, to end with, or to come back to', () => {
    for (const steps of callsOf(stage)) {
      for (const call of [startCall(stage), ...steps.map(({ after }) => after)]) {
        const view = callView(call, stage);
        expect(view.isOver || view.isHeld || view.endChoices.length > 0).toBe(true);
        for (const { manner } of view.endChoices) {
          expect(moveProblem(call, { type: 'end', manner }, stage)).toBeNull();
        }
      }
    }
  });

  it('earns an ending by the warnings due, by what ends a call at once, or by a threat, and by nothing else', () => {
    for (const steps of callsOf(stage)) {
      let most = 0;
      for (const { before, after } of steps) {
        const { abuse, warned } = after.customer;
        most = Math.max(most, abuse);
        const hasWarned = due !== 'never' && due > 0 && warned >= due;
        const wasAtOnce = most >= 2 && (due === 0 || policy.endsAtOnce.some((one) => one !== 'threat'));
        if (mayEnd(after)) expect(mayEnd(before) || hasWarned || wasAtOnce || most === 3).toBe(true);
        if (hasWarned || abuse === 3 || (abuse === 2 && due === 0)) expect(mayEnd(after)).toBe(true);
      }
    }
  });

  it('names an ending for conduct by the rules of the house', () => {
    for (const steps of callsOf(stage)) {
      const last = steps.at(-1);
      if (last?.after.ending == null) continue;
      const kind = Object.entries(scenario.endings).find(([id]) => id === last.after.ending)?.[1].kind;
      if (kind === undefined || !CONDUCT.includes(kind)) continue;
      if (kind === 'forwarded') expect(policy.hasForwarding).toBe(true);
      else expect(mayEnd(last.before)).toBe(kind !== 'unwarned-hang-up');
    }
  });

  it('shows every desk, and says why one is closed', () => {
    for (const { target, isOpen, closedBecause } of callView(startCall(stage), stage).transfers) {
      const kind = Object.entries(scenario.brief.targets).find(([id]) => id === target)?.[1].route;
      expect(isOpen).toBe(kind !== undefined && policy.routes.includes(kind));
      expect(closedBecause).toBe(isOpen ? null : policy.closedRoute);
      const move = { type: 'transfer', target, manner: 'warm', parts: [] } as const;
      expect(moveProblem(startCall(stage), move, stage)).toBe(isOpen ? null : policy.closedRoute);
    }
  });
});
