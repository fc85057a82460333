// Calls with a wait or a cut-in put in: what it changes in the total, the same things being said. It judges nothing.

import type { Call, Replay, Stage, Step } from '../call/call.types';
import { callView } from '../call/callView';
import type { Move } from '../call/move.types';
import { movesAt } from '../call/movesAt';
import { startCall } from '../call/startCall';
import { stepCall } from '../call/stepCall';
import { randomFrom } from '../platform/seededRandom';
import type { Policy } from '../scenario/policy.types';
import type { Scenario } from '../scenario/scenario.types';
import { noteOf } from '../score/note';
import { scoreReplay } from '../score/scoreReplay';
import type { Contestant } from './player.types';
import { CONTESTANTS } from './players/contestants';
import { movesOf, type Played, playScenario, scored } from './playScenario';
import { pick, roll } from './roll';

export const HEATING_KINDS = ['parked', 'asked-hold', 'silence', 'two-silences', 'cut-in'] as const;
export type HeatingKind = (typeof HEATING_KINDS)[number];

/** One place that raised the total. */
export interface Heating {
  readonly kind: HeatingKind;
  readonly policy: string;
  readonly player: string;
  readonly seed: number;
  readonly beat: string;
  /** 1-based agent turn that it comes before; a cut-in is that turn. */
  readonly turn: number;
  /** Points from the total without it, signed. */
  readonly difference: number;
}

export interface Heatings {
  /** Places tried by kind: the same things are said at the same beats, or the customer rings off over it. */
  readonly tried: Readonly<Record<HeatingKind, number>>;
  /** Of those, the places at which he rang off over it. */
  readonly drivenOff: number;
  /** Places after which the customer leads the call elsewhere, so that the same moves are another conversation. */
  readonly parted: number;
  /** Places that raised the total, highest first; for a customer driven off, above what such a call may hold. */
  readonly raised: readonly Heating[];
}

/** Seconds a customer is left on hold, from a moment to a quarter of an hour, and what was promised him. */
const HELD = [5, 75, 150, 320, 900];
const PROMISED = [30, 60, 120, 300];
/** Places of each kind in one call, and calls looked at. */
const PLACES = 4;
const MOST_CALLS = 2000;
const NOISE = 0.01;
/** The most that a call is worth which the customer left over a wait. */
const DRIVEN_OFF_MOST = 20;

/** Anything on offer, controls included, so that odd calls are met as well. */
const ANYTHING: Contestant = {
  name: 'ANYTHING',
  runs: 1,
  note: 'random',
  sees: 'all',
  play: (known) => {
    const moves = movesAt(known.call, known.stage);
    const talk = moves.filter(({ type }) => type === 'reply');
    const pool = talk.length > 0 && roll(known, 3) < 0.85 ? talk : moves;
    const move = pick(pool, known, 2) ?? { type: 'end', manner: 'politely' };
    return move.type === 'note' ? { type: 'end', manner: 'politely' } : move;
  },
};

const SCRIPTED = [
  'EXPERT',
  'HUMAN-GOOD',
  'REPAIRER',
  'RANDOM',
  'RANDOM',
  'ENDURE',
  'POLITEST',
  'ALWAYS-LIMIT',
];

/** Whoever plays the calls: by turns somebody scripted and somebody who does anything. */
export function heatingPlayers(): readonly Contestant[] {
  const scripted = SCRIPTED.map((name) => {
    const found = CONTESTANTS.find((one) => one.name === name);
    if (found === undefined) throw new Error(`The bench has no player "${name}".`);
    return found;
  });
  return [...scripted, ANYTHING, ANYTHING];
}

/**
 * Puts waits and cut-ins into seeded calls of `scenario` under `policy` until each kind was tried at `places` places. The same
 * arguments give the same places.
 */
export function heatingsOf(scenario: Scenario, policy: Policy, places: number): Heatings {
  const tried = counts();
  let parted = 0;
  let drivenOff = 0;
  const raised: Heating[] = [];
  const players = heatingPlayers();
  const salt = saltOf(policy);
  for (let at = 0; at < MOST_CALLS && HEATING_KINDS.some((kind) => tried[kind] < places); at += 1) {
    const player = players[at % players.length];
    if (player === undefined) break;
    const stage: Stage = { scenario, policy, seed: salt + at, intensity: 2 };
    const played = playScenario(stage, player);
    const own = played.scorecard.total ?? 0;
    for (const kind of HEATING_KINDS) {
      if (tried[kind] >= places) continue;
      for (const place of placesIn(played, kind)) {
        const heated = heatedCall(heatedMoves(played, kind, place), played);
        if (heated === null) {
          parted += 1;
          continue;
        }
        tried[kind] += 1;
        if (heated.isDrivenOff) drivenOff += 1;
        const difference = heated.total - (heated.isDrivenOff ? Math.max(own, DRIVEN_OFF_MOST) : own);
        if (difference <= NOISE) continue;
        const step = played.replay.steps[place];
        const { beat } = step?.before ?? { beat: '' };
        const turn = step?.turn ?? 0;
        raised.push({
          kind,
          policy: policy.id,
          player: player.name,
          seed: stage.seed,
          beat,
          turn,
          difference,
        });
      }
    }
  }
  return { tried, drivenOff, parted, raised: raised.sort((a, b) => b.difference - a.difference) };
}

/** Other seeds in every house. */
function saltOf({ id }: Policy): number {
  let sum = 0;
  for (let at = 0; at < id.length; at += 1) sum += id.charCodeAt(at);
  return sum * 1000;
}

const counts = (): Record<HeatingKind, number> => ({
  parked: 0,
  'asked-hold': 0,
  silence: 0,
  'two-silences': 0,
  'cut-in': 0,
});

/** A few places of the call, by its seed. */
function placesIn({ replay }: Played, kind: HeatingKind): readonly number[] {
  const random = randomFrom(replay.stage.seed * 31 + HEATING_KINDS.indexOf(kind));
  const open = replay.steps.flatMap((step, place) =>
    step.turn > 0 && canHeat(step.before, kind, replay.stage) ? [place] : [],
  );
  if (kind === 'cut-in') {
    const replies = open.filter((place) => replay.steps[place]?.move.type === 'reply');
    return sample(replies, random);
  }
  return sample(open, random);
}

function sample(places: readonly number[], random: () => number): readonly number[] {
  const left = [...places];
  const taken: number[] = [];
  while (left.length > 0 && taken.length < PLACES) {
    const [one] = left.splice(Math.floor(random() * left.length), 1);
    if (one !== undefined) taken.push(one);
  }
  return taken;
}

function canHeat(call: Call, kind: HeatingKind, stage: Stage): boolean {
  if (kind === 'cut-in') return true;
  const view = callView(call, stage);
  return kind === 'parked' || kind === 'asked-hold' ? view.canHold : view.canCountSilence;
}

/** The moves of `played` with the wait before its step `place`; null where a move cannot be made so. */
function heatedMoves({ replay }: Played, kind: HeatingKind, place: number): readonly Move[] | null {
  const moves = movesOf(replay).filter(({ type }) => type !== 'note');
  const random = randomFrom(replay.stage.seed * 17 + place * 101 + HEATING_KINDS.indexOf(kind));
  const any = (list: readonly number[]): number => list[Math.floor(random() * list.length)] ?? 0;
  const head = moves.slice(0, place);
  const tail = moves.slice(place);
  switch (kind) {
    case 'parked':
      return [...head, { type: 'hold' }, { type: 'resume', heldSeconds: any(HELD) }, ...tail];
    case 'asked-hold':
      return [
        ...head,
        { type: 'hold', promisedSeconds: any(PROMISED) },
        { type: 'resume', heldSeconds: any(HELD) },
        ...tail,
      ];
    case 'silence':
      return [...head, { type: 'dead-air', nth: 1 }, ...tail];
    case 'two-silences':
      return [...head, { type: 'dead-air', nth: 1 }, { type: 'dead-air', nth: 2 }, ...tail];
    case 'cut-in': {
      const [first, ...rest] = tail;
      return first?.type === 'reply' ? [...head, { ...first, isInterrupting: true }, ...rest] : null;
    }
  }
}

/**
 * The call of `moves`: null unless the same things are said at the same beats as in `played`, or the customer rings off over the
 * wait. The note is the one of `played`, or again what is needed where that was.
 */
function heatedCall(
  moves: readonly Move[] | null,
  { replay: before }: Played,
): { readonly total: number; readonly isDrivenOff: boolean } | null {
  if (moves === null) return null;
  const { stage } = before;
  const opening = startCall(stage);
  const steps: Step[] = [];
  let call = opening;
  for (const move of moves) {
    if (call.ending !== null) break;
    const stepped = stepCall(call, move, stage);
    if (!stepped.ok) return null;
    steps.push(stepped.step);
    call = stepped.step.after;
  }
  if (call.ending === null) return null;
  const habit = before.note === null ? 'none' : 'needed';
  const bare: Replay = { stage, opening, steps, final: call, note: null };
  const isSame = roadOf(bare) === roadOf(before);
  const kept = isSame ? before.note : null;
  const { replay, scorecard } =
    kept === null || sameItems(kept, noteOf({ replay: before }).needed)
      ? scored(stage, opening, steps, call, habit)
      : noted(bare, kept);
  const isDrivenOff = scorecard.hasDrivenOff === true;
  if (!isDrivenOff && !isSame) return null;
  return replay.final.ending === null ? null : { total: scorecard.total ?? 0, isDrivenOff };
}

function noted(bare: Replay, items: readonly string[]): Played {
  const stepped = stepCall(bare.final, { type: 'note', items }, bare.stage);
  const replay = stepped.ok ? { ...bare, steps: [...bare.steps, stepped.step], note: items } : bare;
  return { replay, scorecard: scoreReplay(replay) };
}

const sameItems = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));

/** What is said, and at which beats. */
function roadOf({ steps }: Replay): string {
  return steps
    .filter(({ turn }) => turn > 0)
    .map(({ before, move, replyId }) => `${before.beat}:${replyId ?? JSON.stringify(move)}`)
    .join(' ');
}
