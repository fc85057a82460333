// What a customer does when the agent says nothing. Live with timing on only; no seconds and no effects that all silences share.

import type { Condition } from './condition.types';
import type { Saying } from './line.types';
import type { Names } from './names.types';
import type { AuthoredChange } from './reply.types';

/** One saying, or several: the first whose line has not been said in this call is used, and when all have been, nothing is said. */
export type Prompt<N extends Names = Names> = Saying<N> | readonly Saying<N>[];

/** What he still does after two prompts, before he rings off: one rung for each further silence. */
export interface SilenceRung<N extends Names = Names> {
  /** Only while this holds as the silence falls. A beat's rung that does not gives way to the contact's; when that does not either, he rings off now. */
  readonly when?: Condition<N>;
  readonly says: Prompt<N>;
  /** Beyond what every silence does. */
  readonly change?: AuthoredChange;
}

/** A rung of one beat, taken in place of the contact's. It may lead on: he makes the next move himself, and the agent's turn is gone. */
export interface BeatRung<N extends Names = Names> extends SilenceRung<N> {
  readonly to?: N['beat'];
}

/** The words of one beat; what it leaves out is the contact's own. */
export interface BeatSilence<N extends Names = Names> {
  readonly first?: Prompt<N>;
  readonly second?: Prompt<N>;
  readonly further?: readonly BeatRung<N>[];
}

/** How far this person lets a silence go. Past the last rung he rings off. */
export interface ContactSilence<N extends Names = Names> {
  readonly first: Prompt<N>;
  readonly second: Prompt<N>;
  readonly further?: readonly SilenceRung<N>[];
  /** The ending, of the kind `customer-hung-up`, to which ringing off into a silence comes; absent: the first of that kind that is open. */
  readonly leaves?: N['ending'];
}
