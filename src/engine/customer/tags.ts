// The marks a turn leaves for the debrief. It only lists what the effects already found.

import type { Tag } from './customer.types';
import type { Effect } from './effect.types';

const NONE: readonly Tag[] = Object.freeze([]);

/** The tags of both effects, in the order of the reply, each once. */
export function tagsOf(first: Effect, second: Effect | null): readonly Tag[] {
  if (!first.isPremature && !first.isStall && !second?.isPremature && !second?.isStall) return NONE;
  const tags: Tag[] = [];
  note(tags, first);
  if (second !== null) note(tags, second);
  return tags;
}

function note(tags: Tag[], effect: Effect): void {
  if (effect.isPremature && !tags.includes('premature-fix')) tags.push('premature-fix');
  if (effect.isStall && !tags.includes('stall')) tags.push('stall');
}
