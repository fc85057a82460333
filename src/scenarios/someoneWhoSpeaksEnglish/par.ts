// What the authored expert run reaches, by house policy. Written by `npm run par`; a test holds it to the run.

import type { Par } from '../../engine/scenario/scenario.types';

export const PAR = {
  'never-end': { heat: 11.6, trust: 90, distress: 5 },
  'three-warnings': { heat: 11.6, trust: 90, distress: 5 },
  'two-warnings': { heat: 11.6, trust: 90, distress: 5 },
  'patient-house': { heat: 11.6, trust: 90, distress: 5 },
  'one-warning': { heat: 11.6, trust: 90, distress: 5 },
  'zero-tolerance': { heat: 11.6, trust: 90, distress: 5 },
} as const satisfies Record<string, Par>;
