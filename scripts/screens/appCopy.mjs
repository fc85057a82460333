// The app's own words, so that whoever drives it finds things by what they are called. Knows no page.

import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../boot/paths.mjs';

const sourceAt = async (file) => {
  const { module } = await runnerImport(join(root, file), { root, configFile: false, logLevel: 'error' });
  return module;
};

/** The English copy, from the sources as they stand. */
export async function appCopy() {
  return (await sourceAt('src/ui/copy/en.ts')).en;
}

/** How its author weighs what can be said in the first contact: `expert`, `acceptable` or `slip`, by the words. */
export async function weightsOfWords() {
  const { thirdDayOffline } = await sourceAt('src/scenarios/thirdDayOffline/scenario.ts');
  const replies = Object.values(thirdDayOffline.beats).flatMap((beat) => Object.values(beat.replies));
  return new Map(
    replies.map(({ text, expert, acceptable }) => [
      text,
      expert ? 'expert' : acceptable ? 'acceptable' : 'slip',
    ]),
  );
}
