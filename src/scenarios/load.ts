// How scenarios and house policies reach the program: scenarios one by one when asked for, policies at once. The only code among the scenarios.

import type { Policy } from '../engine/scenario/policy.types';
import type { Scenario } from '../engine/scenario/scenario.types';
import { neverEnd } from './policies/neverEnd';
import { oneWarning } from './policies/oneWarning';
import { patientHouse } from './policies/patientHouse';
import { threeWarnings } from './policies/threeWarnings';
import { twoWarnings } from './policies/twoWarnings';
import { zeroTolerance } from './policies/zeroTolerance';

/** Whole contacts by scenario id. Each import is a chunk of its own, so that opening the library loads no play. */
export const scenarioLoaders: Readonly<Record<string, () => Promise<Scenario>>> = {
  'third-day-offline': async () => (await import('./thirdDayOffline/scenario')).thirdDayOffline,
  'mrs-bells-tuesday': async () => (await import('./mrsBellsTuesday/scenario')).mrsBellsTuesday,
  'someone-who-speaks-english': async () =>
    (await import('./someoneWhoSpeaksEnglish/scenario')).someoneWhoSpeaksEnglish,
};

/** What is played before any whole contact: kept nowhere, and in no list of them. By scenario id. */
export const introductionLoaders: Readonly<Record<string, () => Promise<Scenario>>> = {
  'first-call': async () => (await import('./firstCall/scenario')).firstCall,
};

/** By policy id, from the house that waits longest to the one that waits for nothing. */
export const policies: Readonly<Record<string, Policy>> = {
  'never-end': neverEnd,
  'three-warnings': threeWarnings,
  'two-warnings': twoWarnings,
  'patient-house': patientHouse,
  'one-warning': oneWarning,
  'zero-tolerance': zeroTolerance,
};
