// The abuse ladder: conduct that follows pressure with a lag. It never produces a threat, and behaviours and authors can overrule it.

import {
  LADDER_HYSTERESIS,
  LADDER_PERMISSION,
  LADDER_PERMISSION_CEILING,
  LADDER_RUNGS,
  LADDER_TRUST_MIDDLE,
  LADDER_TRUST_WEIGHT,
} from './constants';
import type { Abuse } from './customer.types';
import type { Temperament } from './temperaments';

/** The rung after this turn, at most one away from `abuse`. Heat and trust are those at the end of the turn. */
export function climb(
  abuse: Abuse,
  heat: number,
  trust: number,
  unanswered: number,
  temperament: Temperament,
): Abuse {
  const pressure =
    heat +
    LADDER_TRUST_WEIGHT * (LADDER_TRUST_MIDDLE - trust) +
    LADDER_PERMISSION * Math.min(LADDER_PERMISSION_CEILING, unanswered);
  const disrespect = LADDER_RUNGS[0] + temperament.abuseShift;
  const personal = LADDER_RUNGS[1] + temperament.abuseShift;
  const target = Math.min(
    temperament.abuseCeiling,
    pressure >= personal ? 2 : pressure >= disrespect ? 1 : 0,
  );
  if (abuse === 0) return target > 0 ? 1 : 0;
  if (abuse === 1) return target > 1 ? 2 : pressure < disrespect - LADDER_HYSTERESIS ? 0 : 1;
  if (abuse === 2) return pressure < personal - LADDER_HYSTERESIS ? 1 : 2;
  return abuse;
}
