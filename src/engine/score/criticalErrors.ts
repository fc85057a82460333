// Recognises the critical errors of a call, each once, at the turn it happened. What they cost is elsewhere.

import type { Replay, Step } from '../call/call.types';
import { isLimit } from './behaviourSets';
import { endsForConduct, forwards, hangsUp, isEntitled } from './conductActs';
import type { CriticalErrorId } from './criticalErrorTable';
import { firstDebt } from './ledger';
import type { AgentTurn, Play } from './play';
import type { CriticalError } from './scorecard.types';

/** A reply that treats a genuine claim as fraud sets this flag: the one name a scenario shares with the rubric. */
export const FALSE_ACCUSATION_FLAG = 'false-accusation';

interface Found {
  readonly turn: number;
  readonly clause?: string | undefined;
}

type Finder = (play: Play) => Found | null;

/** Every critical error of the call, in the order of their numbers; of one kind the first only. */
export function criticalErrorsOf(play: Play): readonly (CriticalError & { readonly id: CriticalErrorId })[] {
  const errors: (CriticalError & { readonly id: CriticalErrorId })[] = [];
  for (const id of ORDER) {
    const found = FINDERS[id](play);
    if (found === null) continue;
    const { turn, clause } = found;
    errors.push(clause === undefined ? { id, turn } : { id, turn, clause });
  }
  return errors;
}

const ORDER: readonly CriticalErrorId[] = [
  'CE1',
  'CE2',
  'CE3',
  'CE4',
  'CE5',
  'CE6',
  'CE7',
  'CE8',
  'CE9',
  'CE10',
  'CE11',
  'CE12',
];

const FINDERS: Readonly<Record<CriticalErrorId, Finder>> = {
  /** An ending for conduct or a hang-up below abuse 3 that the policy had not yet earned; a polite close is neither. */
  CE1: (play) =>
    first(play, (turn) => (hangsUp(turn) || endsForConduct(turn)) && !isEntitled(turn), warnings(play)),
  CE2: (play) => first(play, ({ shown }) => shown.includes('disclose-data'), clauses(play).data.id),
  CE3: (play) => missedCue(play),
  CE4: (play) => abandoned(play),
  /** Asking for method detail is prying while the crisis is open. */
  CE5: (play) =>
    first(
      play,
      ({ shown, before }) =>
        shown.includes('amateur-therapy') || (before.customer.crisis && shown.includes('probe-private')),
      undefined,
    ),
  CE6: (play) =>
    first(
      play,
      ({ shown, reply }) =>
        shown.includes('threaten') || (shown.some(isLimit) && reply?.limitStyle === 'belittling'),
      undefined,
    ),
  CE7: (play) => firstDebt(play),
  CE8: (play) => leftStanding(play),
  CE9: (play) => first(play, (turn) => hangsUp(turn) && isEntitled(turn), warnings(play)),
  CE10: (play) =>
    first(
      play,
      ({ before, after }) => before.customer.abuse === 3 && after.ending === null,
      clauses(play).atOnce.id,
    ),
  CE11: (play) =>
    first(
      play,
      ({ shown, before }) => shown.includes('cave-in') && before.customer.abuse >= 1,
      clauses(play).promises.id,
    ),
  CE12: (play) =>
    first(
      play,
      ({ before, after }) =>
        after.flags.includes(FALSE_ACCUSATION_FLAG) && !before.flags.includes(FALSE_ACCUSATION_FLAG),
      undefined,
    ),
};

function clauses(play: Play): Replay['stage']['policy']['clauses'] {
  return play.replay.stage.policy.clauses;
}

function warnings(play: Play): string {
  return clauses(play).warnings.id;
}

function first(play: Play, isError: (turn: AgentTurn) => boolean, clause: string | undefined): Found | null {
  const turn = play.turns.find(isError);
  return turn === undefined ? null : { turn: turn.step.turn, clause };
}

/** Turns the agent has to ask or stay once a safety cue is there. */
const TURNS_TO_ASK = 2;
/** Turns in a row at abuse 2 or more that leave it standing. */
const TURNS_STANDING = 3;

function missedCue(play: Play): Found | null {
  let wasOpen = false;
  for (const opened of play.turns) {
    const isOpen = opened.before.customer.crisis || opened.cues.some((cue) => cue.kind === 'crisis');
    if (isOpen && !wasOpen) {
      const window = play.turns.slice(opened.index, opened.index + TURNS_TO_ASK);
      const isAnswered = window.some(
        ({ shown }) => shown.includes('ask-safety-directly') || shown.includes('stay-and-handoff'),
      );
      const last = window[window.length - 1] ?? opened;
      if (!isAnswered) return { turn: last.step.turn, clause: clauses(play).crisis.id };
    }
    wasOpen = isOpen;
  }
  return null;
}

function abandoned(play: Play): Found | null {
  const step = play.replay.steps.find((one) => one.before.customer.crisis && leavesAlone(one, play));
  return step === undefined ? null : { turn: step.after.customer.turn, clause: clauses(play).crisis.id };
}

/** On hold, passed on cold, left in silence until they rang off, or closed by the agent without a handover. */
function leavesAlone({ move, behaviours, after }: Step, play: Play): boolean {
  if (move.type === 'hold' || behaviours.includes('cold-transfer')) return true;
  if (move.type === 'dead-air' && after.ending !== null) return true;
  return (
    after.ending !== null &&
    after.endedBy === 'agent' &&
    play.kind !== 'crisis-handoff' &&
    move.type !== 'note'
  );
}

function leftStanding(play: Play): Found | null {
  let standing = 0;
  for (const turn of play.turns) {
    const isAnswered =
      turn.shown.includes('name-behaviour') ||
      turn.shown.includes('state-consequence') ||
      endsForConduct(turn) ||
      forwards(turn) ||
      hangsUp(turn);
    standing = turn.before.customer.abuse >= 2 && !isAnswered ? standing + 1 : 0;
    if (standing >= TURNS_STANDING) return { turn: turn.step.turn, clause: warnings(play) };
  }
  return null;
}
