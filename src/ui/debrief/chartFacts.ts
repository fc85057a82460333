// What stands on the steady line and when: decisions, pins, holds, silences, abuse. Instants of the call; no units and no words.

import type { Abuse } from '../../engine/customer/customer.types';
import { scaleOf } from '../../engine/scenario/drama';
import type { Timeline, TimelineEntry } from '../../engine/session/session.types';
import type { Pin } from './pin.types';
import type { Debrief } from './readDebrief';
import type { JudgedDecision } from './withReview';

export interface PlacedDecision {
  readonly decision: JudgedDecision;
  /** Where the agent's words begin, and where they have landed. */
  readonly atMs: number;
  readonly landsMs: number;
}

export interface PlacedPin {
  /** A turn can be the largest gain and the ending at once. */
  readonly kinds: readonly Pin['kind'][];
  readonly placed: PlacedDecision;
}

export interface AbuseRun {
  readonly level: Exclude<Abuse, 0>;
  readonly fromMs: number;
  readonly toMs: number;
}

export interface HoldRun {
  readonly fromMs: number;
  readonly toMs: number;
  readonly manner: 'kept' | 'late' | 'parked';
}

export interface ChartFacts {
  readonly decisions: readonly PlacedDecision[];
  readonly pins: readonly PlacedPin[];
  readonly abuse: readonly AbuseRun[];
  readonly holds: readonly HoldRun[];
  readonly quietsMs: readonly number[];
  /** Figures of the quieter line: trust, or heat where the contact is told by trust. */
  readonly marks: readonly { readonly atMs: number; readonly value: number }[];
  readonly scale: 'heat' | 'trust';
}

export function chartFacts(debrief: Debrief): ChartFacts {
  const { decisions, timeline, pins, replay } = debrief;
  const scale = scaleOf(replay.stage.scenario);
  const placed = decisions.map((decision) => place(decision, timeline));
  return {
    decisions: placed,
    pins: pinned(pins, placed),
    abuse: abuseRuns(timeline.entries),
    holds: holdRuns(debrief),
    quietsMs: replay.steps.flatMap(({ move }, index) => {
      const said = timeline.entries.find((entry) => entry.move === index);
      return move.type === 'dead-air' && said !== undefined ? [said.startMs] : [];
    }),
    marks: quietMarks(timeline, scale === 'heat' ? 'trust' : 'heat'),
    scale,
  };
}

/** What a decision is told at: the agent's words, or the silence in which it passed. */
const OWN: readonly TimelineEntry['kind'][] = ['agent', 'silence'];

function place(decision: JudgedDecision, { entries, totalMs }: Timeline): PlacedDecision {
  const own = entries.find(({ move, kind }) => move === decision.move && OWN.includes(kind));
  const atMs = own?.startMs ?? entries.find(({ move }) => move >= decision.move)?.startMs ?? totalMs;
  return { decision, atMs, landsMs: atMs + (own?.durationMs ?? 0) };
}

function pinned(pins: readonly Pin[], placed: readonly PlacedDecision[]): readonly PlacedPin[] {
  return placed.flatMap((one) => {
    const kinds = pins.filter(({ turn }) => turn === one.decision.turn).map(({ kind }) => kind);
    return kinds.length === 0 ? [] : [{ kinds, placed: one }];
  });
}

function abuseRuns(entries: readonly TimelineEntry[]): readonly AbuseRun[] {
  const runs: AbuseRun[] = [];
  for (const { abuse, startMs, durationMs } of entries) {
    if (abuse === 0) continue;
    const last = runs.at(-1);
    const toMs = startMs + durationMs;
    if (last !== undefined && last.level === abuse && last.toMs === startMs)
      runs[runs.length - 1] = { ...last, toMs };
    else runs.push({ level: abuse, fromMs: startMs, toMs });
  }
  return runs;
}

function holdRuns({ replay, timeline }: Debrief): readonly HoldRun[] {
  return timeline.entries.flatMap(({ kind, move, startMs, durationMs }) => {
    if (kind !== 'hold') return [];
    const began = replay.steps.slice(0, move).findLast((step) => step.move.type === 'hold')?.move;
    const promised = began?.type === 'hold' ? began.promisedSeconds : undefined;
    const manner = promised === undefined ? 'parked' : durationMs <= promised * 1000 ? 'kept' : 'late';
    return [{ fromMs: startMs, toMs: startMs + durationMs, manner }];
  });
}

/** Share of the call that two figures of trust keep between them, so that they never touch. */
const APART = 0.1;

/** Where it began, its lowest and where it ended: figures for three places, the line says the rest. */
function quietMarks({ entries, totalMs }: Timeline, of: 'heat' | 'trust'): ChartFacts['marks'] {
  const [first] = entries;
  const last = entries.at(-1);
  if (first === undefined || last === undefined) return [];
  const lowest = entries.reduce((low, one) => (one[of] < low[of] ? one : low), first);
  const marks = [first];
  const isFar = (one: TimelineEntry): boolean =>
    marks.every((mark) => Math.abs(one.startMs - mark.startMs) > totalMs * APART);
  if (isFar(lowest)) marks.push(lowest);
  if (isFar(last)) marks.push(last);
  return marks.map((mark) => ({ atMs: mark.startMs, value: mark[of] }));
}
