// Reads what is to be recorded, from the project or from a file, and refuses what cannot be.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Plain } from './plain.mjs';
import { RECIPES } from './recipe.mjs';
import { spokenText } from './spoken.mjs';

/**
 * @param {string} root the project
 * @param {string | undefined} file a list to read instead of the project's own
 * @returns {import('./spoken.mjs').Script[]}
 */
export function readScripts(root, file) {
  const scripts = JSON.parse(file ? readFileSync(file, 'utf8') : printed(root));
  const faults = faultsIn(scripts);
  if (faults.length)
    throw new Plain(`The lines cannot be recorded:\n${faults.map((f) => `  ${f}`).join('\n')}`);
  return scripts;
}

/** @param {string} root */
function printed(root) {
  const program = join(root, 'scripts/scenarioLines.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Plain(`scripts/scenarioLines.mjs did not print the lines:\n${stderr}`);
  return stdout;
}

/**
 * @param {import('./spoken.mjs').Script[]} scripts
 * @returns {string[]} one sentence for each thing that no voice could be given to
 */
export function faultsIn(scripts) {
  const faults = [];
  for (const { scenarioId, cast, lines } of scripts) {
    const seen = new Set();
    for (const line of lines) {
      const where = `${scenarioId}/${line.id}`;
      if (!/^[a-z][a-z0-9_-]*$/i.test(line.id))
        faults.push(`${where}: the id must be letters, digits, _ and -, a letter first`);
      if (seen.has(line.id.toLowerCase())) faults.push(`${where}: the id is used twice`);
      seen.add(line.id.toLowerCase());
      if (!cast[line.speaker]) faults.push(`${where}: "${line.speaker}" is not in the cast`);
      if (!Object.hasOwn(RECIPES, line.delivery))
        faults.push(`${where}: no delivery is called "${line.delivery}"`);
      if (!/[a-z0-9]/i.test(spokenText(line))) faults.push(`${where}: there is nothing to say`);
    }
  }
  return faults;
}
