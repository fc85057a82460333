// Calls with a polite step put in, each of its sentences, once and twice: what it changes in the total, the same things being said. It judges nothing.

import type { Call, Replay, Stage, Step } from '../call/call.types';
import type { Move } from '../call/move.types';
import { closingAt, sayingMove } from '../call/movesAt';
import { startCall } from '../call/startCall';
import { stepCall } from '../call/stepCall';
import { randomFrom } from '../platform/seededRandom';
import type { Policy } from '../scenario/policy.types';
import type { Scenario } from '../scenario/scenario.types';
import { isSomethingOpen } from '../score/earlyClose';
import { scoreReplay } from '../score/scoreReplay';
import { heatingPlayers } from './heating';
import { movesOf, type Played, playScenario } from './playScenario';

/** One sentence of the close, put in at one place, that raised the total. */
export interface Shield {
  readonly policy: string;
  readonly player: string;
  readonly seed: number;
  readonly beat: string;
  /** 1-based agent turn that it comes before. */
  readonly turn: number;
  /** What was put in: `summarise:2`, or two of them. */
  readonly words: readonly string[];
  /** Points from the total without it, signed. */
  readonly difference: number;
  /** What was put in ended the call. */
  readonly isEnded: boolean;
}

export interface Shields {
  /** Places tried, each with every sentence on offer there, once, and with the next step after it. */
  readonly places: number;
  /** Calls with something put in that went on as before. */
  readonly calls: number;
  /** Calls that the sentence itself brought to an end, and the most that the agent's own goodbye raised one by: an ending, and no shield. */
  readonly ended: number;
  readonly mostByEnding: number;
  /** Calls that it led elsewhere, so that the same moves are another conversation. */
  readonly parted: number;
  /** Of `calls`, those that were raised, highest first. */
  readonly raised: readonly Shield[];
  /** Places at which nothing was open: the close itself, which may earn. */
  readonly closes: number;
}

/** Places of one call, and calls looked at. */
const PLACES = 4;
const MOST_CALLS = 2000;
const NOISE = 0.01;

/**
 * Puts polite steps into seeded calls of `scenario` under `policy`, scripted and odd ones by turns, until `places` places were tried
 * at which something was open. The same arguments give the same places.
 */
export function shieldsOf(scenario: Scenario, policy: Policy, places: number): Shields {
  const found = { places: 0, calls: 0, ended: 0, mostByEnding: 0, parted: 0, closes: 0 };
  const raised: Shield[] = [];
  const players = heatingPlayers();
  // other seeds in every house
  const salt =
    1000 * Array.from(policy.id, (letter) => letter.charCodeAt(0)).reduce((sum, code) => sum + code, 0);
  for (let at = 0; at < MOST_CALLS && found.places < places; at += 1) {
    const player = players[at % players.length];
    if (player === undefined) break;
    const stage: Stage = { scenario, policy, seed: salt + at, intensity: 2 };
    const played = playScenario(stage, player);
    const own = played.scorecard.total ?? 0;
    for (const place of placesIn(played)) {
      const step = played.replay.steps[place];
      if (step === undefined) continue;
      if (!isSomethingOpen(step.before, stage)) {
        found.closes += 1;
        continue;
      }
      found.places += 1;
      for (const words of sentencesAt(step.before, stage)) {
        const closed = closedCall(played, place, words);
        if (closed === null) {
          found.parted += 1;
          continue;
        }
        if (closed.isEnded) found.ended += 1;
        else found.calls += 1;
        const difference = closed.total - own;
        if (closed.isEnded && closed.isByAgent) {
          found.mostByEnding = Math.max(found.mostByEnding, difference);
          continue;
        }
        if (difference <= NOISE) continue;
        const { beat } = step.before;
        const { seed } = stage;
        const { turn } = step;
        raised.push({
          policy: policy.id,
          player: player.name,
          seed,
          beat,
          turn,
          words,
          difference,
          isEnded: closed.isEnded,
        });
      }
    }
  }
  return { ...found, raised: raised.sort((a, b) => b.difference - a.difference) };
}

/** A few places of the call at which the End sheet offers a step, by its seed. */
function placesIn({ replay }: Played): readonly number[] {
  const { stage, steps } = replay;
  const random = randomFrom(stage.seed * 37);
  const left = steps.flatMap(({ turn, before }, place) =>
    turn > 0 && closingAt(before, stage).length > 0 ? [place] : [],
  );
  const taken: number[] = [];
  while (left.length > 0 && taken.length < PLACES) {
    const [one] = left.splice(Math.floor(random() * left.length), 1);
    if (one !== undefined) taken.push(one);
  }
  return taken;
}

/** Every sentence on offer at `call`, alone, and with each of what the next step can say after it. */
function sentencesAt(call: Call, stage: Stage): readonly (readonly string[])[] {
  return closingAt(call, stage).flatMap(({ id }) => {
    const stepped = stepCall(call, sayingMove(id), stage);
    const next = stepped.ok ? closingAt(stepped.step.after, stage) : [];
    return [[id], ...next.map((second) => [id, second.id])];
  });
}

/** `played` with `words` said before its step `place`: its total, and whether they ended it; null where the call goes elsewhere. */
function closedCall(
  { replay }: Played,
  place: number,
  words: readonly string[],
): { readonly total: number; readonly isEnded: boolean; readonly isByAgent: boolean } | null {
  const { stage } = replay;
  const moves = movesOf(replay).filter(({ type }) => type !== 'note');
  const put = words.map((id): Move => sayingMove(id));
  const opening = startCall(stage);
  const steps: Step[] = [];
  let call = opening;
  for (const [at, move] of [...moves.slice(0, place), ...put, ...moves.slice(place)].entries()) {
    if (call.ending !== null && at > place + put.length) return null;
    if (call.ending !== null) break;
    const stepped = stepCall(call, move, stage);
    if (!stepped.ok) return null;
    steps.push(stepped.step);
    call = stepped.step.after;
  }
  if (call.ending === null) return null;
  const bare: Replay = { stage, opening, steps, final: call, note: null };
  const isPut = (at: number): boolean => at >= place && at < place + put.length;
  const road = (all: readonly Step[]): string =>
    all.map(({ before, move }) => `${before.beat} ${JSON.stringify(move)}`).join();
  const own = replay.steps.filter(({ move }) => move.type !== 'note');
  const isEnded = steps.length <= place + put.length;
  if (!isEnded && road(steps.filter((_, at) => !isPut(at))) !== road(own)) return null;
  return {
    total: scoreReplay(noted(bare, replay.note)).total ?? 0,
    isEnded,
    isByAgent: call.endedBy === 'agent',
  };
}

/** The call with the note that was left before. */
function noted(bare: Replay, items: Replay['note']): Replay {
  if (items === null) return bare;
  const stepped = stepCall(bare.final, { type: 'note', items }, bare.stage);
  return stepped.ok ? { ...bare, steps: [...bare.steps, stepped.step], note: items } : bare;
}
