// How a chance opens, stays open and is settled (domain 3.2a). It knows no indicator.

import { isEarnedExit } from './conductActs';
import { type AgentTurn, letPass, type Play } from './play';
import type { ReasonKey } from './reasons';
import type { IndicatorId } from './rubric';
import { INDICATORS } from './rubric';
import type { Chance } from './scorecard.types';

/** A chance as this rubric makes it: its names are of the closed lists. */
export interface JudgedChance extends Chance {
  readonly indicator: IndicatorId;
  readonly reason: ReasonKey;
}

export interface Verdict {
  /** 0..1 */
  readonly credit: number;
  readonly reason: ReasonKey;
  /** The turn that decided, where it is not the turn being judged. */
  readonly at?: AgentTurn | undefined;
  readonly clause?: string | undefined;
}

/** `withdrawn`: the chance turns out not to have been one. */
export type Judgement = Verdict | 'withdrawn' | null;

export type Indicator = (play: Play) => readonly JudgedChance[];

/** One chance. `openedAt` counts the agent turns before it opened; `turn` is the deciding one, absent where none was left. */
export function chanceOf(
  indicator: IndicatorId,
  openedAt: number,
  turn: AgentTurn | undefined,
  verdict: Verdict,
): JudgedChance {
  const at = verdict.at ?? turn;
  const replyId = at?.step.replyId;
  const chance: { -readonly [Key in keyof JudgedChance]: JudgedChance[Key] } = {
    indicator,
    weight: INDICATORS[indicator].weight,
    credit: verdict.credit,
    openedAt,
    turn: at?.step.turn ?? 0,
    behaviours: at?.shown ?? [],
    reason: verdict.reason,
  };
  if (replyId !== undefined) chance.replyId = replyId;
  if (verdict.clause !== undefined) chance.clause = verdict.clause;
  return chance;
}

export interface Watch {
  readonly indicator: IndicatorId;
  /** Agent turns that may earn it, the first one met included; absent: until the call ends. */
  readonly within?: number;
  /** Called for every turn of the window in order; null leaves the chance open. */
  readonly judge: (turn: AgentTurn, opened: AgentTurn) => Judgement;
  /** When the window or the call ends first. */
  readonly missed: Verdict;
}

interface Settled {
  readonly chance: JudgedChance | null;
  readonly lastIndex: number;
}

/**
 * Settles the chance that stands open when the agent takes turn `opened`. An earned ending for conduct or safety takes nobody's
 * last turns away: a window that it cut short was none.
 */
export function settle(play: Play, opened: AgentTurn, watch: Watch): Settled {
  const openedAt = opened.step.turn - 1;
  const wholeWindow = opened.index + (watch.within ?? 0);
  const end = watch.within === undefined ? play.turns.length : Math.min(play.turns.length, wholeWindow);
  for (let i = opened.index; i < end; i += 1) {
    const turn = play.turns[i];
    if (turn === undefined) break;
    const judgement = unpaid(turn, watch.judge(turn, opened));
    if (judgement === 'withdrawn') return { chance: null, lastIndex: i };
    if (judgement !== null)
      return { chance: chanceOf(watch.indicator, openedAt, turn, judgement), lastIndex: i };
  }
  if (wholeWindow > play.turns.length && isEarnedExit(play)) return { chance: null, lastIndex: end - 1 };
  const last = play.turns[end - 1];
  const missed = last !== undefined && letPass(last) && watch.missed.credit > 0 ? SILENT : watch.missed;
  return { chance: chanceOf(watch.indicator, openedAt, last, missed), lastIndex: end - 1 };
}

/** A turn let pass can lose a chance; it neither earns one nor takes one away. */
function unpaid(turn: AgentTurn, judgement: Judgement): Judgement {
  if (!letPass(turn) || judgement === null) return judgement;
  return judgement === 'withdrawn' || judgement.credit > 0 ? null : judgement;
}

/** Chances of a predicate on what the agent meets: one each time it becomes true, none while one is still open. */
export function watchRises(
  play: Play,
  isOpen: (turn: AgentTurn) => boolean,
  watch: Watch,
): readonly JudgedChance[] {
  const chances: JudgedChance[] = [];
  let wasTrue = false;
  let busyUntil = -1;
  for (const turn of play.turns) {
    const isTrue = isOpen(turn);
    if (isTrue && !wasTrue && turn.index > busyUntil) {
      const { chance, lastIndex } = settle(play, turn, watch);
      if (chance !== null) chances.push(chance);
      busyUntil = lastIndex;
    }
    wasTrue = isTrue;
  }
  return chances;
}

/** The one chance of an indicator that opens once in a call: at the first turn where the predicate is true. */
export function watchFirst(
  play: Play,
  isOpen: (turn: AgentTurn) => boolean,
  watch: Watch,
): readonly JudgedChance[] {
  const opened = play.turns.find(isOpen);
  if (opened === undefined) return [];
  const { chance } = settle(play, opened, watch);
  return chance === null ? [] : [chance];
}

/** One chance for every authored cue of `kind`, each opened once, the first time the agent meets it. */
export function watchCues(
  play: Play,
  kind: AgentTurn['cues'][number]['kind'],
  watch: Watch,
): readonly JudgedChance[] {
  const chances: JudgedChance[] = [];
  for (const turn of play.turns) {
    for (const cue of turn.newCues) {
      if (cue.kind !== kind) continue;
      const { chance } = settle(play, turn, watch);
      if (chance !== null) chances.push(chance);
    }
  }
  return chances;
}

/** What a turn earns that passed without a word. */
export const SILENT = { credit: 0, reason: 'any.silent' } as const;

/** A chance on every turn where `judge` gives a verdict: for the rows that count each turn. */
export function eachTurn(
  play: Play,
  indicator: IndicatorId,
  judge: (turn: AgentTurn) => Verdict | null,
): readonly JudgedChance[] {
  const chances: JudgedChance[] = [];
  for (const turn of play.turns) {
    const judged = judge(turn);
    const verdict: Verdict | null = judged !== null && letPass(turn) ? SILENT : judged;
    if (verdict !== null) chances.push(chanceOf(indicator, turn.step.turn - 1, turn, verdict));
  }
  return chances;
}
