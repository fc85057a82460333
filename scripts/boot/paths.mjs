// Where things are. The launcher works from the project's folder, wherever it was called from.

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Reports, locks and other things that may be deleted at any time. */
export const cache = join(root, '.cache');

/** A file inside an installed package. Only to be called once dependencies are in. */
export const inPackage = (name, file) => join(root, 'node_modules', name, file);

/** Resolves packages as the project does. */
export const requireHere = createRequire(join(root, 'package.json'));
