// The one place where chance enters. Everything after it is fixed by the seed.

/** A fresh seed for one attempt: a whole number from 0 to 2³² − 1. */
export function newSeed(): number {
  return Math.floor(Math.random() * 4_294_967_296);
}
