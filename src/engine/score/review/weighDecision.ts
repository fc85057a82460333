// One decision of the attempt from its ways on: what each costs, its verdict, its reason, and the better road. It searches nothing.

import type { Step } from '../../call/call.types';
import type { Abuse } from '../../customer/customer.types';
import type { Front } from './front';
import { GRADES } from './grade.types';
import { type GradedFacts, gradeOf, gradeUnmarked } from './gradeOf';
import type { Leaf } from './leaf';
import { type Reasoned, reasonFor, showsEasier } from './reasonFor';
import type { ReviewedDecision, RoadMove, Weighed } from './review.types';
import type { WayOn } from './wayOn';

/** A way on with every road found behind it. */
export interface SearchedWay extends WayOn {
  readonly front: Front;
  readonly tried: Step;
}

export interface Weighing {
  readonly step: Step;
  /** Index of the step in the attempt. */
  readonly at: number;
  /** The attempt, without its note. */
  readonly steps: readonly Step[];
  /** The way taken first, then the others, each with what was found behind it. */
  readonly ways: readonly SearchedWay[];
  /** What could be said: open replies, or the sentences of a close that was chosen, in authored order. */
  readonly open: readonly string[];
  /** The best road found from this call, whichever way. */
  readonly best: Leaf;
  readonly isExact: boolean;
}

/** The decision with every way on weighed against the best. Throws without a way: the one taken is always among them. */
export function weighDecision(weighing: Weighing): ReviewedDecision {
  const { step, at, ways, open, best } = weighing;
  const weighed = weighAll(ways, step.before.customer.abuse).map(
    (one, place): Weighed => ({ ...one, reached: ways[place]?.front.best().total ?? best.total }),
  );
  const [chosen, ...others] = weighed;
  if (chosen === undefined) throw new Error('A decision has at least the way that was taken.');
  const replies = open.flatMap((id) => weighed.find(({ replyId }) => replyId === id) ?? []);
  const road = roadOf(betterThan(chosen, others, ways), at);
  return {
    turn: step.turn,
    move: at,
    best: best.total,
    chosen,
    replies,
    controls: others.filter(({ replyId }) => replyId === null || !open.includes(replyId)),
    road,
    rejoins: rejoinsAt(road, weighing),
    isExact: weighing.isExact,
  };
}

/** A way on with its verdict, before anything was searched for its best road. */
export type Graded = Omit<Weighed, 'reached'>;

/** A lead that everybody would call one, in points. */
const CLEAR = 4;

/** Every way on with its verdict and reason, in the order given; `abuse` is the customer's before the turn. */
export function weighAll(ways: readonly WayOn[], abuse: Abuse): readonly Graded[] {
  const prospects = ways.map(({ prospect }) => prospect.uncapped);
  const most = Math.max(...prospects);
  const top = ways[prospects.indexOf(most)];
  // harm is seen beside the author's best as well: a lure that fares best has still done what it did
  const bests = ways.filter(({ mark, move }) => mark === 'expert' && move.type === 'reply');
  const standard = Math.min(...[top, ...bests].map((way) => way?.strain ?? Number.POSITIVE_INFINITY));
  // a mark is set against the other things that could have been said, not against a control
  const spoken = Math.max(
    ...ways.filter(({ replyId }) => replyId !== null).map(({ prospect }) => prospect.uncapped),
  );
  const graded = ways.map((way, place): Reasoned => {
    const cost = most - way.prospect.uncapped;
    const isAhead = prospects.every((one, other) => other === place || one <= way.prospect.uncapped - CLEAR);
    const facts = factsOf(way, cost, Math.max(0, way.strain - standard), isAhead);
    return {
      way,
      cost,
      grade: gradeOf(facts),
      unmarked: gradeUnmarked({
        ...facts,
        cost: way.replyId === null ? cost : Math.max(0, spoken - way.prospect.uncapped),
      }),
    };
  });
  const reasoned = graded.map((one) => (isAsGood(one, graded) ? { ...one, grade: 'strong' as const } : one));
  return reasoned.map((one): Graded => {
    const { way, grade, unmarked, cost } = one;
    const { replyId, move, mark, effect } = way;
    return {
      replyId,
      move,
      mark,
      grade,
      unmarked,
      reason: reasonFor(one, reasoned, abuse),
      effect,
      expected: way.prospect.total,
      cost,
    };
  });
}

/** A good second that fares at least as well as a strong reply and is shown to leave the customer easier is strong as well. */
function isAsGood({ way, grade, cost }: Reasoned, all: readonly Reasoned[]): boolean {
  if (way.mark !== 'acceptable' || grade !== 'fine') return false;
  return all.some((one) => one.grade === 'strong' && cost <= one.cost && showsEasier(way, one.way));
}

function factsOf(way: WayOn, cost: number, harm: number, leads: boolean): GradedFacts {
  return {
    mark: way.mark,
    isClose: way.move.type !== 'reply',
    isCritical: way.errors.length > 0,
    isCriticalAgain: way.isErrorAgain,
    isUncovered: way.uncovered.length > 0,
    isLimitDue: way.isLimitDue,
    cost,
    harm,
    effect: way.effect,
    leads,
  };
}

/** Of the ways with a better verdict than the chosen one, the most promising. */
function betterThan(chosen: Weighed, others: readonly Weighed[], ways: readonly SearchedWay[]): Front | null {
  const [first] = others
    .map((one, place) => ({ one, front: ways[place + 1]?.front ?? null }))
    .filter(({ one }) => rank(one) < rank(chosen))
    .sort((a, b) => morePromising(a.one, b.one));
  return first?.front ?? null;
}

/** The ways that were not taken, the most promising first; the first of `ways` is the one that was. */
export function byPromise(ways: readonly SearchedWay[], abuse: Abuse): readonly SearchedWay[] {
  return weighAll(ways, abuse)
    .map((one, place) => ({ one, way: ways[place] }))
    .slice(1)
    .sort((a, b) => morePromising(a.one, b.one))
    .flatMap(({ way }) => way ?? []);
}

/** By verdict, then a reply before a control, then by what it costs. */
function morePromising(a: Graded, b: Graded): number {
  return rank(a) - rank(b) || Number(a.replyId === null) - Number(b.replyId === null) || a.cost - b.cost;
}

function rank({ grade }: Pick<Weighed, 'grade'>): number {
  return GRADES.indexOf(grade);
}

function roadOf(front: Front | null, at: number): readonly RoadMove[] {
  const steps = front?.shortest().line.steps.slice(at) ?? [];
  return steps.map(({ before, move }) => ({ beat: before.beat, move }));
}

function rejoinsAt(road: readonly RoadMove[], { at, steps, step }: Weighing): number | null {
  const later = new Set(steps.slice(at + 1).map(({ before }) => before.beat));
  later.delete(step.before.beat);
  const place = road.findIndex(({ beat }, index) => index > 0 && later.has(beat));
  return place < 0 ? null : place;
}
