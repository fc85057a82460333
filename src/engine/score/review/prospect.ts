// What a good colleague makes of a call from a way on: the mean over fixed continuations. It names no verdict.

import { COMPETENCES } from '../rubric';
import type { CompetenceId } from '../scorecard.types';
import type { Leaf } from './leaf';

export interface Prospect {
  /** Mean total, 0..100 unrounded. */
  readonly total: number;
  /** The same before the caps on the total, by which ways on are compared: a cap that holds them all would make them all alike. */
  readonly uncapped: number;
  /** Points of the whole that each competence brought, means over the continuations in which it was observed. */
  readonly parts: Readonly<Record<CompetenceId, number>>;
}

/** The mean of `leaves`, one or more. */
export function prospectOf(leaves: readonly Leaf[]): Prospect {
  const mean = (of: (leaf: Leaf) => number): number =>
    leaves.reduce((sum, leaf) => sum + of(leaf), 0) / Math.max(1, leaves.length);
  const parts: Record<CompetenceId, number> = { DE: 0, BS: 0, PE: 0, DI: 0, OW: 0, SR: 0 };
  for (const [place, { id, share }] of COMPETENCES.entries()) {
    const scores = leaves
      .map(({ competences }) => competences[place]?.score ?? null)
      .filter((one) => one !== null);
    parts[id] =
      scores.length === 0 ? 0 : ((scores.reduce((sum, one) => sum + one, 0) / scores.length) * share) / 100;
  }
  return { total: mean(({ total }) => total), uncapped: mean(({ uncapped }) => uncapped), parts };
}

/** The competence in which `reached` lies furthest below `best`, and by how many points; null where it lies below in none. */
export function dearestPart(
  best: Prospect,
  reached: Prospect,
): { readonly competence: CompetenceId; readonly points: number } | null {
  let found: { competence: CompetenceId; points: number } | null = null;
  for (const { id } of COMPETENCES) {
    // a competence that one of the two never called for parts nothing
    if (best.parts[id] === 0 || (reached.parts[id] === 0 && id !== 'PE')) continue;
    const points = best.parts[id] - reached.parts[id];
    if (points > (found?.points ?? 0)) found = { competence: id, points };
  }
  return found;
}
