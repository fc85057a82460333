// The names of the fifty behaviours, apart from the catalogue: whoever only checks a stored name needs none of its texts.

import type { BehaviourId } from './catalogue';

/** In catalogue order; a test holds the two together. */
const NAMES: readonly BehaviourId[] = [
  'name-emotion',
  'reflect-content',
  'reflect-meaning',
  'normalise-reaction',
  'give-space',
  'acknowledge-history',
  'brief-common-ground',
  'open-question',
  'ask-impact',
  'summarise-check',
  'verify-with-reason',
  'specific-apology',
  'own-next-action',
  'explain-plainly',
  'offer-choice',
  'give-timeline',
  'small-step-now',
  'hold-with-contract',
  'yes-no-transition',
  'name-behaviour',
  'state-consequence',
  'refuse-with-reason',
  'role-limit',
  'recap-confirm',
  'warm-wrap',
  'end-with-route-back',
  'safety-close',
  'warm-transfer',
  'schedule-follow-up',
  'ask-safety-directly',
  'stay-and-handoff',
  'support-offer',
  'consult-specialist',
  'self-reset',
  'calm-down-command',
  'premature-fix',
  'minimise',
  'empty-apology-loop',
  'defend-company',
  'blame-customer',
  'policy-wall',
  'over-promise',
  'cave-in',
  'threaten',
  'hang-up-unwarned',
  'cold-transfer',
  'ignore-cue',
  'probe-private',
  'amateur-therapy',
  'disclose-data',
];

const KNOWN: ReadonlySet<string> = new Set(NAMES);

/** True when `value` names a behaviour of the catalogue; inherited names such as `toString` do not. */
export function isBehaviourId(value: string): value is BehaviourId {
  return KNOWN.has(value);
}
