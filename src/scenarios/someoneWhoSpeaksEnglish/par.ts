// What the authored expert run reaches, by house policy. Written by `npm run par`; a test holds it to the run.

import type { Par } from '../../engine/scenario/scenario.types';

export const PAR = {
  'never-end': { heat: 16.7, trust: 90, distress: 5 },
  'three-warnings': { heat: 16.7, trust: 90, distress: 5 },
  'two-warnings': { heat: 16.7, trust: 90, distress: 5 },
  'patient-house': { heat: 16.7, trust: 90, distress: 5 },
  'one-warning': { heat: 16.7, trust: 90, distress: 5 },
  'zero-tolerance': { heat: 16.7, trust: 90, distress: 5 },
} as const satisfies Record<string, Par>;
