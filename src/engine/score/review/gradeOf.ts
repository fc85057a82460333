// The verdict on one way on, from what it costs a good colleague, what it did to the customer at once, and the author's mark. It searches nothing.

import type { Mark } from '../markOf';
import { GRADES, type Grade } from './grade.types';
import type { TurnEffect } from './reason.types';

export interface GradedFacts {
  /** Null for a control, which no author marks. */
  readonly mark: Mark | null;
  /** A sentence of the close: its mark says how it is put, and not whether the close was due. */
  readonly isClose: boolean;
  /** A critical error on this turn, CE8 never: enduring is not told as the endurer's fault (domain 3.4). */
  readonly isCritical: boolean;
  /** Such an error that was made before and is made again: it has no row of its own in the scorecard. */
  readonly isCriticalAgain: boolean;
  /** A promise that the brief or the house does not cover. */
  readonly isUncovered: boolean;
  /** It set a limit that the customer's conduct called for. */
  readonly isLimitDue: boolean;
  /** Points, 0 or more, that a good colleague loses by it against the best way on here. */
  readonly cost: number;
  /** How much harder than the best way on it left the customer, in points of `strainOf`, 0 or more. */
  readonly harm: number;
  readonly effect: TurnEffect;
  /** The best way on here by a clear margin, whatever its mark. */
  readonly leads: boolean;
}

/**
 * What harm that a colleague repairs still counts, in points of the total for a point of strain: a customer made hotter by 10 and
 * more distrustful by 10 has been lost for a turn, and that is 3 points, even where everything is won back.
 */
const HARM = 0.15;
/** Heat up by this much, or trust down, and everybody in the room has heard it. */
const SHOWS = 5;

type Bounds = readonly (readonly [Grade, number])[];

/**
 * Weights up to which a word is right, by mark: docs/decisions/0009. The mark shifts the bounds, so that a way on near a bound is
 * called as the author calls it, and beyond it as it fares.
 */
const BOUNDS: Readonly<Record<Mark | 'control', Bounds>> = {
  expert: [
    ['strong', 4],
    ['fine', Number.POSITIVE_INFINITY],
  ],
  acceptable: [
    ['fine', 8],
    ['slip', 20],
    ['mistake', 30],
  ],
  tempting: [
    ['fine', 1.5],
    ['slip', 12],
    ['mistake', 26],
  ],
  unmarked: [
    ['strong', 1.5],
    ['fine', 5],
    ['slip', 12],
    ['mistake', 26],
  ],
  control: [
    ['strong', 1.5],
    ['fine', 5],
    ['slip', 12],
    ['mistake', 26],
  ],
};

/** What a way on weighs: its cost, and a part of the harm it did at once. */
export function weightOf({ cost, harm }: Pick<GradedFacts, 'cost' | 'harm'>): number {
  return cost + HARM * harm;
}

/** The verdict. See the bounds of each mark in docs/decisions/0009-what-a-verdict-is.md. */
export function gradeOf(facts: GradedFacts): Grade {
  const { mark, effect, isLimitDue } = facts;
  if (facts.isCritical) return 'blunder';
  let grade = within(boundsOf(facts), weightOf(facts));
  if (mark === 'acceptable' && grade === 'fine' && facts.leads) grade = 'strong';
  if (mark === 'tempting' && !eases(facts)) grade = worse(grade, 'slip');
  const jolts = effect.heat >= SHOWS && effect.trust < 0;
  const isRecommended = !facts.isClose && (mark === 'expert' || mark === 'acceptable');
  if (jolts && !isLimitDue) grade = worse(grade, isRecommended ? 'fine' : 'slip');
  return isRecommended ? grade : atLeast(grade, facts);
}

function boundsOf({ mark, isClose }: GradedFacts): Bounds {
  return BOUNDS[mark === null || (isClose && mark !== 'tempting') ? 'control' : mark];
}

/** What a cap already holds costs no points any more, and is no better for it. */
function atLeast(grade: Grade, { isUncovered, isCriticalAgain }: GradedFacts): Grade {
  if (isCriticalAgain) return worse(grade, 'mistake');
  return isUncovered ? worse(grade, 'slip') : grade;
}

/**
 * The verdict by the measure alone, for setting it against the mark: of a lure with the harm it does, of what the author recommends by
 * its cost, since an author may know that something is hard to hear.
 */
export function gradeUnmarked(facts: GradedFacts): Grade {
  if (facts.isCritical) return 'blunder';
  const isRecommended = facts.mark === 'expert' || facts.mark === 'acceptable';
  const grade = within(BOUNDS.control, isRecommended ? facts.cost : weightOf(facts));
  return atLeast(grade, facts);
}

/** Something that the customer is better for: a need, a due limit, or ease that costs no trust. */
function eases({ effect, isLimitDue, isUncovered }: GradedFacts): boolean {
  if (isUncovered) return false;
  if (effect.found.length > 0 || effect.met.length > 0 || isLimitDue) return true;
  return (effect.heat <= -SHOWS && effect.trust >= 0) || (effect.trust >= SHOWS && effect.heat <= 0);
}

function within(bounds: Bounds, weight: number): Grade {
  return bounds.find(([, most]) => weight <= most)?.[0] ?? 'blunder';
}

function worse(a: Grade, b: Grade): Grade {
  return GRADES.indexOf(a) >= GRADES.indexOf(b) ? a : b;
}
