// What the author marked a reply as, in the state it was on offer. It grades nothing.

import type { Call, Stage } from '../call/call.types';
import { factsOf } from '../call/factsOf';
import { holds } from '../scenario/holds';
import type { Reply } from '../scenario/reply.types';

/** `tempting`: there is a good reason to say it, and a better reply. `unmarked`: the author says neither. */
export type Mark = 'expert' | 'acceptable' | 'tempting' | 'unmarked';

/** The authored mark of `reply` at `call`: `expert` before `acceptable`, each always or while its condition holds. */
export function markOf(reply: Reply, call: Call, stage: Stage): Mark {
  const facts = factsOf(call, stage);
  const isMarked = (mark: Reply['expert']): boolean =>
    mark === true || (mark !== undefined && holds(mark, facts));
  if (isMarked(reply.expert)) return 'expert';
  if (isMarked(reply.acceptable)) return 'acceptable';
  return reply.whyTempting === undefined ? 'unmarked' : 'tempting';
}
