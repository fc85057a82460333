// The shape of a move that comes from a device or a file. Knows nothing of whether the scenario has such a reply.

import * as v from 'valibot';
import { count, id, list, text } from './values';

/** Beyond what any ladder holds: two prompts and twelve rungs. */
const nthSilence = v.pipe(count, v.minValue(1), v.maxValue(100));
const transferPart = v.picklist(['consent', 'brief', 'introduce', 'fallback']);

export const moveSchema = v.variant('type', [
  v.object({ type: v.literal('reply'), id, isInterrupting: v.exactOptional(v.literal(true)) }),
  v.object({ type: v.literal('hold'), promisedSeconds: v.exactOptional(count) }),
  v.object({ type: v.literal('resume'), heldSeconds: count }),
  v.object({
    type: v.literal('transfer'),
    target: id,
    manner: v.picklist(['warm', 'cold']),
    parts: list(transferPart),
    isConduct: v.exactOptional(v.literal(true)),
  }),
  v.object({
    type: v.literal('end'),
    manner: v.picklist(['politely', 'under-policy', 'hang-up', 'safety']),
    words: v.exactOptional(id),
  }),
  v.object({ type: v.literal('dead-air'), nth: nthSilence }),
  v.object({ type: v.literal('note'), items: list(text) }),
]);
