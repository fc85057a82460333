// Heat of the agent's own making earns nothing: holds, silences and cutting in, in calls of the library.

import { describe, expect, it } from 'vitest';
import type { Replay, Stage } from '../../../src/engine/call/call.types';
import type { Move } from '../../../src/engine/call/move.types';
import { replayMoves } from '../../../src/engine/call/replayMoves';
import { scoreReplay } from '../../../src/engine/score/scoreReplay';
import { withoutWaits } from '../../../src/engine/score/withoutWaits';
import { mrsBellsTuesday } from '../../../src/scenarios/mrsBellsTuesday/scenario';
import { patientHouse } from '../../../src/scenarios/policies/patientHouse';

const stage: Stage = { scenario: mrsBellsTuesday, policy: patientHouse, seed: 1, intensity: 2 };
/** No step of a close, which is read apart itself while anything is open. */
const CLOSE: readonly Move[] = [{ type: 'end', manner: 'hang-up' }];
const parked = (heldSeconds: number): readonly Move[] => [{ type: 'hold' }, { type: 'resume', heldSeconds }];

function played(...moves: readonly Move[]): Replay {
  const replayed = replayMoves(stage, moves);
  if (!replayed.ok) throw new Error(replayed.problem);
  return replayed.replay;
}
const first = (): string =>
  Object.keys(mrsBellsTuesday.beats[mrsBellsTuesday.opening]?.replies ?? {})[0] ?? '';
const talk = (...waits: readonly Move[]): Replay =>
  played({ type: 'reply', id: first() }, ...waits, ...CLOSE);
const total = (replay: Replay): number => scoreReplay(replay).total ?? 0;

describe('the same call without the waits', () => {
  it('is none where there were none', () => {
    expect(withoutWaits(talk())).toBeNull();
  });

  it('holds the same words and turns, said to the customer of the call that never held them', () => {
    const calm = talk();
    const without = withoutWaits(talk(...parked(60)));
    const customers = (replay: Replay | undefined) => replay?.steps.map(({ after }) => after.customer);
    expect(customers(without?.replay)).toEqual(customers(calm));
    expect(without?.replay.steps.map(({ turn }) => turn)).toEqual([1, 2]);
    expect(without?.drivenOff).toBeNull();
  });

  it('leaves out that the agent cut in', () => {
    const cutIn = played({ type: 'reply', id: first(), isInterrupting: true }, ...CLOSE);
    expect(withoutWaits(cutIn)?.replay.final.customer).toEqual(talk().final.customer);
  });
});

describe('polite steps taken while something is open', () => {
  const politely: Move = { type: 'end', manner: 'politely' };
  const shut = talk(politely, politely);

  it('are left out of the second reading, with everything that they brought', () => {
    const plain = talk();
    const without = withoutWaits(shut)?.replay;
    const customers = (replay: Replay | undefined) => replay?.steps.map(({ after }) => after.customer);
    expect(customers(without)).toEqual(customers(plain));
    expect(without?.final.met).toEqual(plain.final.met);
    expect(without?.final.flags).toEqual(plain.final.flags);
  });

  it('earn nothing and hide nothing', () => {
    expect(total(shut)).toBeLessThanOrEqual(total(talk()));
  });

  it('that lead to a goodbye make it a false close while a need is open', () => {
    const walked = played({ type: 'reply', id: first() }, politely, politely, politely, politely);
    const card = scoreReplay(walked);
    expect(card.ending.judged).toBe('other');
    expect(card.competences.find(({ id }) => id === 'PE')?.score ?? 0).toBeLessThan(25);
  });
});

describe('a wait in the score', () => {
  it('never lifts the total, however long it is and whether it was asked for', () => {
    const without = total(talk());
    for (const seconds of [5, 75, 150])
      expect(total(talk(...parked(seconds))), `${seconds} s`).toBeLessThanOrEqual(without);
    expect(
      total(talk({ type: 'hold', promisedSeconds: 60 }, { type: 'resume', heldSeconds: 30 })),
    ).toBeLessThanOrEqual(without);
    expect(total(talk({ type: 'dead-air', nth: 1 }, { type: 'dead-air', nth: 2 }))).toBeLessThanOrEqual(
      without,
    );
  });

  it('that drives the customer off leaves a call without worth, and the card says so', () => {
    const gone = played({ type: 'reply', id: first() }, ...parked(3600));
    expect(gone.final.ending).not.toBeNull();
    expect(scoreReplay(gone)).toMatchObject({ total: 0, hasDrivenOff: true });
    expect(scoreReplay(talk())).not.toHaveProperty('hasDrivenOff');
  });
});
