// What the agent may say, and everything the rubric will read about it.

import type { BehaviourId } from '../behaviours/catalogue';
import type { Condition } from './condition.types';
import type { Saying } from './line.types';
import type { Names } from './names.types';

/** How a limit is worded (Lancee 1995): each shifts heat on the same turn. Absent means explained. */
export type LimitStyle = 'empathic' | 'explained' | 'bare' | 'belittling';
export type Tone = 'warm' | 'plain' | 'light' | 'sharp';
export type RecapPart = 'who' | 'what' | 'when' | 'reference';
export type TransferPart = 'consent' | 'brief' | 'introduce' | 'fallback';

/** An effect beyond what the behaviours give: only with a written reason. `abuse` sets, the others add. */
export interface AuthoredChange {
  readonly heat?: number;
  readonly trust?: number;
  readonly distress?: number;
  readonly tangent?: number;
  readonly abuse?: 0 | 1 | 2 | 3;
  readonly crisis?: boolean;
  readonly because: string;
}

/** Where a reply can lead: a beat, an ending, `here` (the same beat again) or `end` (the table of endings decides). */
export type Target<N extends Names = Names> = N['beat'] | N['ending'] | 'here' | 'end';

export interface Route<N extends Names = Names> {
  readonly to: Target<N>;
  /** Judged on the customer as this reply has left him. The last route has none. */
  readonly when?: Condition<N>;
}

/** What the agent takes on. `clause` names the brief's clause that allows or forbids it; none means nothing covers it. */
export interface Commitment<N extends Names = Names> {
  readonly what: string;
  readonly clause?: N['clause'];
  /** Money given because it seems fair, in whole units: the house says how much is the agent's to give. */
  readonly goodwill?: number;
}

export interface Reply<N extends Names = Names> {
  /** The spoken words: at most 35 words, never the name of a technique. */
  readonly text: string;
  readonly shows: readonly [BehaviourId] | readonly [BehaviourId, BehaviourId];
  /** One sentence in the customer's own inner voice. */
  readonly whatTheyHeard: string;
  /** Why a decent colleague says it; generous before it shows the price. */
  readonly whyTempting?: string;
  /** Why it is the stronger road, or good enough. */
  readonly whyStrong?: string;
  /** The authored best reply here, always or while the condition holds. */
  readonly expert?: true | Condition<N>;
  /** A good second, always or while the condition holds. */
  readonly acceptable?: true | Condition<N>;
  /** On offer only while this holds; when closed it is not shown. */
  readonly open?: Condition<N>;
  readonly change?: AuthoredChange;
  /** The customer's immediate answer, chosen on the new state, before the next beat's own lines. */
  readonly answer?: readonly Saying<N>[];
  readonly goes: Target<N> | readonly Route<N>[];
  readonly sets?: readonly N['flag'][];
  readonly clears?: readonly N['flag'][];
  readonly reveals?: readonly N['need'][];
  readonly meets?: readonly N['need'][];
  readonly limitStyle?: LimitStyle;
  readonly tone?: Tone;
  readonly recap?: readonly RecapPart[];
  /** Says what to do if the agreed thing slips, or how to come back. */
  readonly fallback?: true;
  /** Tells the customer that the call is about to end. */
  readonly signalsEnd?: true;
  readonly transfer?: readonly TransferPart[];
  /** Gives something the customer pressed for. */
  readonly concession?: true;
  /** Uses what the record already says. */
  readonly usesHistory?: true;
  /** Makes the customer tell it again. */
  readonly asksRetelling?: true;
  /** Names a time: tomorrow at twelve, Thursday. */
  readonly dated?: true;
  /** A refusal that also says what is possible. */
  readonly hasAlternative?: true;
  /** Suits this temperament at a beat with a `fit` cue. */
  readonly fits?: true;
  /** A follow-up the customer may decline. */
  readonly optOut?: true;
  readonly commits?: readonly Commitment<N>[];
}
