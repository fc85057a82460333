// Random but repeatable scenarios of any size: correct by construction, wild in everything else. Knows no real scenario.

import { BEHAVIOUR_IDS, type BehaviourId } from '../../src/engine/behaviours/catalogue';
import type { TemperamentId } from '../../src/engine/behaviours/temperament.types';
import { TEMPERAMENTS } from '../../src/engine/customer/temperaments';
import type { Beat, Cue } from '../../src/engine/scenario/beat.types';
import type { Condition } from '../../src/engine/scenario/condition.types';
import type { Saying } from '../../src/engine/scenario/line.types';
import type { Reply, Route } from '../../src/engine/scenario/reply.types';
import type { Scenario } from '../../src/engine/scenario/scenario.types';
import type { BeatSilence } from '../../src/engine/scenario/silence.types';
import { buildControls, buildEndings, buildReply, buildScenario } from './scenarioBuilder';

const TERMINAL: readonly BehaviourId[] = [
  'warm-wrap',
  'end-with-route-back',
  'safety-close',
  'warm-transfer',
  'stay-and-handoff',
  'hang-up-unwarned',
  'cold-transfer',
];
const GOING_ON = BEHAVIOUR_IDS.filter((id) => !TERMINAL.includes(id));
const FLAGS = ['boxOrdered', 'named', 'seen'];
const NEEDS = ['alarm', 'money'];
const LINES = ['lost', 'well', 'back', 'late', 'hello', 'anyone', 'bye'];

/** Numbers below 2^32 from one seed (xorshift); the same on every platform. */
export function randomFrom(seed: number): (below: number) => number {
  let state = (seed * 2654435761 + 88675123) | 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

type Dice = (below: number) => number;

/** A whole scenario with `size` beats (2 or more); the same for the same arguments. Every beat can reach an ending. */
export function generatedScenario(seed: number, size: number): Scenario {
  const roll = randomFrom(seed);
  const temperament = pick(roll, Object.keys(TEMPERAMENTS) as TemperamentId[]);
  const beats = Object.fromEntries(
    Array.from({ length: size }, (_, at): [string, Beat] => [beatId(at), generatedBeat(roll, at, size)]),
  );
  const controls = buildControls();
  return buildScenario({
    id: `generated-${seed}`,
    temperament,
    abuse: roll(2) === 0 ? 'ladder' : 'authored',
    start: {
      heat: 20 + roll(70),
      trust: 10 + roll(60),
      distress: 10 + roll(80),
      abuse: pick(roll, [0, 0, 1, 2] as const),
      ...(roll(6) === 0 && { isCrisis: true }),
    },
    needs: {
      alarm: { text: 'An alarm runs on the line', isHidden: true },
      money: { text: 'Paid by the page', isHidden: false },
    },
    flags: { boxOrdered: 'A box is on its way', named: 'Named once', seen: 'Seen' },
    brief: { ...buildScenario().brief, isRepeatContact: roll(2) === 0 },
    opening: beatId(0),
    beats,
    controls: {
      ...controls,
      closing: {
        ...controls.closing,
        summarise: [
          buildReply({ shows: ['recap-confirm'], open: condition(roll, 1, size), answer: [saying(roll)] }),
          ...controls.closing.summarise,
        ],
        lastQuestion: [buildReply({ shows: ['yes-no-transition'], goes: beatId(size - 1) })],
      },
    },
    endings: buildEndings({
      quiet: {
        kind: 'agreed-next-step',
        title: 'Quiet',
        outcome: 'Something is agreed.',
        when: condition(roll, 1, size),
      },
    }),
  });
}

export const beatId = (at: number): string => `b${at}`;

function generatedBeat(roll: Dice, at: number, size: number): Beat {
  const replies = Array.from({ length: 2 + roll(3) }, (_, nth): [string, Reply] => [
    `r${nth}`,
    generatedReply(roll, at, size, nth),
  ]);
  return {
    says: Array.from({ length: roll(3) }, () => saying(roll)),
    thought: 'A thought.',
    replies: Object.fromEntries(replies),
    ...(roll(3) === 0 && { cues: [cue(roll, size)] }),
    ...(roll(4) === 0 && { arrives: arrival(roll) }),
    ...(roll(5) === 0 && { sets: [pick(roll, FLAGS)] }),
    ...(roll(9) === 0 && { isUnhurried: true as const }),
    ...(roll(6) === 0 && { silence: silence(roll, at, size) }),
  };
}

/** A rung that waits, and one that leads to the next beat, which lies ahead. */
function silence(roll: Dice, at: number, size: number): BeatSilence {
  const waits = { says: saying(roll), ...(roll(2) === 0 && { when: condition(roll, 1, size) }) };
  const leads = { says: [saying(roll)], ...(at + 1 < size && { to: beatId(at + 1) }) };
  return { first: saying(roll), ...(roll(2) === 0 && { further: [waits, leads] }) };
}

/** The first reply of a beat always leads on or out, so no walk is ever stuck without a way. */
function generatedReply(roll: Dice, at: number, size: number, nth: number): Reply {
  const shows = [pick(roll, roll(12) === 0 ? TERMINAL : GOING_ON), pick(roll, GOING_ON)] as const;
  const on = at + 1 < size ? beatId(at + 1) : 'end';
  const goes = nth === 0 ? on : roll(3) === 0 ? routes(roll, at, size) : target(roll, at, size);
  return {
    text: 'A reply.',
    shows: roll(2) === 0 ? [shows[0]] : shows,
    whatTheyHeard: 'Something.',
    goes,
    ...(nth > 0 && roll(3) === 0 && { open: condition(roll, 2, size) }),
    ...(roll(6) === 0 && { change: arrival(roll) }),
    ...(roll(2) === 0 && { answer: [saying(roll)] }),
    ...(roll(5) === 0 && { sets: [pick(roll, FLAGS)] }),
    ...(roll(7) === 0 && { clears: [pick(roll, FLAGS)] }),
    ...(roll(5) === 0 && { reveals: [pick(roll, NEEDS)] }),
    ...(roll(6) === 0 && { meets: [pick(roll, NEEDS)] }),
    ...(roll(5) === 0 && { fallback: true as const }),
    ...(roll(6) === 0 && { signalsEnd: true as const }),
    ...(roll(6) === 0 && { hasAlternative: true as const }),
    ...(roll(8) === 0 && { commits: [{ what: 'a box', clause: 'box' }] }),
    ...(roll(6) === 0 && {
      limitStyle: pick(roll, ['empathic', 'explained', 'bare', 'belittling'] as const),
    }),
  };
}

function routes(roll: Dice, at: number, size: number): readonly Route[] {
  return [
    { to: target(roll, at, size), when: condition(roll, 2, size) },
    { to: target(roll, at, size), when: condition(roll, 1, size) },
    { to: target(roll, at, size) },
  ];
}

function target(roll: Dice, at: number, size: number): string {
  const die = roll(12);
  if (die === 0) return 'here';
  if (die === 1) return 'end';
  if (die === 2)
    return pick(roll, ['resolved', 'agree-to-disagree', 'quiet', 'customer-hung-up', 'warm-handoff']);
  if (die < 5) return beatId(Math.max(0, at - roll(4)));
  return beatId(Math.min(size - 1, at + 1 + roll(4)));
}

function condition(roll: Dice, depth: number, size: number): Condition {
  switch (roll(depth > 0 ? 12 : 9)) {
    case 0:
      return { heat: { atLeast: 20 + roll(60) } };
    case 1:
      return { trust: { atMost: 20 + roll(60) }, heard: { atLeast: roll(3) } };
    case 2:
      return { abuse: { atLeast: 1 }, warned: { atMost: roll(2) } };
    case 3:
      return { isHeard: roll(2) === 0 };
    case 4:
      return { flags: { all: [pick(roll, FLAGS)], none: [pick(roll, FLAGS)] } };
    case 5:
      return { needs: { revealed: [pick(roll, NEEDS)], unmet: [pick(roll, NEEDS)] } };
    case 6:
      return { visits: { beat: beatId(roll(Math.min(size, 20))), atMost: roll(3) } };
    case 7:
      return { shown: pick(roll, BEHAVIOUR_IDS) };
    case 8:
      return { variant: { of: 3, is: roll(3) } };
    case 9:
      return { any: [condition(roll, depth - 1, size), condition(roll, depth - 1, size)] };
    case 10:
      return { not: condition(roll, depth - 1, size) };
    default:
      return { isEntitledToEnd: roll(2) === 0, isCrisis: roll(4) === 0 };
  }
}

function saying(roll: Dice): Saying {
  const take = () => (roll(3) === 0 ? { mild: line(roll), firm: line(roll), full: line(roll) } : line(roll));
  switch (roll(4)) {
    case 0:
      return { angry: take(), settled: take() };
    case 1:
      return { furious: take(), tense: take(), guarded: take() };
    case 2:
      return { when: condition(roll, 1, 2), say: take() };
    default:
      return take();
  }
}

function line(roll: Dice): string {
  return pick(roll, LINES);
}

function arrival(roll: Dice): NonNullable<Beat['arrives']> {
  return {
    heat: roll(24) - 8,
    trust: roll(12) - 6,
    ...(roll(3) === 0 && { abuse: pick(roll, [0, 1, 2, 2, 3] as const) }),
    ...(roll(8) === 0 && { crisis: roll(2) === 0 }),
    because: 'The story says so.',
  };
}

function cue(roll: Dice, size: number): Cue {
  if (roll(2) === 0) return { kind: 'stake', when: condition(roll, 1, size) };
  const category = pick(roll, ['disrespect', 'personal', 'sexual'] as const);
  return { kind: 'insult', category, isAimedAtAgent: true, isRepeated: false };
}

function pick<T>(roll: Dice, from: readonly T[]): T {
  const one = from[roll(from.length)];
  if (one === undefined) throw new Error('Nothing to pick from.');
  return one;
}
