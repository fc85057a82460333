import { describe, expect, it, vi } from 'vitest';
import { beamSearch, type Leaf, type Node } from '../../../src/engine/bench/beam';
import type { Call, Stage } from '../../../src/engine/call/call.types';
import type { Move } from '../../../src/engine/call/move.types';
import { movesAt } from '../../../src/engine/call/movesAt';
import { replayMoves } from '../../../src/engine/call/replayMoves';
import { startCall } from '../../../src/engine/call/startCall';
import { stateOf } from '../../../src/engine/call/stateOf';
import { takeMove } from '../../../src/engine/call/stepCall';
import { scoreReplay } from '../../../src/engine/score/scoreReplay';
import { generatedScenario } from '../../support/generatedScenario';
import { buildBeat, buildReply, buildScenario, buildStage } from '../../support/scenarioBuilder';

// thousands of calls take a second alone and more on a busy machine
vi.setConfig({ testTimeout: 60_000 });

const worthOf =
  (stage: Stage) =>
  ({ moves }: Node): number => {
    const replayed = replayMoves(stage, moves);
    return replayed.ok ? (scoreReplay(replayed.replay).total ?? 0) : 0;
  };

/** Hangs up at once: the poorest way of finishing there is. */
const giveUp =
  (stage: Stage) =>
  (node: Node): Leaf => {
    const moves: Move[] = [...node.moves, { type: 'end', manner: 'hang-up' }];
    return { moves, value: worthOf(stage)({ call: node.call, moves }) };
  };

function search(stage: Stage, width: number, depth = 6): readonly Leaf[] {
  return beamSearch({
    stage,
    from: { call: startCall(stage), moves: [] },
    movesAt,
    valueOf: worthOf(stage),
    finishers: [giveUp(stage)],
    width,
    depth,
    stateOf,
    leaves: 5,
  });
}

/** The best total of all calls of at most `depth` moves. */
function exhaustive(stage: Stage, depth: number): number {
  const value = worthOf(stage);
  const walk = (call: Call, moves: readonly Move[]): number => {
    if (call.ending !== null) return value({ call, moves });
    if (moves.length >= depth) return Number.NEGATIVE_INFINITY;
    return Math.max(
      ...movesAt(call, stage).map((move) => walk(takeMove(call, move, stage).after, [...moves, move])),
    );
  };
  return walk(startCall(stage), []);
}

describe('the beam', () => {
  it.each([1, 2, 5])('wide enough finds what trying everything finds (%i)', (seed) => {
    const stage = buildStage(generatedScenario(seed, 2));
    expect(search(stage, 5000, 2)[0]?.value).toBeCloseTo(exhaustive(stage, 2), 8);
  });

  it('gives its leaves best first, each once, and the same every time', () => {
    const stage = buildStage(generatedScenario(3, 4));
    const leaves = search(stage, 4);
    expect(leaves).toHaveLength(5);
    expect(leaves.map(({ value }) => value)).toEqual(
      [...leaves.map(({ value }) => value)].sort((a, b) => b - a),
    );
    expect(new Set(leaves.map(({ moves }) => JSON.stringify(moves))).size).toBe(5);
    expect(search(stage, 4)).toEqual(leaves);
  });

  it('sees past a reply that looks worse at first', () => {
    const scenario = buildScenario({
      beats: {
        opening: buildBeat({
          replies: {
            short: buildReply({ shows: ['warm-wrap'], goes: 'end' }),
            long: buildReply({ shows: ['reflect-content'], goes: 'closing' }),
          },
        }),
        closing: buildBeat({
          replies: {
            recap: buildReply({
              shows: ['recap-confirm'],
              recap: ['who', 'what', 'when', 'reference'],
              goes: 'here',
              reveals: ['alarm'],
              meets: ['alarm'],
            }),
            goodbye: buildReply({ shows: ['warm-wrap'], goes: 'end' }),
          },
        }),
      },
    });
    const [best] = search(buildStage(scenario), 3);
    expect(best?.moves[0]).toEqual({ type: 'reply', id: 'long' });
  });

  it('of a call that is over knows that one result', () => {
    const stage = buildStage();
    const { after } = takeMove(startCall(stage), { type: 'end', manner: 'hang-up' }, stage);
    const moves: Move[] = [{ type: 'end', manner: 'hang-up' }];
    const leaves = beamSearch({
      stage,
      from: { call: after, moves },
      movesAt,
      valueOf: worthOf(stage),
      finishers: [giveUp(stage)],
      width: 3,
      depth: 3,
      stateOf,
      leaves: 5,
    });
    expect(leaves.map((leaf) => leaf.moves)).toEqual([moves]);
  });
});
