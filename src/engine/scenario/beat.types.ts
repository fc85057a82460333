// One moment: the customer says something, then the agent may act.

import type { Condition } from './condition.types';
import type { Band, Saying } from './line.types';
import type { Names } from './names.types';
import type { AuthoredChange, Reply } from './reply.types';
import type { BeatSilence } from './silence.types';

export type InsultCategory = 'disrespect' | 'personal' | 'discriminatory' | 'sexual' | 'threat';

/** What this beat puts in front of the agent, for the rubric; never shown in play. `when` limits it to some states. */
export type Cue<N extends Names = Names> = { readonly when?: Condition<N> } & (
  | { readonly kind: 'stake'; readonly need?: N['need'] }
  | { readonly kind: 'need'; readonly need: N['need'] }
  | { readonly kind: 'fit' }
  | { readonly kind: 'pressure' }
  | { readonly kind: 'role' }
  | { readonly kind: 'data' }
  | { readonly kind: 'vulnerability' }
  | { readonly kind: 'decision' }
  | { readonly kind: 'outcome-unknown' }
  | { readonly kind: 'crisis' }
  /** The customer calls in what was promised. */
  | { readonly kind: 'promise-called' }
  | {
      readonly kind: 'insult';
      readonly category: InsultCategory;
      readonly isAimedAtAgent: boolean;
      readonly isRepeated: boolean;
    }
);

export interface Beat<N extends Names = Names> {
  /** Said in order on entering, after the answer to the last reply. */
  readonly says: readonly Saying<N>[];
  /** The hidden thought, first person; one, or by band. Seen only in the debrief. */
  readonly thought: string | { readonly [B in Band]?: string };
  /** Guided only: what to notice, never what to say. */
  readonly hint?: string;
  /** In authored order; play shuffles it by seed. Keys are the reply ids, letters first. */
  readonly replies: Readonly<Record<string, Reply<N>>>;
  readonly cues?: readonly Cue<N>[];
  /** Applied on arrival, e.g. the insult of this beat. */
  readonly arrives?: AuthoredChange;
  readonly sets?: readonly N['flag'][];
  /** Live with timing on: what the customer says and does when nothing is said here. */
  readonly silence?: BeatSilence<N>;
  /** How long an answer may reasonably take here, seconds; only shown, never scored. */
  readonly acceptableSeconds?: number;
  /** Crisis or tears: no hold here, and thinking is never hurried. */
  readonly isUnhurried?: true;
}
