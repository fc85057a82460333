// What the launcher says to a person. Knows nothing of what is being done.

const startedAt = Date.now();
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

/** One line, stamped with the seconds since the launcher began. */
export function say(message) {
  console.log(`[${seconds(Date.now() - startedAt).padStart(7)}] ${message}`);
}

/** Runs `work` and gives back its result with how long it took, in words. */
export function timed(work) {
  const from = Date.now();
  const result = work();
  return { result, took: seconds(Date.now() - from) };
}

/** A failure that a person can mend: what is wrong, where, and how to mend it. The launcher prints it and stops. */
export class Trouble extends Error {}
