// DE6, DE7: nothing that inflames, and mending what did.

import { harms, reflects } from '../behaviourSets';
import { chanceOf, eachTurn, type Indicator, type JudgedChance, settle } from '../chance';
import { CHARGED_HEAT } from '../play';

/** DE6, no escalators: every turn at heat 45 or more. */
export const noEscalators: Indicator = (play) =>
  eachTurn(play, 'DE6', ({ before, shown, step }) => {
    if (before.customer.heat < CHARGED_HEAT) return null;
    if (harms(shown)) return { credit: 0, reason: 'DE6.harmful' };
    return step.tags.includes('premature-fix')
      ? { credit: 0, reason: 'DE6.premature' }
      : { credit: 1, reason: 'DE6.earned' };
  });

/**
 * DE7, repair your own slip: one chance for every harmful turn that leaves the call open. Worth half at most: an apology or a
 * reflection without new harm within two turns. Further harm loses it and opens the next.
 */
export const repairSlip: Indicator = (play) => {
  const chances: JudgedChance[] = [];
  for (const slip of play.turns) {
    if (!harms(slip.shown) || slip.after.ending !== null) continue;
    const next = play.turns[slip.index + 1];
    if (next === undefined) {
      chances.push(chanceOf('DE7', slip.step.turn, slip, { credit: 0, reason: 'DE7.missed' }));
      continue;
    }
    const { chance } = settle(play, next, {
      indicator: 'DE7',
      within: 2,
      judge: ({ shown }) => {
        if (harms(shown)) return { credit: 0, reason: 'DE7.moreHarm' };
        return shown.some((id) => reflects(id) || id === 'specific-apology')
          ? { credit: 0.5, reason: 'DE7.repaired' }
          : null;
      },
      missed: { credit: 0, reason: 'DE7.missed' },
    });
    if (chance !== null) chances.push(chance);
  }
  return chances;
};
