// What becomes of abuse in a turn: the author first, then the behaviours, then the ladder. It changes nothing else.

import { clamp } from './clamp';
import { complies, type Warning } from './compliance';
import type { Abuse, Act, Customer, World } from './customer.types';
import { climb } from './ladder';
import type { Temperament } from './temperaments';

/** The last named behaviour or stated consequence of the reply, or null. */
export function warningIn(act: Act): Warning | null {
  const [first, second] = act.behaviours;
  if (second === 'name-behaviour' || second === 'state-consequence') return second;
  return first === 'name-behaviour' || first === 'state-consequence' ? first : null;
}

/** Agent turns in a row without an answer to abuse, this one counted. */
export function unansweredAfter(customer: Customer, act: Act, warning: Warning | null): number {
  const [first] = act.behaviours;
  if (warning !== null || first === 'end-with-route-back' || first === 'safety-close') return 0;
  return customer.abuse >= 2 ? customer.unanswered + 1 : 0;
}

/**
 * Abuse after the turn. `before` is the customer before it, `moved` what the behaviours add in rungs; heat, trust and
 * `unanswered` are those at its end.
 */
export function abuseAfter(
  before: Customer,
  act: Act,
  world: World,
  temperament: Temperament,
  moved: number,
  heat: number,
  trust: number,
  unanswered: number,
): Abuse {
  if (act.change?.abuse !== undefined) return act.change.abuse;
  const rungs = afterWarning(before, warningIn(act), world, moved);
  if (rungs !== 0) {
    // Only retaliation at personal abuse can bring a threat about.
    const ceiling = act.behaviours[0] === 'threaten' && before.abuse >= 2 ? 3 : Math.max(2, before.abuse);
    return clamp(before.abuse + rungs, 0, ceiling) as Abuse;
  }
  return world.abuseMode === 'ladder'
    ? climb(before.abuse, heat, trust, unanswered, temperament)
    : before.abuse;
}

function afterWarning(before: Customer, warning: Warning | null, world: World, moved: number): number {
  if (warning === null || before.abuse !== 2) return moved;
  return complies(before, warning, world) ? moved : Math.max(moved, 0);
}
