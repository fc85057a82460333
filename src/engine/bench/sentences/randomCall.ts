// A whole call played by chance, with every kind of move in it, so that every kind of sentence comes up. Judges nothing.

import type { Call, Stage } from '../../call/call.types';
import { callView } from '../../call/callView';
import { canMove } from '../../call/canMove';
import type { Move } from '../../call/move.types';
import { movesAt, repliesAt } from '../../call/movesAt';
import { startCall } from '../../call/startCall';
import { takeMove } from '../../call/stepCall';
import { randomFrom } from '../../platform/seededRandom';
import { markOf } from '../../score/markOf';

/** Moves after which a call is brought to its end. */
const LONGEST = 60;

/** Moves of one call from ring to note; the same seed gives the same call. */
export function randomCall(stage: Stage, seed: number): readonly Move[] {
  const roll = randomFrom(seed);
  /** How good this player is, and how often he waits, cuts in or reaches for a control: each call has its own. */
  const skill = roll();
  const restless = roll() ** 3 * 0.5;
  const moves: Move[] = [];
  let call = startCall(stage);
  while (call.ending === null) {
    const move = moveAt(call, stage, { roll, skill, restless, isLong: moves.length >= LONGEST });
    call = takeMove(call, move, stage).after;
    moves.push(move);
  }
  return [...moves, noteOf(call, stage, roll)];
}

interface Player {
  readonly roll: () => number;
  readonly skill: number;
  readonly restless: number;
  readonly isLong: boolean;
}

function moveAt(call: Call, stage: Stage, player: Player): Move {
  const { roll, isLong, restless } = player;
  const fits = (move: Move): boolean => canMove(call, move, stage);
  if (call.hold !== null) return { type: 'resume', heldSeconds: 20 + Math.floor(roll() * 400) };
  if (isLong) return pick([...movesAt(call, stage), HANG_UP].filter(ends(call, stage)), roll) ?? HANG_UP;
  if (roll() < restless) {
    const other = pick([...WAITS(call), ...movesAt(call, stage)].filter(fits), roll);
    if (other !== undefined) return other;
  }
  const reply = replyAt(call, stage, player);
  if (reply === undefined) return pick(movesAt(call, stage).filter(fits), roll) ?? HANG_UP;
  const cutIn: Move = { ...reply, isInterrupting: true };
  return roll() < restless && fits(cutIn) ? cutIn : reply;
}

const HANG_UP: Move = { type: 'end', manner: 'hang-up' };
const WAITS = (call: Call): readonly Move[] => [
  { type: 'hold', promisedSeconds: 60 },
  { type: 'hold', promisedSeconds: 180 },
  { type: 'hold' },
  { type: 'dead-air', nth: call.silences + 1 },
];

function ends(call: Call, stage: Stage): (move: Move) => boolean {
  return (move) => canMove(call, move, stage) && takeMove(call, move, stage).after.ending !== null;
}

type ReplyMove = Extract<Move, { type: 'reply' }>;

/** A marked reply as often as the player is skilled, any other else. */
function replyAt(call: Call, stage: Stage, { roll, skill }: Player): ReplyMove | undefined {
  const open = repliesAt(call, stage).filter((move): move is ReplyMove => move.type === 'reply');
  const replies = stage.scenario.beats[call.beat]?.replies ?? {};
  const best = open.filter(({ id }) => {
    const reply = replies[id];
    return reply !== undefined && markOf(reply, call, stage) === 'expert';
  });
  return roll() < skill && best.length > 0 ? pick(best, roll) : pick(open, roll);
}

function noteOf(call: Call, stage: Stage, roll: () => number): Move {
  const share = roll();
  const items = callView(call, stage).noteItems.map(({ id }) => id);
  return { type: 'note', items: items.filter(() => roll() < share) };
}

function pick<T>(among: readonly T[], roll: () => number): T | undefined {
  return among[Math.floor(roll() * among.length)];
}
