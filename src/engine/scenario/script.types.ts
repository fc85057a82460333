// A script: a named sequence of steps with slots, as a house words it (domain 4). Data; it plays no call and is never scored by its words.

import type { BehaviourId } from '../behaviours/catalogue';
import type { Condition } from './condition.types';

/** In the order of the protocols. */
export const SCRIPT_IDS = [
  'resolved',
  'unresolved',
  'rambling',
  'yes-no-transition',
  'abusive',
  'forwarding',
  'threat',
  'crisis-handoff',
  'supervisor',
  'wrong-department',
  'agree-to-disagree',
  'follow-up',
  'bereavement',
] as const;

export type ScriptId = (typeof SCRIPT_IDS)[number];

export interface ScriptStep {
  /** What the step is for, two to five words: "Say what you heard". */
  readonly label: string;
  /** The words, with slots in braces: "Your case stays open under {ref}." Absent where nothing is said. */
  readonly says?: string;
  /** What the words show, as a reply would; empty for a step that is done and not said. */
  readonly shows: readonly BehaviourId[];
  /** The customer speaks before the next step. */
  readonly isAnswered?: true;
  /** Taken only then, in words: "If it is refused". */
  readonly only?: string;
}

export interface Script {
  readonly title: string;
  /** When it fits, one sentence. */
  readonly fits: string;
  /** The same as the engine reads it; absent where only a person can tell. */
  readonly gate?: Condition;
  readonly steps: readonly ScriptStep[];
  /** Plain meaning of every slot that the words use. */
  readonly slots: Readonly<Record<string, string>>;
  /** The line most often got wrong, and what to say or know instead. */
  readonly wrong: { readonly says: string; readonly instead: string };
  /** What is never done in it. */
  readonly never?: readonly string[];
}

/** A whole set, one of each. */
export type Scripts = Readonly<Record<ScriptId, Script>>;
