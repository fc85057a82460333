// Two readings of one competence, the call as it was and the call without the agent's own waits, made into one that no wait lifts.

import type { JudgedChance } from './chance';
import type { IndicatorId } from './rubric';

/**
 * The chances that count where a call holds waits. Of an indicator that both readings met, the reading with the lower mean. One
 * that only the call as it was met was opened by a wait: it can be lost, never earned. Both lists in the order of the rubric.
 * @param isObserved the competence counts without the waits; where it does not, what only a wait opened makes it count for nothing
 */
export function lowerOf(
  was: readonly JudgedChance[],
  without: readonly JudgedChance[],
  isObserved: boolean,
): readonly JudgedChance[] {
  const own = byIndicator(was);
  const calm = byIndicator(without);
  return [...new Set([...own.keys(), ...calm.keys()])].flatMap((id): readonly JudgedChance[] => {
    const there = own.get(id) ?? [];
    const here = calm.get(id);
    // a promise beyond what can be kept was made, whatever it was part of
    if (here === undefined)
      return isObserved || id === 'OW4' ? there.filter(({ credit }) => credit === 0) : [];
    if (there.length > 0 && counts(there, here)) return there;
    return here.map((chance) =>
      isAmong(chance, there) ? chance : { ...chance, isWithoutWaits: true as const },
    );
  });
}

/** The reading of the call as it was counts when it is the lower, or as low with no more chances. */
function counts(was: readonly JudgedChance[], without: readonly JudgedChance[]): boolean {
  const difference = meanOf(was) - meanOf(without);
  return difference < 0 || (difference === 0 && was.length <= without.length);
}

function meanOf(chances: readonly JudgedChance[]): number {
  return chances.reduce((sum, { credit }) => sum + credit, 0) / chances.length;
}

/** The same evidence at the same turn, so that nothing need be said about it. */
function isAmong(chance: JudgedChance, others: readonly JudgedChance[]): boolean {
  return others.some(
    ({ turn, credit, reason, behaviours }) =>
      turn === chance.turn &&
      credit === chance.credit &&
      reason === chance.reason &&
      behaviours.join() === chance.behaviours.join(),
  );
}

function byIndicator(chances: readonly JudgedChance[]): ReadonlyMap<IndicatorId, readonly JudgedChance[]> {
  const lists = new Map<IndicatorId, JudgedChance[]>();
  for (const chance of chances) {
    const list = lists.get(chance.indicator);
    if (list === undefined) lists.set(chance.indicator, [chance]);
    else list.push(chance);
  }
  return lists;
}
