// Where the built app lies, and which browser the journeys use. Knows no journey.

import { fileURLToPath } from 'node:url';

/** The folder that the preview serves. */
export const dist = process.env['E2E_DIST'] ?? fileURLToPath(new URL('../../../dist', import.meta.url));
