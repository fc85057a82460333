// Plays one scenario for the bench; also the body of a worker, so that scenarios can be played side by side. Prints nothing.

import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { loadSources } from './load.mjs';
import { readPlayers } from './players.mjs';
import { tracesOf } from './restedCall.mjs';

/** Calls played with rests and without, besides the expert's. */
const RESTED = 2;

/**
 * @param {string} id of the scenario
 * @param {string | undefined} players file with more players
 * @returns {Promise<any>} what `benchScenario` measured, and what rests left behind
 */
export async function playOne(id, players) {
  const sources = await loadSources([
    'src/engine/bench/benchScenario',
    'src/engine/bench/playScenario',
    'src/engine/bench/players/contestants',
    'src/engine/session/createSession',
    'src/engine/store/memoryStore',
    'src/engine/score/scoreReplay',
  ]);
  const scenario = sources.scenarios.find((/** @type {any} */ one) => one.id === id);
  const policy = sources.policies[scenario.policy];
  if (policy === undefined)
    throw new Error(
      `${id} is played under "${scenario.policy}", which is no policy in src/scenarios/load.ts.`,
    );
  const bench = sources.benchScenario(scenario, policy, {
    guests: players === undefined ? [] : await readPlayers(players),
  });
  return { ...bench, traces: await tracesOf(restedCalls({ scenario, policy }, sources), sources) };
}

/** The expert's call and a few by chance, which meet the controls and the harder beats. */
function restedCalls(/** @type {any} */ place, /** @type {any} */ { playScenario, EXPERT, CONTESTANTS }) {
  const random = CONTESTANTS.find((/** @type {any} */ { name }) => name === 'RANDOM');
  const seeds = Array.from({ length: RESTED }, (_, at) => at + 1);
  return [
    playScenario({ ...place, seed: 1, intensity: 2 }, EXPERT).replay,
    ...seeds.map((seed) => playScenario({ ...place, seed, intensity: 2 }, random).replay),
  ];
}

if (!isMainThread && workerData?.job === 'bench') {
  try {
    parentPort?.postMessage({ bench: await playOne(workerData.id, workerData.players) });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    parentPort?.postMessage({ trouble: { name, message } });
  }
}
