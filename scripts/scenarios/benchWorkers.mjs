// Runs the bench's jobs in workers, side by side, and watches over them: one that dies or never answers is told of in a sentence. Plays nothing.

import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { Misuse } from './players.mjs';

/** A player's own part of one answer takes microseconds; after this long it will not answer any more. */
const SILENT_MS = 10_000;
const LOOK_MS = 500;

/** What the jobs of one scenario answer, one each. */
const PARTS = ['bench', 'best', 'houses'];

/** What stopped the bench before it was whole. */
export class Incomplete extends Error {}

/**
 * @param {readonly string[]} ids scenarios; as many jobs at a time as there are cores, three for each
 * @param {{ readonly players?: string | undefined, readonly share: number }} options file with more players; part of the houses' calls, above 0 to 1
 * @param {(id: string) => void} onDone told of each scenario as it is finished
 * @returns {Promise<any[]>} what was measured, in the order of `ids`
 */
export async function playAll(ids, { players, share }, onDone) {
  const found = new Map(ids.map((id) => [id, {}]));
  // guests first: one that breaks down shall do so before the searches
  const jobs = [
    ...ids.map((id) => ({ job: 'bench', id, players })),
    ...ids.map((id) => ({ job: 'search', id })),
    ...ids.map((id) => ({ job: 'houses', id, share })),
  ];
  const lane = async () => {
    for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) {
      const parts = Object.assign(found.get(job.id), await inWorker(job));
      if (PARTS.every((part) => parts[part] !== undefined)) onDone(job.id);
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), jobs.length) }, lane));
  return ids.map((id) => {
    const { bench, best, houses } = found.get(id);
    return { ...bench, best, houses };
  });
}

/**
 * The names that the file exports as players, read where an endless module can be stopped.
 * @param {string} players
 * @returns {Promise<readonly string[]>}
 */
export async function namesOf(players) {
  const { names } = await inWorker({ job: 'names', players });
  return names;
}

/** What a worker answers to `job`. Rejects with a `Misuse` for what the player's writer can mend, else with an `Incomplete`. */
function inWorker(job) {
  const { players } = job;
  const watch = new SharedArrayBuffer(16);
  const [asked, turn] = [new Float64Array(watch, 0, 1), new Int32Array(watch, 8, 2)];
  // the file is read first: until that is done it is the file that is waited for
  if (players !== undefined) asked[0] = Date.now();
  const what = job.id === undefined ? 'reads the players' : `plays "${job.id}"`;
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./benchJob.mjs', import.meta.url), { workerData: { ...job, watch } });
    const timer = setInterval(() => {
      // read once: between two looks the worker may have answered and cleared it
      const since = asked[0];
      if (since === 0 || Date.now() - since < SILENT_MS) return;
      void worker.terminate();
      reject(new Misuse(silence(job, turn[0], names[turn[1]])));
    }, LOOK_MS);
    let names = [];
    worker.on('message', (answer) => {
      if (answer.guests !== undefined) names = answer.guests;
      else if (answer.trouble === undefined) resolve(answer);
      else reject(told(answer.trouble, players, what));
    });
    worker.once('error', (error) =>
      reject(new Incomplete(`The worker that ${what} broke off: ${error.message}`)),
    );
    worker.once('exit', (code) => {
      clearInterval(timer);
      const mend =
        players === undefined
          ? 'Run it again; if it happens again, run one scenario at a time with --scenario.'
          : `Look whether ${players} ends the process or waits at its top for something that never comes: a module of players only exports functions.`;
      reject(
        new Incomplete(`The worker that ${what} ended with code ${code} before it had an answer. ${mend}`),
      );
    });
  });
}

function silence({ id, players }, turn, name) {
  const seconds = SILENT_MS / 1000;
  return name === undefined
    ? `${players} has not finished loading after ${seconds} seconds. A module of players only exports functions; take out what runs or waits at its top.`
    : `${players}: The player "${name}" has not answered for ${seconds} seconds in "${id}" at turn ${turn}. Look for a loop that does not end there; return one of the replies or ends it is shown.`;
}

function told({ name, message }, players, what) {
  if (name === 'Misuse') return new Misuse(message);
  if (name === 'PlayerFault') return new Misuse(players === undefined ? message : `${players}: ${message}`);
  return new Incomplete(`The worker that ${what} broke off: ${message}`);
}
