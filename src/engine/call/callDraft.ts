// A call that may still be written to. Lives inside one function that made it, never longer.

import type { Call } from './call.types';

export type CallDraft = { -readonly [Key in keyof Call]: Call[Key] };

/**
 * A new call with the members of `call`. Written out because a spread of this many members costs more than the whole
 * turn; a member that is missing here is missing in every later call, which the type checker sees.
 */
export function draftOf(call: Call): CallDraft {
  return {
    customer: call.customer,
    beat: call.beat,
    boundary: call.boundary,
    closing: call.closing,
    flags: call.flags,
    revealed: call.revealed,
    met: call.met,
    visits: call.visits,
    says: call.says,
    commitments: call.commitments,
    hold: call.hold,
    holds: call.holds,
    interruptions: call.interruptions,
    silences: call.silences,
    prompts: call.prompts,
    chosenHere: call.chosenHere,
    hasDataGoneOut: call.hasDataGoneOut,
    hasOfferedAlternative: call.hasOfferedAlternative,
    ending: call.ending,
    endedBy: call.endedBy,
  };
}
