// "Third day offline" as it is played: one road to each ending, and the author's marks wherever a call can wander.

import { describe, expect, it } from 'vitest';
import type { Call, Stage } from '../../../src/engine/call/call.types';
import { callView } from '../../../src/engine/call/callView';
import { factsOf } from '../../../src/engine/call/factsOf';
import type { EndManner, Move } from '../../../src/engine/call/move.types';
import { replayMoves } from '../../../src/engine/call/replayMoves';
import { startCall } from '../../../src/engine/call/startCall';
import { takeMove } from '../../../src/engine/call/stepCall';
import { holds } from '../../../src/engine/scenario/holds';
import type { Reply } from '../../../src/engine/scenario/reply.types';
import { oneWarning } from '../../../src/scenarios/policies/oneWarning';
import { thirdDayOffline } from '../../../src/scenarios/thirdDayOffline/scenario';

const STAGE: Stage = { scenario: thirdDayOffline, policy: oneWarning, seed: 1, intensity: 2 };
const LONGEST_CALL = 24;

const replies = (letters: string): Move[] => Array.from(letters, (id) => ({ type: 'reply', id }));
const end = (manner: EndManner): Move => ({ type: 'end', manner });
const politely: Move[] = Array.from({ length: 4 }, () => end('politely'));
const transfer = (target: string, manner: 'warm' | 'cold', isConduct = false): Move => ({
  type: 'transfer',
  target,
  manner,
  parts: manner === 'warm' ? ['consent', 'brief', 'introduce', 'fallback'] : [],
  ...(isConduct ? { isConduct: true as const } : {}),
});

/** Named once, warned once, and it goes on: the call may be ended. */
const INSULTED_AFTER_A_WARNING = replies('bcadbcacda');

const ROADS: Record<string, readonly Move[]> = {
  'sorted-tonight': replies('cdaacddbccbadc'),
  agreed: [...replies('cdaacddb'), ...politely],
  'left-cool': politely,
  'closed-short': replies('acbccfdacafc'),
  'hung-up': replies('dab'),
  'no-answer': [1, 2, 3].map((nth): Move => ({ type: 'dead-air', nth })),
  'cut-off': [end('hang-up')],
  'ended-fair': [...INSULTED_AFTER_A_WARNING, ...replies('b')],
  'ended-bare': [...INSULTED_AFTER_A_WARNING, end('hang-up')],
  'passed-on': [...INSULTED_AFTER_A_WARNING, transfer('lead', 'warm', true)],
  'handed-over': [...replies('cdaac'), transfer('telecare', 'warm')],
  'put-through': [...replies('cd'), transfer('lead', 'cold')],
  'sat-through': replies('cdadbcabaddgfc'),
};

describe('the endings', () => {
  it('each have a road', () => {
    expect(Object.keys(ROADS).sort()).toEqual(Object.keys(thirdDayOffline.endings).sort());
  });

  it.each(Object.entries(ROADS))('%s is reached by its own', (ending, moves) => {
    const replayed = replayMoves(STAGE, moves);
    expect(replayed.ok ? replayed.replay.final.ending : replayed).toBe(ending);
  });
});

const marked = (mark: Reply['expert'], call: Call): boolean =>
  mark !== undefined && (mark === true || holds(mark, factsOf(call, STAGE)));

/** Beats met by many seeded wanderers who take the marked reply about every other time. */
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
  it('one reply is marked best, the customer has spoken, and it ends in time', () => {
    const amiss: string[] = [];
    for (const { call, path } of wander(400)) {
      const best = callView(call, STAGE).replies.filter(({ reply }) => marked(reply.expert, call));
      if (call.ending === null && best.length !== 1) amiss.push(`${call.beat}: ${best.length} best, ${path}`);
      if (call.ending === null && call.says.length === 0) amiss.push(`${call.beat}: silent, ${path}`);
      if (path.length > LONGEST_CALL) amiss.push(`too long: ${path}`);
    }
    expect(amiss).toEqual([]);
  });

  it('replies that lead on are followed by different words', () => {
    const alike: string[] = [];
    for (const { call, path } of wander(150)) {
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
  });
});

it('has the customer come down along the marked road, and not in one leap', () => {
  const replayed = replayMoves(STAGE, ROADS['sorted-tonight'] ?? []);
  if (!replayed.ok) throw new Error(replayed.problem);
  const heats = replayed.replay.steps.map(({ after }) => Math.round(after.customer.heat));
  expect(heats).toEqual([63, 59, 54, 55, 51, 48, 44, 38, 39, 34, 31, 25, 22, 20]);
});
