// The result: competences, the evidence for every point, critical errors, the outcome.

import type { BehaviourId } from '../behaviours/catalogue';
import type { EndingKind } from '../scenario/ending.types';

export type CompetenceId = 'DE' | 'BS' | 'PE' | 'DI' | 'OW' | 'SR';
export type BandWord = 'not-yet' | 'developing' | 'solid' | 'steady';

/** One chance: an opportunity that opened, and what was made of it. */
export interface Chance {
  /** DE1 … SR3 */
  readonly indicator: string;
  readonly weight: number;
  /** 0 none, 1 full; parts as the rubric says. */
  readonly credit: number;
  /** Agent turn the opportunity opened at; 0 = before the first. */
  readonly openedAt: number;
  /** The turn that earned or lost it. */
  readonly turn: number;
  readonly replyId?: string;
  readonly behaviours: readonly BehaviourId[];
  /** Policy or brief clause id, where one decides. */
  readonly clause?: string;
  /** Key of the sentence that explains it, in `ui/copy`; never prose from the engine. */
  readonly reason: string;
  /** Read as if the agent had neither kept the customer waiting nor cut in: what that stirred up counts for nothing. */
  readonly isWithoutWaits?: true;
}

export interface CompetenceScore {
  readonly id: CompetenceId;
  /** Sum of triggered weights; below 4 (BS, SR: 3) the competence is not observed. */
  readonly weight: number;
  readonly isObserved: boolean;
  /** 0..100 unrounded, after caps; null when not observed. */
  readonly score: number | null;
  readonly band: BandWord | null;
  readonly chances: readonly Chance[];
  /** Outcome term 0..100, where the competence has one and it applies. */
  readonly outcome: number | null;
  readonly cappedBy: readonly string[];
}

export interface CriticalError {
  /** CE1 … CE12 */
  readonly id: string;
  readonly turn: number;
  readonly clause?: string;
}

export interface LedgerEntry {
  readonly turn: number;
  readonly what: string;
  readonly clause: string | null;
  /** Allowed by a may-offer clause, forbidden by a must-not clause, or covered by none. */
  readonly standing: 'allowed' | 'forbidden' | 'uncovered';
  /** The agent turn that met the customer calling it in; absent when it was allowed, or did not come back in this call. */
  readonly exposedAt?: number;
}

export interface Scorecard {
  readonly rubric: number;
  /** 0..100 unrounded, after caps; null when nothing was observed. */
  readonly total: number | null;
  readonly band: BandWord | null;
  readonly competences: readonly CompetenceScore[];
  readonly criticalErrors: readonly CriticalError[];
  readonly ledger: readonly LedgerEntry[];
  readonly ending: {
    readonly id: string;
    readonly kind: EndingKind;
    readonly judged: 'best' | 'acceptable' | 'other';
  };
  /** No par is committed for this scenario and policy, so de-escalation is scored without its outcome. */
  readonly hasNoPar?: true;
  /** The customer rang off over a hold, a silence or being cut in on, and would not have without: no total to speak of. */
  readonly hasDrivenOff?: true;
}
