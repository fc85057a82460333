// What the rules look at: the scenario with what several of them need, worked out once. Judges nothing.

import { checkScenario } from '../scenario/checkScenario';
import { everyReply, type PlacedReply } from '../scenario/everyReply';
import type { Policy } from '../scenario/policy.types';
import type { Problem } from '../scenario/problem.types';
import type { Scenario } from '../scenario/scenario.types';
import { walkScenario } from './walk';
import type { Walk } from './walk.types';

/** The part of a voice manifest that is compared: how each recording was made. */
export interface Recorded {
  readonly lines: Readonly<Record<string, { readonly voice?: string; readonly delivery?: string }>>;
}

export interface LintInput {
  readonly scenario: Scenario;
  /** The house policy it names; null when the library has no such policy. */
  readonly policy: Policy | null;
  /** Every house in which it may be played, its own included; only its own when absent. */
  readonly houses?: readonly Policy[];
  /** Absent when nothing is known of recordings: then no rule asks for any. */
  readonly manifest?: Recorded;
  /** All scenarios, this one included. */
  readonly library?: readonly Scenario[];
}

export interface Subject extends LintInput {
  readonly problems: readonly Problem[];
  readonly replies: readonly PlacedReply[];
  readonly isSpoken: boolean;
  /** The bounded walk; null when the scenario cannot be played, because it has errors or no policy. */
  readonly walk: Walk | null;
}

export function subjectOf(input: LintInput): Subject {
  const { scenario, policy } = input;
  const problems = checkScenario(scenario);
  const canPlay = policy !== null && !problems.some(({ severity }) => severity === 'error');
  let walk: Walk | null = null;
  return {
    ...input,
    problems,
    replies: [...everyReply(scenario)],
    isSpoken: scenario.channel === 'phone',
    // a walk costs more than all the rest: it is made for the first rule that asks
    get walk() {
      if (canPlay) walk ??= walkScenario(scenario, policy);
      return walk;
    },
  };
}
