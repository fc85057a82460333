// Prints, as JSON, every line that is spoken aloud: what tools/voices records. Written contacts have no voice.
// Shape: tools/voices/README.md.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const LOADERS = join(root, 'src/scenarios/load.ts');
const LINES = join(root, 'src/engine/scenario/linesOf.ts');

/**
 * A module that awaits every loader itself: the runner closes as soon as its module is there, and a lazy import after that fails.
 */
const ENTRY = 'virtual:scenarios';
const entry = {
  name: ENTRY,
  resolveId: (/** @type {string} */ id) => (id === ENTRY ? `\0${ENTRY}` : undefined),
  load: (/** @type {string} */ id) =>
    id === `\0${ENTRY}`
      ? `import { introductionLoaders, scenarioLoaders } from ${JSON.stringify(LOADERS)};
         export { linesOf } from ${JSON.stringify(LINES)};
         const loaders = [...Object.values(scenarioLoaders), ...Object.values(introductionLoaders)];
         export const scenarios = await Promise.all(loaders.map((load) => load()));`
      : undefined,
};

/**
 * @type {{module: {
 *   scenarios: import('../src/engine/scenario/scenario.types').Scenario[],
 *   linesOf: typeof import('../src/engine/scenario/linesOf').linesOf,
 * }}}
 */
const { module } = await runnerImport(ENTRY, {
  root,
  configFile: false,
  logLevel: 'error',
  plugins: [entry],
});

const spoken = module.scenarios.filter((scenario) => scenario.channel === 'phone');
console.log(JSON.stringify(spoken.map(scriptOf), null, 1));

/** @param {import('../src/engine/scenario/scenario.types').Scenario} scenario */
function scriptOf(scenario) {
  const cast = Object.entries(scenario.cast).map(([speaker, { voice }]) => [speaker, voice]);
  return { scenarioId: scenario.id, cast: Object.fromEntries(cast), lines: module.linesOf(scenario) };
}
