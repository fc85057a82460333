// A finished road and what it is worth: the real scorecard of a real call. It searches nothing.

import type { Call, Replay, Stage } from '../../call/call.types';
import { takeMove } from '../../call/stepCall';
import { noteOf } from '../note';
import type { Scorecard } from '../scorecard.types';
import { scoreReplay, weighted } from '../scoreReplay';
import type { Line } from './line';

/** A call that is over. */
export interface Leaf {
  /** Without the note. */
  readonly line: Line;
  /** 0..100 unrounded, after caps; 0 where nothing was observed. */
  readonly total: number;
  /** The same before the caps on the total: tells roads apart that one cap holds alike. */
  readonly uncapped: number;
  readonly errors: Scorecard['criticalErrors'];
  readonly competences: Scorecard['competences'];
  readonly ending: Scorecard['ending'];
}

/** What `line`, a call that is over, scores with every item in its note that the next colleague needs. */
export function leafOf(line: Line, opening: Call, stage: Stage): Leaf {
  const bare: Replay = { stage, opening, steps: line.steps, final: line.call, note: null };
  const items = noteOf({ replay: bare }).needed;
  const steps = [...line.steps, takeMove(line.call, { type: 'note', items }, stage)];
  return scoredLeaf(line, { ...bare, steps, note: items });
}

/** The attempt as it was, its own note included. */
export function ownLeaf(replay: Replay): Leaf {
  const steps = replay.steps.filter(({ move }) => move.type !== 'note');
  return scoredLeaf({ call: replay.final, steps }, replay);
}

function scoredLeaf(line: Line, replay: Replay): Leaf {
  const card = scoreReplay(replay);
  const total = card.total ?? 0;
  const { competences, criticalErrors: errors, ending } = card;
  return { line, total, uncapped: weighted(competences) ?? 0, errors, competences, ending };
}

/** Below 0 when `a` is the better road: by total, under one cap by the score before it, then the shorter. */
export function byWorth(a: Leaf, b: Leaf): number {
  return b.total - a.total || b.uncapped - a.uncapped || a.line.steps.length - b.line.steps.length;
}

/** Points that `reached` lies below `best`, 0 or more. */
export function costOf(best: Leaf, reached: Leaf): number {
  return Math.max(0, best.total - reached.total || best.uncapped - reached.uncapped);
}
