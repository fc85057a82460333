// What a property is to the bench: a question, and how its answer is read off the scenarios played.

import type { ScenarioBench } from '../benchScenario';
import type { Case, Standing } from '../finding.types';

export interface Judged {
  readonly standing: Standing;
  readonly figures: string;
  readonly cases: readonly Case[];
}

export interface Rule {
  readonly id: string;
  readonly asks: string;
  /** One or more scenarios, in library order. */
  readonly judge: (benches: readonly ScenarioBench[]) => Judged;
}
