// Arithmetic of the caps (domain 3.3, 3.4). It knows no call.

import { type CriticalErrorId, criticalErrorRow } from './criticalErrorTable';
import type { CompetenceId } from './scorecard.types';
import type { DrivenOff } from './withoutWaits';

/** Each further cap on the total lowers it by this much, never below the floor. */
const FURTHER = 5;
const FLOOR = 20;

/** The lowest cap on a competence, and every error that sets one; null when there is none. */
export function competenceCap(
  errors: readonly CriticalErrorId[],
  competence: CompetenceId,
): { readonly cap: number; readonly by: readonly CriticalErrorId[] } | null {
  const by = errors.filter((id) => criticalErrorRow(id).competences[competence] !== undefined);
  if (by.length === 0) return null;
  const cap = Math.min(...by.map((id) => criticalErrorRow(id).competences[competence] ?? 100));
  return { cap, by };
}

/**
 * The cap on the total, 0..100; null when nothing sets one. Errors that cap only a competence do not count as further ones. A call
 * that the agent's own waiting drove the customer out of is worth nothing as a whole, and the floor where he was about to go anyway:
 * what was never said after it cannot speak for it.
 */
export function totalCap(
  errors: readonly CriticalErrorId[],
  drivenOff: DrivenOff | null = null,
): number | null {
  if (drivenOff !== null) return drivenOff === 'outright' ? 0 : FLOOR;
  const caps = errors.map((id) => criticalErrorRow(id).total).filter((cap) => cap !== undefined);
  if (caps.length === 0) return null;
  return Math.max(FLOOR, Math.min(...caps) - FURTHER * (caps.length - 1));
}
