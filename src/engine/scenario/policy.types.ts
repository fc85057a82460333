// The house's rules as data.

import type { InsultCategory } from './beat.types';
import type { RouteKind } from './brief.types';

/** A policy clause that the scorecard can cite: id, one plain sentence. */
export interface PolicyClause {
  readonly id: string;
  readonly text: string;
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
  readonly warningsDue: 0 | 1 | 2 | 3 | 'never';
  /** Conduct that ends a call at once. */
  readonly endsAtOnce: readonly InsultCategory[];
  /** Whether the agent may pass an abusive caller to a colleague instead of ending. */
  readonly hasForwarding: boolean;
  /** Routes that exist here; a scenario's transfer to another kind is shown closed, with `closedRoute`. */
  readonly routes: readonly RouteKind[];
  readonly closedRoute: string;
  readonly clauses: {
    readonly warnings: PolicyClause;
    readonly atOnce: PolicyClause;
    readonly crisis: PolicyClause;
    readonly promises: PolicyClause;
    readonly data: PolicyClause;
    readonly transfers: PolicyClause;
  };
}
