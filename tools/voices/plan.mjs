// Compares the lines wanted with the recordings there, folder by folder. Changes nothing.
import { problemsOf } from './check.mjs';
import { foldersIn, readFolder } from './disk.mjs';
import { wantedSounds } from './phone.mjs';
import { wantedOf } from './spoken.mjs';

export const PHONE = 'phone';

/**
 * @typedef {import('./check.mjs').Problem} Problem
 * @typedef {object} Work one folder of recordings
 * @property {string} scenarioId
 * @property {import('./manifest.mjs').Manifest} manifest what is kept of it, empty where there is none
 * @property {ReturnType<typeof wantedOf>} wanted for the phone, sounds instead of words
 * @property {ReturnType<typeof wantedOf>} jobs those of `wanted` to be recorded
 * @property {Problem[]} problems
 */

/**
 * @param {string} audio folder of the recordings
 * @param {import('./spoken.mjs').Script[]} scripts
 * @param {string} [only] one scenario, or `phone`
 * @returns {Promise<{works: Work[], strays: string[]}>} `strays`: folders that belong to no scenario
 */
export async function planOf(audio, scripts, only) {
  const sounds = wantedSounds().map((s) => ({ ...s, text: s.id, voice: PHONE, delivery: 'sound' }));
  const all = [
    { scenarioId: PHONE, wanted: sounds },
    ...scripts.map((s) => ({ scenarioId: s.scenarioId, wanted: wantedOf(s) })),
  ];
  const works = [];
  for (const { scenarioId, wanted } of all) {
    if (only && scenarioId !== only) continue;
    const folder = await readFolder(audio, scenarioId);
    const problems = problemsOf(wanted, folder);
    const bad = new Set(problems.map((p) => p.id));
    const manifest = folder.manifest ?? { v: /** @type {const} */ (1), scenarioId, lines: {} };
    works.push({ scenarioId, manifest, wanted, jobs: wanted.filter((w) => bad.has(w.id)), problems });
  }
  const known = new Set(all.map((a) => a.scenarioId));
  const strays = only ? [] : (await foldersIn(audio)).filter((name) => !known.has(name));
  return { works, strays };
}
