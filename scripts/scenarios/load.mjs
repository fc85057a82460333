// Reads TypeScript sources for the scenario tools, once, through Vite's own runner. Plays nothing and prints nothing.

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const ENTRY = 'virtual:scenario-tools';

const LAZY = /await import\('(\.[^']+)'\)/g;

/** Turns what the engine loads late into ordinary imports, since by then the runner is closed. */
const EARLY = {
  name: 'early-imports',
  enforce: /** @type {'pre'} */ ('pre'),
  transform(/** @type {string} */ code, /** @type {string} */ id) {
    const paths = id.includes('/src/engine/') ? [...code.matchAll(LAZY)].map(([, path]) => path) : [];
    const imports = paths.map((path, at) => `import * as early${at} from '${path}';`).join(' ');
    let at = 0;
    return paths.length === 0 ? null : imports + code.replace(LAZY, () => `await early${at++}`);
  },
};

/**
 * The whole contacts and the introductions, all loaded, the policies by id, and whatever `modules` export, in one object.
 * The entry awaits every loader itself: the runner closes as soon as its module is there, and a lazy import after that fails.
 * @param {readonly string[]} modules paths from the root, without extension
 * @returns {Promise<any>} `{ scenarios, introductions, policies, ...exports }`
 */
export async function loadSources(modules) {
  const lines = modules.map((path) => `export * from ${JSON.stringify(join(root, `${path}.ts`))};`);
  const source = `import { introductionLoaders, scenarioLoaders } from ${JSON.stringify(join(root, 'src/scenarios/load.ts'))};
    export { policies } from ${JSON.stringify(join(root, 'src/scenarios/load.ts'))};
    ${lines.join('\n')}
    export const scenarios = await Promise.all(Object.values(scenarioLoaders).map((load) => load()));
    export const introductions = await Promise.all(Object.values(introductionLoaders).map((load) => load()));`;
  const plugin = {
    name: ENTRY,
    resolveId: (/** @type {string} */ id) => (id === ENTRY ? `\0${ENTRY}` : undefined),
    load: (/** @type {string} */ id) => (id === `\0${ENTRY}` ? source : undefined),
  };
  const { module } = await runnerImport(ENTRY, {
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [EARLY, plugin],
  });
  return module;
}
