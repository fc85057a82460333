// Whether a backup holds more than any person's. Looks at sizes only, so that nothing too large is ever parsed or judged.

import { MOST_DEPTH, OTHER_LIMIT, PART_LIMITS } from './backupLimits';
import { BACKUP_SENTENCES as SAY } from './backupSentences';
import type { JsonShape } from './jsonGuard';

/** What each part is called to a person. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['attempts', 'calls'],
  ['plans', 'plans'],
  ['settings', 'settings'],
  ['draft', 'call in progress'],
]);

/** One sentence: what is too much, where, and what can be done. Null where all of it is within bounds. */
export function limitProblem({ depth, parts }: JsonShape): string | null {
  if (depth > MOST_DEPTH) return SAY.tooDeep;
  for (const part of parts) {
    const limit = PART_LIMITS.get(part.name) ?? OTHER_LIMIT;
    const name = NAMES.get(part.name);
    if (name === undefined) {
      if (part.chars > limit.chars) return SAY.strangePart(part.name);
    } else if (part.isList && part.count > limit.count) return SAY.tooMany(name, part.count, limit.count);
    else if (part.chars > limit.chars) return SAY.tooLarge(name, limit.chars);
    else if (part.isList && part.largest > limit.each) return SAY.entryTooLarge(name, part.largestAt);
  }
  return null;
}
