// How much listening a customer is owed before a fix. It knows heat and temperament, not what has been said.

import type { TemperamentId } from '../behaviours/temperament.types';
import { HEAT_OWING_NOTHING, HEAT_OWING_ONE, HEAT_OWING_TWO } from './constants';
import { TEMPERAMENTS } from './temperaments';

/** Credits owed, 0..3, at `heat` (10..100): compare with `customer.heard`. Domain 2.2, `need`. */
export function listeningOwed(heat: number, temperament: TemperamentId): number {
  const owed = heat <= HEAT_OWING_NOTHING ? 0 : heat <= HEAT_OWING_ONE ? 1 : heat <= HEAT_OWING_TWO ? 2 : 3;
  return Math.max(0, owed + TEMPERAMENTS[temperament].listeningShift);
}
