// How the scenario counts the ending that came. It weighs nothing.

import { factsOf } from '../call/factsOf';
import type { EndingKind } from '../scenario/ending.types';
import { holds } from '../scenario/holds';
import { isEarnedExit, isNeedlessExit } from './conductActs';
import type { Play } from './play';
import type { Scorecard } from './scorecard.types';

export type EndingClass = Scorecard['ending']['judged'];

/** Endings after which the customer did not get to finish because of the agent. */
export const DIED_BY_AGENT: readonly EndingKind[] = [
  'customer-hung-up',
  'unwarned-hang-up',
  'unsafe-close',
  'cold-transfer',
];

/**
 * Best, acceptable or other, by the first list of the scenario whose condition holds for the call as it ended. With abuse of 2
 * or more left standing only an ending for conduct or safety can be either; once the caller has stopped, such an ending is neither.
 */
export function judgeEnding(play: Play): EndingClass {
  const { kind, replay } = play;
  if (kind === null) return 'other';
  if (isNeedlessExit(play)) return 'other';
  const isExit = isEarnedExit(play) || kind === 'crisis-handoff';
  if (replay.final.customer.abuse >= 2 && !isExit) return 'other';
  const facts = factsOf(replay.final, replay.stage);
  const judged = replay.stage.scenario.judged.find((entry) => holds(entry.when, facts));
  if (judged?.best.includes(kind)) return 'best';
  return judged?.acceptable.includes(kind) ? 'acceptable' : 'other';
}

/** The class that counts for less. */
export function lowerClass(a: EndingClass, b: EndingClass): EndingClass {
  return CLASSES.indexOf(a) < CLASSES.indexOf(b) ? a : b;
}

const CLASSES: readonly EndingClass[] = ['other', 'acceptable', 'best'];
