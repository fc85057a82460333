// Where heat goes by itself: towards a resting point, and up when patience runs out. It does not know what the agent said.

import {
  DRIFT,
  NO_PROGRESS_HEAT,
  PROGRESS_DONE,
  PROGRESS_STARTED,
  REST_DONE,
  REST_STARTED,
  REST_UNSOLVED,
} from './constants';
import type { Temperament } from './temperaments';

/** Heat after one turn's drift; `progress` and `turn` count the reply just made. */
export function drift(heat: number, progress: number, turn: number, temperament: Temperament): number {
  const rest =
    progress >= PROGRESS_DONE ? REST_DONE : progress >= PROGRESS_STARTED ? REST_STARTED : REST_UNSOLVED;
  const drifted = heat + DRIFT * (rest - heat);
  return progress === 0 && turn > temperament.patienceTurns
    ? drifted + NO_PROGRESS_HEAT * temperament.heatRise
    : drifted;
}
