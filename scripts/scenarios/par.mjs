// Writes each scenario's par, the state its expert run reaches in every house, beside the scenario; with --check only compares. Scores nothing.
//   npm run par            write
//   npm run par -- --check exit 1 when a committed par is not what the expert reaches
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSources, root } from './load.mjs';

const isCheck = process.argv.includes('--check');

/** The folder of a scenario is its id in camel case. */
const fileOf = (/** @type {string} */ id) =>
  join(
    root,
    'src/scenarios',
    id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()),
    'par.ts',
  );

/** @param {Record<string, {heat: number, trust: number, distress: number}>} pars by policy id */
function textOf(pars) {
  const rows = Object.entries(pars).map(
    ([policy, { heat, trust, distress }]) =>
      `  '${policy}': { heat: ${heat}, trust: ${trust}, distress: ${distress} },`,
  );
  return `// What the authored expert run reaches, by house policy. Written by \`npm run par\`; a test holds it to the run.

import type { Par } from '../../engine/scenario/scenario.types';

export const PAR = {
${rows.join('\n')}
} as const satisfies Record<string, Par>;
`;
}

const { scenarios, policies, expertPar } = await loadSources(['src/engine/bench/expertPar']);
let stale = 0;
for (const scenario of scenarios) {
  const policy = policies[scenario.policy];
  if (policy === undefined) {
    console.error(
      `${scenario.id} is played under "${scenario.policy}", which is no policy in src/scenarios/load.ts.`,
    );
    process.exit(1);
  }
  const file = fileOf(scenario.id);
  const reached = Object.fromEntries(
    Object.values(policies).map((house) => [house.id, expertPar(scenario, house, policy)]),
  );
  const wanted = textOf(reached);
  const isWritten = existsSync(file) && readFileSync(file, 'utf8') === wanted;
  const isUsed = JSON.stringify(scenario.par) === JSON.stringify(reached);
  if (!isWritten && !isCheck) writeFileSync(file, wanted);
  if (isWritten && isUsed) console.log(`${scenario.id}: par as it is`);
  else if (!isCheck && isWritten)
    console.log(`${scenario.id}: par written; its scenario.ts has to say \`par: PAR\` with PAR from './par'`);
  else if (!isCheck) console.log(`${scenario.id}: par written`);
  else {
    stale += 1;
    console.error(
      `${scenario.id}: the expert run reaches another state than its par says. Run npm run par and commit ${file}.`,
    );
  }
}
process.exit(stale === 0 ? 0 : 1);
