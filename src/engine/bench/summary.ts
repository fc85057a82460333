// Many runs of one player as one row of the table. It judges nothing.

import { CONDUCT_EXITS } from '../score/conductActs';
import { COMPETENCES } from '../score/rubric';
import type { CompetenceId } from '../score/scorecard.types';
import type { Played } from './playScenario';

/** One run, small enough to keep by the thousand. */
export interface Run {
  readonly seed: number;
  /** 0..100 unrounded. */
  readonly total: number;
  readonly competences: Readonly<Record<CompetenceId, number | null>>;
  readonly kind: string;
  readonly ending: string;
  readonly judged: 'best' | 'acceptable' | 'other';
  readonly errors: readonly string[];
  /** `beat:reply` of every reply chosen, in order. */
  readonly choices: readonly string[];
  readonly turns: number;
  /** Abuse of 2 or more stood when the call ended, and no earned exit answered it. */
  readonly endedAbused: boolean;
  /** Every hidden need came out. */
  readonly needsOut: boolean;
  readonly pried: boolean;
}

export interface Spread {
  readonly mean: number;
  readonly p5: number;
  readonly p95: number;
  readonly least: number;
  readonly most: number;
}

export interface PlayerRow {
  readonly runs: number;
  readonly total: Spread;
  /** Mean over the runs that observed the competence; null where none did. */
  readonly competences: Readonly<Record<CompetenceId, number | null>>;
  /** Endings by kind, how often, commonest first. */
  readonly outcome: Readonly<Record<string, number>>;
  /** Critical errors, in how many runs. */
  readonly criticalErrors: Readonly<Record<string, number>>;
}

export function runOf({ replay, scorecard }: Played): Run {
  const of = (id: CompetenceId): number | null =>
    scorecard.competences.find((one) => one.id === id)?.score ?? null;
  return {
    seed: replay.stage.seed,
    total: scorecard.total ?? 0,
    competences: { DE: of('DE'), BS: of('BS'), PE: of('PE'), DI: of('DI'), OW: of('OW'), SR: of('SR') },
    kind: scorecard.ending.kind,
    ending: scorecard.ending.id,
    judged: scorecard.ending.judged,
    errors: scorecard.criticalErrors.map(({ id }) => id),
    choices: replay.steps.flatMap(({ before, replyId }) =>
      replyId === undefined ? [] : [`${before.beat}:${replyId}`],
    ),
    turns: replay.final.customer.turn,
    endedAbused: replay.final.customer.abuse >= 2 && !CONDUCT_EXITS.includes(scorecard.ending.kind),
    needsOut: Object.entries(replay.stage.scenario.needs).every(
      ([need, { isHidden }]) => !isHidden || replay.final.revealed.includes(need),
    ),
    pried: replay.final.customer.shown.includes('probe-private'),
  };
}

export function rowOf(runs: readonly Run[]): PlayerRow {
  const mean = (values: readonly number[]): number | null =>
    values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0) / values.length;
  const competence = (id: CompetenceId): number | null =>
    mean(runs.map((run) => run.competences[id]).filter((score) => score !== null));
  return {
    runs: runs.length,
    total: spreadOf(runs.map(({ total }) => total)),
    competences: Object.fromEntries(
      COMPETENCES.map(({ id }) => [id, competence(id)]),
    ) as PlayerRow['competences'],
    outcome: tally(runs.map(({ kind }) => kind)),
    criticalErrors: tally(runs.flatMap(({ errors }) => errors)),
  };
}

/** Mean and percentiles by nearest rank; zeros for nothing. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  const mean = sorted.length === 0 ? 0 : sorted.reduce((sum, one) => sum + one, 0) / sorted.length;
  return { mean, p5: at(0.05), p95: at(0.95), least: at(0), most: at(1) };
}

export function tally(names: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])));
}
