// One call played by one player, to its scorecard. Pure: the same stage and player give the same bytes.

import type { Call, Replay, Stage, Step } from '../call/call.types';
import { callView } from '../call/callView';
import { closingWords } from '../call/closingChoices';
import type { Move } from '../call/move.types';
import { sayingMove } from '../call/movesAt';
import { startCall } from '../call/startCall';
import { stepCall } from '../call/stepCall';
import { noteOf } from '../score/note';
import { readPlay } from '../score/play';
import type { Scorecard } from '../score/scorecard.types';
import { scoreReplay } from '../score/scoreReplay';
import type { Choice, Contestant, NoteHabit } from './player.types';
import { faultAt } from './playerFault';
import { pick, roll } from './roll';
import { knownAt, seenAt } from './seen';

export interface Played {
  readonly replay: Replay;
  readonly scorecard: Scorecard;
}

/** Moves a player has; then the call is closed politely, and put down if even that leads on. */
export const LONGEST_PLAY = 40;
const POLITE_STEPS = 4;

/**
 * Plays a whole call. `opening` are moves already made: the player takes over after them.
 * Throws a `PlayerFault` when the player throws or chooses a move that is closed.
 */
export function playScenario(stage: Stage, contestant: Contestant, opening: readonly Move[] = []): Played {
  const steps: Step[] = [];
  const start = startCall(stage);
  let call = start;
  const take = (move: Move): string | null => {
    const stepped = stepCall(call, move, stage);
    if (!stepped.ok) return stepped.problem;
    steps.push(stepped.step);
    call = stepped.step.after;
    return null;
  };
  for (const move of opening) {
    const problem = take(move);
    if (problem !== null) throw new Error(`An opening move does not fit: ${problem}`);
  }
  while (call.ending === null && steps.length < LONGEST_PLAY) {
    const before = call;
    const problem = take(choiceOf(contestant, call, stage));
    if (problem !== null) throw faultAt(contestant.name, before, stage, problem);
  }
  finish(() => call, take, stage);
  return scored(stage, start, steps, call, contestant.note);
}

/** What `contestant` does at `call`. Throws a `PlayerFault` when it throws. */
export function choiceOf(contestant: Contestant, call: Call, stage: Stage): Choice {
  if (call.hold !== null) return { type: 'resume', heldSeconds: 0 };
  let choice: Choice;
  try {
    choice =
      contestant.sees === 'all'
        ? contestant.play(knownAt(call, stage))
        : contestant.play(seenAt(call, stage));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw faultAt(contestant.name, call, stage, `it threw "${why}".`);
  }
  if ((choice as unknown) instanceof Promise)
    throw faultAt(contestant.name, call, stage, 'it returned a promise; a player answers at once.');
  if (choice?.type === 'end' && choice.manner === 'politely' && choice.words === undefined)
    throw faultAt(contestant.name, call, stage, 'A polite close has to say which of its `choices` it is.');
  return choice;
}

/** Ends a call that its player would not: politely, in words chosen by chance, then by putting the phone down. */
function finish(call: () => Call, take: (move: Move) => string | null, stage: Stage): void {
  if (call().hold !== null) take({ type: 'resume', heldSeconds: 0 });
  for (let left = POLITE_STEPS; left > 0 && call().ending === null; left -= 1) {
    const words = pick(closingWords(call(), stage), { seed: stage.seed, turn: call().customer.turn });
    if (words !== undefined) take(sayingMove(words.id));
  }
  if (call().ending === null) take({ type: 'end', manner: 'hang-up' });
}

/** The scorecard of a call that is over, with its note. */
export function scored(
  stage: Stage,
  opening: Call,
  steps: readonly Step[],
  final: Call,
  habit: NoteHabit,
): Played {
  const bare: Replay = { stage, opening, steps, final, note: null };
  const items = habit === 'none' ? null : noteItems(bare, habit);
  const replay = items === null ? bare : withNote(bare, items);
  return { replay, scorecard: scoreReplay(replay) };
}

function noteItems(replay: Replay, habit: 'needed' | 'random'): readonly string[] {
  if (habit === 'needed') return noteOf(readPlay(replay)).needed;
  const { stage, final } = replay;
  return callView(final, stage)
    .noteItems.map(({ id }) => id)
    .filter((_, place) => roll({ seed: stage.seed, turn: final.customer.turn }, place + 1) < 0.5);
}

function withNote(replay: Replay, items: readonly string[]): Replay {
  const stepped = stepCall(replay.final, { type: 'note', items }, replay.stage);
  if (!stepped.ok) throw new Error(stepped.problem);
  return { ...replay, steps: [...replay.steps, stepped.step], note: items };
}

/** The moves of a replay, as an attempt would store them. */
export function movesOf(replay: Replay): readonly Move[] {
  return replay.steps.map(({ move }) => move);
}
