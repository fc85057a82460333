// How good one decision was, in a word. First version: it goes by the author's marks and one step of the customer, and looks no further.

import type { Mark } from './markOf';

export type Grade = 'strong' | 'fine' | 'slip' | 'mistake' | 'blunder';

export interface GradedFacts {
  readonly mark: Mark;
  /** A critical error was made on this turn. */
  readonly isCritical: boolean;
  /** How much harder the customer is than after the best-marked reply on offer, in points of `strainOf`; below 0 if easier. */
  readonly harder: number;
}

/**
 * From here an unmarked reply is a mistake. Run from heat 45, 60 and 74 through the customer model, a good reply too soon costs 15 to
 * 23 points more than an acknowledgement, and a behaviour of the harmful group 24 to 46.
 */
const MISTAKE_FROM = 24;

/** An author's mark decides; without one, a critical error is a blunder, and the rest goes by how much harder it left the customer. */
export function gradeReply({ mark, isCritical, harder }: GradedFacts): Grade {
  if (isCritical) return 'blunder';
  if (mark === 'expert') return 'strong';
  if (mark === 'acceptable') return 'fine';
  return harder >= MISTAKE_FROM ? 'mistake' : 'slip';
}
