// What the phone itself can do in this scenario, in the agent's words. Each control is one or more replies: the first that is open is used.

import type { Saying } from './line.types';
import type { Names } from './names.types';
import type { Reply } from './reply.types';
import type { ContactSilence } from './silence.types';

export interface Controls<N extends Names = Names> {
  /** "Close politely": one entry per step of the closing region, first open reply wins. */
  readonly closing: {
    readonly summarise: readonly Reply<N>[];
    readonly nextStep: readonly Reply<N>[];
    readonly lastQuestion: readonly Reply<N>[];
    readonly goodbye: readonly Reply<N>[];
  };
  /** Shows `end-with-route-back`. */
  readonly endUnderPolicy: readonly Reply<N>[];
  /** Shows `hang-up-unwarned`: what a colleague says as they put the phone down. */
  readonly hangUp: readonly Reply<N>[];
  /** Shows `safety-close`; offered first at abuse 3. */
  readonly safety?: readonly Reply<N>[];
  readonly transfers: {
    readonly [T in N['target']]?: { readonly warm: readonly Reply<N>[]; readonly cold: readonly Reply<N>[] };
  };
  readonly hold: {
    /** Answers to being asked, and to being put on hold without a word. */
    readonly asked: readonly Saying<N>[];
    readonly unasked: readonly Saying<N>[];
    /** First words when the agent comes back in time, and late. */
    readonly kept: readonly Saying<N>[];
    readonly late: readonly Saying<N>[];
  };
  /** Live with timing on: what is said and done in a silence where a beat has nothing of its own, and how he rings off. */
  readonly silence: ContactSilence<N>;
}
