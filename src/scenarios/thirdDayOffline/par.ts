// What the authored expert run reaches, by house policy. Written by `npm run par`; a test holds it to the run.

import type { Par } from '../../engine/scenario/scenario.types';

export const PAR = {
  'never-end': { heat: 21.2, trust: 90, distress: 9.1 },
  'three-warnings': { heat: 21.2, trust: 90, distress: 9.1 },
  'two-warnings': { heat: 21.2, trust: 90, distress: 9.1 },
  'patient-house': { heat: 21.2, trust: 90, distress: 9.1 },
  'one-warning': { heat: 21.2, trust: 90, distress: 9.1 },
  'zero-tolerance': { heat: 21.2, trust: 90, distress: 9.1 },
} as const satisfies Record<string, Par>;
