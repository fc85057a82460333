// Where a reply points, as written. Judges no condition and checks no name.

import type { Reply } from './reply.types';

/** Every target written on `reply`, in order: beats, endings, `here` and `end`. */
export function targetsOf(reply: Reply): readonly string[] {
  return typeof reply.goes === 'string' ? [reply.goes] : reply.goes.map((one) => one.to);
}
