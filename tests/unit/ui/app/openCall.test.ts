// Which house a call is opened under.

import { describe, expect, it } from 'vitest';
import { openCall } from '../../../../src/ui/app/openCall';
import { attemptWith } from '../debrief/playedCall';
import { idleServices } from '../idleServices';

describe('opening a call', () => {
  it('loads the house that was chosen; a draft and a fork keep theirs', async () => {
    const asked: (string | undefined)[] = [];
    const ports = {
      ...idleServices,
      loadScript: async (_: string, policyId?: string) => {
        asked.push(policyId);
        return null;
      },
    };
    const request = { scenarioId: 'any', setting: 'guided', intensity: 2, timing: 0 } as const;
    const kept = attemptWith([], { policyId: 'never-end' });
    await openCall(ports, request);
    await openCall(ports, { ...request, policyId: 'two-warnings' });
    await openCall(ports, { ...request, policyId: 'two-warnings', fork: { attempt: kept, keptMoves: 0 } });
    await openCall(ports, { ...request, resume: { ...kept, startedAt: 0 } });
    expect(asked).toEqual([undefined, 'two-warnings', 'never-end', 'never-end']);
  });
});
