// The par of a scenario: what its expert run reaches under a policy. Writes nothing.

import type { Policy } from '../scenario/policy.types';
import type { Par, Scenario } from '../scenario/scenario.types';
import { CONDUCT_EXITS } from '../score/conductActs';
import { reachedState } from '../score/outcome';
import { EXPERT } from './players/contestants';
import { playScenario } from './playScenario';

/** Any seed: variants change words only, which the bench holds (P17). */
const SEED = 1;
/** Engines differ in the last digits of a power; a tenth is far above that, and far below what a score can show. */
const NOISE = 1e-6;

/**
 * Heat, trust and distress of the expert run, in tenths rounded in his favour, so that he reaches his own par on every machine.
 * Heat is the mean after the last two turns (`reachedState`). In a house where the expert ends the call for conduct, which is not
 * meant to cool anyone, the par is what he reaches in `home`, the house the scenario was written for: there the call is talked out.
 */
export function expertPar(scenario: Scenario, policy: Policy, home: Policy): Par {
  const play = (house: Policy) => playScenario({ scenario, policy: house, seed: SEED, intensity: 2 }, EXPERT);
  const there = play(policy);
  const { replay } = CONDUCT_EXITS.includes(there.scorecard.ending.kind) ? play(home) : there;
  const { heat, trust, distress } = reachedState(replay);
  return { heat: upTenth(heat), trust: downTenth(trust), distress: upTenth(distress) };
}

const upTenth = (value: number): number => Math.ceil(value * 10 - NOISE) / 10;
const downTenth = (value: number): number => Math.floor(value * 10 + NOISE) / 10;
