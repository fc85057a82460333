// What reading a call under another house's rules gives back.

import type { Move } from '../call/move.types';
import type { EndingKind } from '../scenario/ending.types';
import type { Intensity } from '../scenario/line.types';
import type { Policy } from '../scenario/policy.types';
import type { Scenario } from '../scenario/scenario.types';
import type { CompetenceId, LedgerEntry, Scorecard } from './scorecard.types';

/** Of an attempt, what decides the call to the byte. */
export interface Played {
  readonly id: string;
  readonly scenarioId: string;
  readonly scenarioVersion: number;
  readonly policyId: string;
  readonly policyVersion: number;
  readonly engineVersion: number;
  readonly seed: number;
  readonly intensity: Intensity;
  readonly moves: readonly Move[];
}

/** A scenario with the house it was played in. */
export interface PlayedIn {
  readonly scenario: Scenario;
  readonly policy: Policy;
}

export interface Credit {
  /** 0..1 */
  readonly credit: number;
  readonly reason: string;
}

/** One line that reads otherwise. `clause` is an id of the other house's clauses, or of the brief; null where none decides. */
export type Change =
  | {
      readonly kind: 'chance';
      readonly indicator: string;
      readonly competence: CompetenceId;
      /** Agent turns before it opened. */
      readonly openedAt: number;
      /** The turn that decided, under the other house where there is one. */
      readonly turn: number;
      /** Null: no such chance under that house. */
      readonly before: Credit | null;
      readonly after: Credit | null;
      readonly clause: string | null;
    }
  | {
      readonly kind: 'error';
      /** CE1 … CE12 */
      readonly error: string;
      readonly turn: number;
      /** Only under the other house, or only under its own. */
      readonly isAdded: boolean;
      readonly clause: string | null;
    }
  | {
      readonly kind: 'promise';
      readonly turn: number;
      readonly what: string;
      readonly before: LedgerEntry['standing'];
      readonly after: LedgerEntry['standing'];
      readonly clause: string | null;
    }
  | {
      readonly kind: 'ending';
      readonly before: EndingRead;
      readonly after: EndingRead;
      readonly clause: string | null;
    }
  /** Something was done that the other house has no way to do; it stands as done. */
  | {
      readonly kind: 'departure';
      readonly what: 'route-closed' | 'no-forwarding' | 'no-ending';
      readonly turn: number;
      readonly clause: string | null;
    };

export interface EndingRead {
  readonly id: string;
  readonly kind: EndingKind;
  readonly judged: Scorecard['ending']['judged'];
}

export type Rescored =
  | {
      readonly ok: true;
      readonly before: Scorecard;
      readonly after: Scorecard;
      /** In the order of the call: departures and ending last. */
      readonly changes: readonly Change[];
    }
  /** `changed` another version, `misfit` the moves do not fit, `unfinished` the call is not over. */
  | { readonly ok: false; readonly because: 'changed' | 'misfit' | 'unfinished' };
