// Folds the second behaviour of a reply into the first. It knows effects only.

import { SECOND_BEHAVIOUR_SHARE } from './constants';
import type { Effect } from './effect.types';

/** Adds `second` to `first` in place: part of its benefit, all of its harm. `first` decides abuse when it moves it at all. */
export function addSecond(first: Effect, second: Effect): void {
  first.heat += second.heat < 0 ? second.heat * SECOND_BEHAVIOUR_SHARE : second.heat;
  first.trust += second.trust > 0 ? second.trust * SECOND_BEHAVIOUR_SHARE : second.trust;
  first.distress += second.distress < 0 ? second.distress * SECOND_BEHAVIOUR_SHARE : second.distress;
  if (first.abuse === 0) first.abuse = second.abuse;
  first.leverage += second.leverage;
  first.promiseDebt += second.promiseDebt;
  first.tangent += second.tangent;
}
