// The fifty behaviours as one table. It knows their names and nothing about customers.

import type { ShownBehaviour } from './behaviour.types';
import { CARE } from './care';
import { CLOSE } from './close';
import { CONNECT } from './connect';
import { EXPLORE } from './explore';
import { HARMFUL } from './harmful';
import { isBehaviourId } from './isBehaviourId';
import { LIMIT } from './limit';
import { OWN } from './own';
import { STEER } from './steer';

const ALL = { ...CONNECT, ...EXPLORE, ...OWN, ...STEER, ...LIMIT, ...CLOSE, ...CARE, ...HARMFUL };

/** Derived from the data, so a misspelt behaviour does not compile. */
export type BehaviourId = keyof typeof ALL;

/** Every behaviour by id. Typed over `BehaviourId`, so a condition that names an unknown behaviour does not compile either. */
export const BEHAVIOURS: Readonly<Record<BehaviourId, ShownBehaviour<BehaviourId>>> = ALL;

/** In catalogue order: the seven helpful groups, then the harmful one. */
export const BEHAVIOUR_IDS: readonly BehaviourId[] = Object.keys(ALL).filter(isBehaviourId);
