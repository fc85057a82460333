// What the agent knows before answering: the record, the facts, what may be offered.

import type { Condition } from './condition.types';
import type { Names } from './names.types';
import type { Protected } from './policy.types';

/** A row of the record: when (or which field) and what. */
export interface RecordRow {
  readonly label: string;
  readonly text: string;
}

export interface Clause {
  /** "A 4G box by courier today" */
  readonly text: string;
  /** "Only where an alarm or a medical device needs the line" */
  readonly limit?: string;
}

export interface TransferTarget {
  readonly name: string;
  /** The kind of route, which a policy may lack. */
  readonly route: RouteKind;
}

/** Every kind of route; a house has some of them. */
export const ROUTE_KINDS = [
  'supervisor',
  'specialist',
  'department',
  'conduct-colleague',
  'crisis-line',
  'security',
] as const;

export type RouteKind = (typeof ROUTE_KINDS)[number];

export interface Brief<N extends Names = Names> {
  /** "You're on the faults desk at Northline. Wednesday, 10:22." */
  readonly situation: string;
  /** The page's heading: "Marek Dolan is ringing for the third time." */
  readonly headline: string;
  /** Under the name while it rings: "Third call about the same fault. No line since Monday." */
  readonly ringLine: string;
  /** "Northline faults desk, line 2" */
  readonly desk: string;
  /** Who rings: "41, translator, works from home and is paid by the page" */
  readonly customer: string;
  /** What the house must know of who rings: it may never cut such a person off. Crisis is not told here; the call's state is. */
  readonly caller?: readonly Exclude<Protected, 'crisis'>[];
  readonly record: readonly RecordRow[];
  readonly mayOffer: { readonly [C in N['clause']]?: Clause };
  readonly mustNot: { readonly [C in N['clause']]?: Clause };
  readonly targets: Readonly<Record<N['target'], TransferTarget>>;
  /** The firm erred: an apology is due (OW1). */
  readonly isFirmAtFault: boolean;
  readonly isRepeatContact: boolean;
  /** Cue cards that suit this call, shown beside the agent's own. */
  readonly cueCards: readonly { readonly label: string; readonly text: string }[];
}

/** What the wrap note can hold. */
export interface NoteItem<N extends Names = Names> {
  readonly text: string;
  /** What the next colleague needs: always, or while the condition holds. Harmless extras have false. */
  readonly needed: boolean | Condition<N>;
  /** On offer only when it is true of this call. */
  readonly open?: Condition<N>;
}

/** A need the customer has, spoken or not. */
export interface Need {
  /** "The mother-in-law's fall alarm runs on this line" */
  readonly text: string;
  /** A hidden need makes DI1 count. */
  readonly isHidden: boolean;
}
