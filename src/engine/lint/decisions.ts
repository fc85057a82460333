// Decisions in which the best reply can be compared with the others on offer. Judges none.

import type { Moment, Option, Walk } from './walk.types';

export interface Decision extends Moment {
  readonly best: Option;
  readonly others: readonly Option[];
}

/** Moments with exactly one best reply and others beside it; each best among the same replies counted once. */
export function decisionsOf(walk: Walk): readonly Decision[] {
  const seen = new Set<string>();
  return walk.moments.flatMap((moment) => {
    const { beat, options } = moment;
    const [best, ...ties] = options.filter(({ mark }) => mark === 'expert');
    const key = `${beat} ${best?.id} ${options.map(({ id }) => id).join()}`;
    if (best === undefined || ties.length > 0 || options.length < 2 || seen.has(key)) return [];
    seen.add(key);
    return [{ ...moment, best, others: options.filter((option) => option !== best) }];
  });
}

/** The first of `items` under each key, so that a beat is spoken of once. */
export function firstBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const found = new Map<string, T>();
  for (const item of items) if (!found.has(keyOf(item))) found.set(keyOf(item), item);
  return [...found.values()];
}
