// The house's rules as data.

import type { InsultCategory } from './beat.types';
import type { RouteKind } from './brief.types';
import type { Script, ScriptId } from './script.types';

/** A policy clause that the scorecard can cite: id, one plain sentence. */
export interface PolicyClause {
  readonly id: string;
  readonly text: string;
}

export type WarningsDue = 0 | 1 | 2 | 3 | 'never';

/** Who is never cut off, whatever is said to the agent. */
export type Protected = 'crisis' | 'vulnerable' | 'bereaved' | 'child';

/** Goodwill: what may be given because it is fair, in whole units of the currency for one call. */
export interface ConcessionLimits {
  readonly currency: 'GBP' | 'EUR' | 'USD' | 'AUD';
  /** Most that an agent gives without asking; 0 for none. */
  readonly agentMost: number;
  /** Most that a lead gives. */
  readonly leadMost: number;
}

export interface Policy {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  /** One sentence for the brief. */
  readonly summary: string;
  /** The kind of organisation it fits. */
  readonly fits: string;
  /** Warnings owed before a call may be ended for personal abuse. */
  readonly warningsDue: WarningsDue;
  /** Conduct that ends a call at once. */
  readonly endsAtOnce: readonly InsultCategory[];
  /** Whether the agent may pass an abusive caller to a colleague instead of ending. */
  readonly hasForwarding: boolean;
  /** Routes that exist here; a scenario's transfer to another kind is shown closed, with `closedRoute`. */
  readonly routes: readonly RouteKind[];
  readonly closedRoute: string;
  /** Absent in a policy that was written before it could be said: then only `checkPolicy` misses it. */
  readonly neverCutOff?: readonly Protected[];
  readonly concessions?: ConcessionLimits;
  /** The house's own wording; a script it leaves out is the shared one. */
  readonly scripts?: { readonly [S in ScriptId]?: Script };
  readonly clauses: {
    readonly warnings: PolicyClause;
    readonly atOnce: PolicyClause;
    readonly crisis: PolicyClause;
    readonly promises: PolicyClause;
    readonly data: PolicyClause;
    readonly transfers: PolicyClause;
  };
}
