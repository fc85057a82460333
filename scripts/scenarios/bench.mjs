// The bench of the scenarios: plays each with every scripted player, prints the table and the properties, exits 1 when one blocks.
//   npm run scenarios:bench -- [--scenario id] [--players FILE] [--json | --markdown]

import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { findingsText, markdown, tableText } from './benchReport.mjs';
import { loadSources } from './load.mjs';
import { Misuse, readPlayers } from './players.mjs';

function readArguments() {
  try {
    return parseArgs({
      options: {
        scenario: { type: 'string' },
        players: { type: 'string' },
        json: { type: 'boolean', default: false },
        markdown: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new Misuse(
      `${error instanceof Error ? error.message : String(error)}\nUse: npm run scenarios:bench -- [--scenario id] [--players FILE] [--json | --markdown]`,
    );
  }
}

/** Plays the scenarios `ids`, as many at a time as there are cores; results in their order. */
async function playAll(ids, players) {
  const results = new Map();
  const waiting = [...ids];
  const lane = async () => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift())
      results.set(id, await inWorker(id, players));
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), ids.length) }, lane));
  return ids.map((id) => results.get(id));
}

function inWorker(id, players) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./benchJob.mjs', import.meta.url), {
      workerData: { job: 'bench', id, players },
    });
    worker.once('message', ({ bench, trouble }) => {
      if (trouble === undefined) resolve(bench);
      else reject(Object.assign(new Error(trouble.message), { name: trouble.name }));
    });
    worker.once('error', reject);
  });
}

async function main() {
  const options = readArguments();
  if (options.players !== undefined) await readPlayers(options.players); // said before a minute of play
  const { scenarios, benchTable, evaluate, blocking } = await loadSources([
    'src/engine/bench/benchTable',
    'src/engine/bench/evaluate',
  ]);
  const known = scenarios.map((/** @type {any} */ { id }) => id);
  if (options.scenario !== undefined && !known.includes(options.scenario))
    throw new Misuse(`There is no scenario "${options.scenario}". There are: ${known.join(', ')}.`);
  const ids = options.scenario === undefined ? known : [options.scenario];
  const benches = await playAll(ids, options.players).catch((error) => {
    throw error.name === 'PlayerFault' ? new Misuse(faultText(error, options.players)) : error;
  });
  const table = benchTable(benches);
  const findings = evaluate(benches);
  const stopping = blocking(findings);
  if (options.json)
    console.log(JSON.stringify({ table, findings, blocking: stopping.map(({ id }) => id) }, null, 1));
  else if (options.markdown) console.log(markdown(table, findings));
  else {
    console.log(`${tableText(table)}\n\n${findingsText(findings)}\n`);
    console.log(
      stopping.length === 0
        ? 'No property that blocks a release is broken.'
        : `Broken and blocking: ${stopping.map(({ id }) => id).join(', ')}.`,
    );
  }
  return stopping.length === 0 ? 0 : 1;
}

const faultText = (error, file) => (file === undefined ? error.message : `${file}: ${error.message}`);

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Misuse ? error.message : error);
  process.exitCode = 2;
}
