// The body of a worker of the bench: plays one scenario, searches it for its best, plays it in every house, or reads players. Prints nothing.

import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { loadSources } from './load.mjs';
import { readPlayers } from './players.mjs';
import { tracesOf } from './restedCall.mjs';

/** In the place of what another job finds. */
const NOT_SEARCHED = { marked: 0, unmarked: 0, moves: [] };
/** Calls played with rests and without, besides the expert's. */
const RESTED = 2;

/** The engine, and one scenario with its house. */
async function placeOf(/** @type {string} */ id) {
  const sources = await loadSources([
    'src/engine/bench/benchScenario',
    'src/engine/bench/playScenario',
    'src/engine/bench/players/contestants',
    'src/engine/call/replayMoves',
    'src/engine/call/callView',
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
  return { sources, scenario, policy };
}

/**
 * @param {string} id of the scenario
 * @returns {Promise<any>} the best totals that searches find in it
 */
async function searchOne(id) {
  const { sources, scenario, policy } = await placeOf(id);
  return sources.searchBest(scenario, policy);
}

/**
 * @param {string} id of the scenario
 * @param {readonly any[]} guests players besides the bench's own
 * @returns {Promise<any>} what `benchScenario` measured but for the searches, and what rests left behind
 */
async function playOne(id, guests) {
  const { sources, scenario, policy } = await placeOf(id);
  const bench = sources.benchScenario(scenario, policy, { guests, best: NOT_SEARCHED });
  return { ...bench, traces: await tracesOf(restedCalls({ scenario, policy }, sources), sources) };
}

/**
 * @param {string} id of the scenario
 * @param {number} share part of the calls and places, above 0 to 1
 * @returns {Promise<any>} the scenario in every house that it may be played in
 */
async function housesOf(id, share) {
  const { houseOf, housesFor, scenarios, policies } = await loadSources([
    'src/engine/bench/houses',
    'src/engine/scenario/housesFor',
  ]);
  const scenario = scenarios.find((/** @type {any} */ one) => one.id === id);
  return housesFor(scenario, Object.values(policies)).offered.map((/** @type {any} */ policy) =>
    houseOf(scenario, policy, share),
  );
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

/** `guests` who note when and at which turn they were asked, so that somebody can see one that never answers. */
function watched(/** @type {readonly any[]} */ guests, /** @type {SharedArrayBuffer} */ watch) {
  const [asked, at] = [new Float64Array(watch, 0, 1), new Int32Array(watch, 8, 2)];
  return guests.map((guest, place) => ({
    ...guest,
    play: (/** @type {any} */ seen) => {
      at[0] = seen.turn;
      at[1] = place;
      asked[0] = Date.now();
      try {
        return guest.play(seen);
      } finally {
        asked[0] = 0;
      }
    },
  }));
}

async function answer() {
  const { job, id, players, share, watch } = workerData;
  if (job === 'search') return { best: await searchOne(id) };
  if (job === 'houses') return { houses: await housesOf(id, share) };
  const guests = players === undefined ? [] : await readPlayers(players);
  new Float64Array(watch, 0, 1)[0] = 0;
  const names = guests.map(({ name }) => name);
  if (job === 'names') return { names };
  parentPort?.postMessage({ guests: names });
  return { bench: await playOne(id, watched(guests, watch)) };
}

if (!isMainThread && workerData?.job !== undefined) {
  try {
    parentPort?.postMessage(await answer());
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    parentPort?.postMessage({
      trouble: { name: error instanceof Error ? error.constructor.name : name, message },
    });
  }
}
