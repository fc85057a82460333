// How a call can end: authored nodes of a closed list of kinds (domain 2.6).

import type { Condition } from './condition.types';
import type { Saying } from './line.types';
import type { Names } from './names.types';

/** In the order the table is read: the first kind that applies is taken. */
export const ENDING_KINDS = [
  'safety-ended',
  'crisis-handoff',
  'unsafe-close',
  'customer-hung-up',
  'unwarned-hang-up',
  'ended-no-route',
  'ended-with-route',
  'forwarded',
  'warm-handoff',
  'cold-transfer',
  'data-breach',
  'stood-and-took-it',
  'false-close',
  'resolved',
  'agreed-next-step',
  'wrapped-kindly',
  'agree-to-disagree',
  'customer-left-cool',
] as const;

export type EndingKind = (typeof ENDING_KINDS)[number];

export interface Ending<N extends Names = Names> {
  readonly kind: EndingKind;
  /** Two to five words for lists: "Agreed next step". */
  readonly title: string;
  /** One plain sentence for the debrief: how it stands now, never a verdict. */
  readonly outcome: string;
  /** Besides what the kind itself asks for. */
  readonly when?: Condition<N>;
  /** The customer's last words, if he still says any. */
  readonly says?: readonly Saying<N>[];
}

/** Which kinds of ending this scenario counts as best and as acceptable; the first entry whose condition holds. */
export interface JudgedEndings<N extends Names = Names> {
  readonly when?: Condition<N>;
  readonly best: readonly EndingKind[];
  readonly acceptable: readonly EndingKind[];
}
