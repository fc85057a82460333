// Plays one scenario for the bench; also the body of a worker, so that scenarios can be played side by side. Prints nothing.

import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { loadSources } from './load.mjs';
import { readPlayers } from './players.mjs';

/**
 * @param {string} id of the scenario
 * @param {string | undefined} players file with more players
 * @returns {Promise<any>} what `benchScenario` measured
 */
export async function playOne(id, players) {
  const sources = await loadSources(['src/engine/bench/benchScenario']);
  const scenario = sources.scenarios.find((/** @type {any} */ one) => one.id === id);
  const policy = sources.policies[scenario.policy];
  if (policy === undefined)
    throw new Error(
      `${id} is played under "${scenario.policy}", which is no policy in src/scenarios/load.ts.`,
    );
  return sources.benchScenario(scenario, policy, {
    guests: players === undefined ? [] : await readPlayers(players),
  });
}

if (!isMainThread && workerData?.job === 'bench') {
  try {
    parentPort?.postMessage({ bench: await playOne(workerData.id, workerData.players) });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    parentPort?.postMessage({ trouble: { name, message } });
  }
}
