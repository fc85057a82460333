// Steps per second of every contender, in turns within the same rounds, so that a busy machine slows all alike. Builds no story.

import { median } from './median';
import type { Contender, Player } from './player.types';
import { ACTOR, type ContenderName, contenders } from './players';
import { generatedStory } from './story';

const ROUNDS = 7;
/** Long enough to outlast a scheduler's slice many times over. */
const BATCH_MS = 250;
const WARM_UP_MS = 400;

export interface Speed {
  readonly name: string;
  readonly size: number;
  /** Medians over the rounds: by the clock on the wall, and by the processor's own, which a busy machine disturbs less. */
  readonly stepsPerSecond: number;
  readonly stepsPerCpuSecond: number;
  readonly slowest: number;
  readonly fastest: number;
  /** Median of the ratios within each round, by the processor's clock; null where inkjs did not run. */
  readonly timesInk: number | null;
  /** The same against the same walk through a running actor. */
  readonly timesActor: number;
  readonly rounds: number;
}

/** Measures all contenders on one story of `size` nodes; inkjs is left out when `withInk` is false. */
export async function speedAt(size: number, withInk: boolean): Promise<readonly Speed[]> {
  const story = generatedStory(size);
  const names = (Object.keys(contenders) as ContenderName[]).filter(
    (name) => withInk || !name.startsWith('ink'),
  );
  const runs: { name: string; play: Player; batch: number; rates: number[]; cpuRates: number[] }[] = [];
  for (const name of names) {
    const make: Contender = contenders[name];
    const play = await make(story);
    runs.push({ name, play, batch: calibrated(play), rates: [], cpuRates: [] });
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const run of runs) {
      const startedAt = performance.now();
      const usage = process.cpuUsage();
      run.play(run.batch);
      const { user, system } = process.cpuUsage(usage);
      run.rates.push((run.batch * 1000) / (performance.now() - startedAt));
      run.cpuRates.push((run.batch * 1_000_000) / (user + system));
    }
  }
  const ratesOf = (wanted: (name: string) => boolean) => runs.find(({ name }) => wanted(name))?.cpuRates;
  const inkRates = ratesOf((name) => name.startsWith('ink'));
  const actorRates = ratesOf((name) => name === ACTOR);
  return runs.map(({ name, rates, cpuRates }) => ({
    name,
    size,
    stepsPerSecond: median(rates),
    stepsPerCpuSecond: median(cpuRates),
    slowest: Math.min(...rates),
    fastest: Math.max(...rates),
    timesInk: inkRates === undefined ? null : timesMore(cpuRates, inkRates),
    timesActor: timesMore(cpuRates, actorRates ?? []),
    rounds: ROUNDS,
  }));
}

/** Median of the ratios within each round. */
function timesMore(rates: readonly number[], others: readonly number[]): number {
  return median(rates.map((rate, round) => rate / (others[round] ?? Number.NaN)));
}

/** Warms the player up and gives back how many steps fill a batch. */
function calibrated(play: Player): number {
  let steps = 100;
  const startedAt = performance.now();
  for (;;) {
    const from = performance.now();
    play(steps);
    const tookMs = performance.now() - from;
    if (performance.now() - startedAt >= WARM_UP_MS)
      return Math.max(1, Math.round((steps * BATCH_MS) / tookMs));
    if (tookMs < WARM_UP_MS / 8) steps *= 2;
  }
}
