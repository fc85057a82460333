// What the customer says, and how a take is chosen. Knows nothing of recordings.

import type { Condition } from './condition.types';
import type { Names } from './names.types';

export type Delivery = 'calm' | 'cold' | 'tense' | 'angry' | 'shouting' | 'tearful';

/** Heat bands by the half-up rounded heat: settled to 30, guarded to 45, tense to 60, angry to 75, furious above. */
export type Band = 'settled' | 'guarded' | 'tense' | 'angry' | 'furious';

/** 1 mild, 2 firm, 3 full: changes words and takes, never a number. */
export type Intensity = 1 | 2 | 3;

/** One utterance. `*word*` marks stress; `say` is the spoken form where the caption would be misread. */
export interface Line<N extends Names = Names> {
  readonly caption: string;
  readonly say?: string;
  readonly delivery: Delivery;
  /** The speaker in `cast`; absent means the customer. */
  readonly by?: N['speaker'];
}

/** One line, or one for each intensity. */
export type Take<N extends Names = Names> =
  | N['line']
  | { readonly mild: N['line']; readonly firm: N['line']; readonly full: N['line'] };

/** By the band the customer is in now. A band left out takes the nearest hotter one given, else the nearest cooler. */
export type ByBand<N extends Names = Names> = { readonly [B in Band]?: Take<N> };

/** One thing said: always the same, or by band; with `when`, only if the condition holds. */
export type Saying<N extends Names = Names> =
  | Take<N>
  | ByBand<N>
  | { readonly when: Condition<N>; readonly say: Take<N> | ByBand<N> };
