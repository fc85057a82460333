// "Mrs Bell's Tuesday" as it is played: what holds wherever the call wanders, and that the cold can be heard until the end.

import { describe, expect, it } from 'vitest';
import type { Call, Stage } from '../../../src/engine/call/call.types';
import { callView } from '../../../src/engine/call/callView';
import { factsOf } from '../../../src/engine/call/factsOf';
import { replayMoves } from '../../../src/engine/call/replayMoves';
import { startCall } from '../../../src/engine/call/startCall';
import { takeMove } from '../../../src/engine/call/stepCall';
import { holds } from '../../../src/engine/scenario/holds';
import type { Reply } from '../../../src/engine/scenario/reply.types';
import { mrsBellsTuesday } from '../../../src/scenarios/mrsBellsTuesday/scenario';
import { patientHouse } from '../../../src/scenarios/policies/patientHouse';

const STAGE: Stage = { scenario: mrsBellsTuesday, policy: patientHouse, seed: 1, intensity: 2 };
const LONGEST_CALL = 24;

const marked = (mark: Reply['expert'], call: Call): boolean =>
  mark !== undefined && (mark === true || holds(mark, factsOf(call, STAGE)));

/** Beats met by seeded wanderers who take the marked reply about every other time. */
function* wander(calls: number): Generator<{ readonly call: Call; readonly path: string }> {
  let state = 7;
  const chance = (below: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  for (let n = 0; n < calls; n += 1) {
    let call = startCall(STAGE);
    let path = '';
    while (call.ending === null) {
      yield { call, path };
      const open = callView(call, STAGE).replies;
      const best = open.find(({ reply }) => marked(reply.expert, call));
      const taken = chance(2) === 0 && best !== undefined ? best : open[chance(open.length)];
      if (taken === undefined) throw new Error(`Nothing to say at ${call.beat} after ${path}`);
      path += taken.id;
      call = takeMove(call, { type: 'reply', id: taken.id }, STAGE).after;
    }
    yield { call, path };
  }
}

describe('wherever the call wanders', () => {
  it('one reply is marked best of two to four, she has spoken, and it ends in time', () => {
    const amiss: string[] = [];
    for (const { call, path } of wander(150)) {
      if (path.length > LONGEST_CALL) amiss.push(`too long: ${path}`);
      if (call.ending !== null) continue;
      const open = callView(call, STAGE).replies;
      const best = open.filter(({ reply }) => marked(reply.expert, call));
      if (best.length !== 1) amiss.push(`${call.beat}: ${best.length} best, ${path}`);
      if (open.length < 2 || open.length > 4) amiss.push(`${call.beat}: ${open.length} open, ${path}`);
      if (call.says.length === 0) amiss.push(`${call.beat}: silent, ${path}`);
    }
    expect(amiss).toEqual([]);
  }, 20_000);

  it('replies that lead on are followed by different words', () => {
    const alike: string[] = [];
    for (const { call, path } of wander(60)) {
      const heard = new Map<string, string>();
      for (const { id } of callView(call, STAGE).replies) {
        const { after } = takeMove(call, { type: 'reply', id }, STAGE);
        if (after.endedBy === 'customer') continue;
        const words = `${after.says.join()} > ${after.ending ?? after.beat}`;
        const other = heard.get(words);
        if (other !== undefined) alike.push(`${call.beat}: ${other} and ${id} after ${path}`);
        heard.set(words, id);
      }
    }
    expect(alike).toEqual([]);
  }, 20_000);
});

it.each([
  ['asked about the money', 'cab'],
  ['the first time it goes past', 'cacb'],
  ['the second time', 'cacad'],
  ['at the end, from her hand', 'cacaacbac'],
])('hears the cold %s', (_, path) => {
  const replayed = replayMoves(
    STAGE,
    Array.from(path, (id) => ({ type: 'reply', id })),
  );
  if (!replayed.ok) throw new Error(replayed.problem);
  const { final, steps } = replayed.replay;
  expect(steps.at(-1)?.before.revealed).not.toContain('cold-house');
  expect(final.revealed).toContain('cold-house');
  expect(final.beat).toBe('gas');
});

it('never lets prying bring the cold out', () => {
  const replies = Object.values(mrsBellsTuesday.beats).flatMap((beat) => Object.values(beat.replies));
  const prying = replies.filter(({ shows }) => shows.includes('probe-private'));
  expect(prying.length).toBeGreaterThan(1);
  expect(prying.filter(({ reveals }) => reveals !== undefined)).toEqual([]);
});
