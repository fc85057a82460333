// Whether a scenario plays the same whatever the order of its replies, the seed or an interruption. It changes nothing.

import type { Replay } from '../call/call.types';
import { replayMoves } from '../call/replayMoves';
import { stepCall } from '../call/stepCall';
import { shuffled } from '../platform/seededRandom';
import type { Scenario } from '../scenario/scenario.types';
import { scoreReplay } from '../score/scoreReplay';
import { movesOf, type Played } from './playScenario';
import { captionsOf } from './seen';

/** One sequence of moves with every total it was given: by each seed that led to it, and in each order of the replies. */
export interface Road {
  readonly seeds: number;
  readonly totals: readonly (number | null)[];
}

/** Orders that P17 asks for. */
const ORDERS = 20;

/** The distinct roads of `plays`, each scored again with its replies in twenty orders. */
export function roadsOf(plays: readonly Played[]): readonly Road[] {
  const roads = new Map<string, Played[]>();
  for (const played of plays) {
    const key = JSON.stringify(movesOf(played.replay));
    roads.set(key, [...(roads.get(key) ?? []), played]);
  }
  return [...roads.values()].map((own) => {
    const orders = Array.from({ length: ORDERS }, (_, at) =>
      own[0] === undefined ? null : totalReordered(own[0].replay, at + 1),
    );
    return {
      seeds: own.length,
      totals: [...new Set([...own.map(({ scorecard }) => scorecard.total), ...orders])],
    };
  });
}

/** The total of the same moves with every beat's replies authored in an order mixed by `seed`. */
export function totalReordered(replay: Replay, seed: number): number | null {
  const { stage } = replay;
  const beats = Object.fromEntries(
    Object.entries(stage.scenario.beats).map(([id, beat]) => [
      id,
      { ...beat, replies: Object.fromEntries(shuffled(Object.entries(beat.replies), seed)) },
    ]),
  );
  const scenario: Scenario = { ...stage.scenario, beats };
  const replayed = replayMoves({ ...stage, scenario }, movesOf(replay));
  return replayed.ok ? scoreReplay(replayed.replay).total : null;
}

/** Null when replaying gives the same call to the byte, and so does going on from any stored turn; else what differs. */
export function difference(replay: Replay): string | null {
  const { stage } = replay;
  const again = replayMoves(stage, movesOf(replay));
  if (!again.ok) return `Move ${again.at} no longer fits: ${again.problem}`;
  if (JSON.stringify(again.replay.final) !== JSON.stringify(replay.final))
    return 'A replay ends differently.';
  for (const { before, move, after, turn } of replay.steps) {
    const stored = JSON.parse(JSON.stringify(before)) as typeof before;
    const stepped = stepCall(stored, move, stage);
    if (!stepped.ok || JSON.stringify(stepped.step.after) !== JSON.stringify(after))
      return `Going on from turn ${turn} as stored leads elsewhere.`;
  }
  return null;
}

/** Beats of the replays whose words differ between them: the seeded variants that were met. */
export function varyingBeats(replays: readonly Replay[]): readonly string[] {
  const words = new Map<string, Set<string>>();
  for (const { steps, stage } of replays) {
    const met = new Map<string, string>();
    for (const { before } of steps) {
      const said = captionsOf(before, stage).join(' ');
      met.set(before.beat, `${met.get(before.beat) ?? ''} ${said}`);
    }
    for (const [beat, said] of met) words.set(beat, (words.get(beat) ?? new Set()).add(said));
  }
  return [...words].filter(([, said]) => said.size > 1).map(([beat]) => beat);
}
