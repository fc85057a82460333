// The app's own words, so that whoever drives it finds things by what they are called. Knows no page.

import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../boot/paths.mjs';

/** The English copy, from the sources as they stand. */
export async function appCopy() {
  const { module } = await runnerImport(join(root, 'src/ui/copy/en.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
  });
  return module.en;
}
