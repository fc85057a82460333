// Whether a scenario plays the same whatever the order of its replies, the seed or an interruption. It changes nothing.

import type { Replay } from '../call/call.types';
import { replayMoves } from '../call/replayMoves';
import { stepCall } from '../call/stepCall';
import { shuffled } from '../platform/seededRandom';
import type { Scenario } from '../scenario/scenario.types';
import { scoreReplay } from '../score/scoreReplay';
import { movesOf } from './playScenario';
import { captionsOf } from './seen';

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
