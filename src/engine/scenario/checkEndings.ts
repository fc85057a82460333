// Whether every way a call can end has a node to end in. Knows the kinds, not the table's rules.

import type { BehaviourId } from '../behaviours/catalogue';
import { canBeCrisis } from './canBeCrisis';
import { ENDING_KINDS, type EndingKind } from './ending.types';
import { everyReply } from './everyReply';
import type { Findings } from './findings';
import { isIntroduction } from './isIntroduction';
import { canEndForConduct } from './mostAbuse';
import type { Scenario } from './scenario.types';

/** What any call can come to, whatever it is about. */
const ALWAYS: readonly EndingKind[] = ['customer-hung-up', 'unwarned-hang-up', 'customer-left-cool'];

/** Takes what no other ending takes; all that an introduction owes, which nobody can hang up on. */
const LAST: readonly EndingKind[] = ['customer-left-cool'];

export function checkEndings(scenario: Scenario, findings: Findings): void {
  const { endings, judged } = scenario;
  const present = new Set(Object.values(endings).map((one) => one.kind));
  const need = (kinds: readonly EndingKind[], because: string): void => {
    for (const kind of kinds) {
      if (!present.has(kind)) {
        findings.error(['endings'], `No ending has the kind "${kind}", ${because}.`, 'Add one.');
      }
    }
  };
  need(isIntroduction(scenario) ? LAST : ALWAYS, 'to which every call can come');
  if (canEndForConduct(scenario)) {
    need(['ended-no-route', 'ended-with-route'], 'and this call can be ended for what the customer says');
  }
  if (canBeCrisis(scenario)) need(['crisis-handoff', 'unsafe-close'], 'and this call can be a crisis');
  if (canBe(scenario, 3)) need(['safety-ended'], 'and this call can hold a threat');
  else if (shows(scenario, 'threaten') && !present.has('safety-ended')) {
    findings.warn(
      ['endings'],
      'A reply threatens the customer, who may threaten back; no ending has the kind "safety-ended".',
      'Add one.',
    );
  }
  if (shows(scenario, 'disclose-data')) need(['data-breach'], 'and a reply gives data away');
  if (Object.keys(scenario.controls.transfers).length > 0) {
    need(['warm-handoff', 'cold-transfer'], 'and this call can be transferred');
  }
  const isLast = Object.values(endings).some(
    ({ kind, when }) => kind === 'customer-left-cool' && when === undefined,
  );
  if (present.has('customer-left-cool') && !isLast) {
    findings.error(
      ['endings'],
      'Every ending of the kind "customer-left-cool" has a condition.',
      'Give one of them none: it takes what no other ending takes.',
    );
  }
  for (const [at, { best, acceptable }] of judged.entries()) {
    for (const kind of [...best, ...acceptable]) {
      if (!present.has(kind)) {
        findings.warn(
          ['judged', at],
          `No ending has the kind "${kind}".`,
          'Take it off the list, or add an ending.',
        );
      }
    }
  }
  if (judged.at(-1)?.when !== undefined || judged.length === 0) {
    findings.error(
      ['judged'],
      'The last entry has a condition.',
      'End the list with an entry that always holds.',
    );
  }
}

/** Kinds that what happened decides alone: a route that names one does not bring it about. */
export const EARNED_KINDS: readonly EndingKind[] = ENDING_KINDS.filter((kind) =>
  [
    'safety-ended',
    'unsafe-close',
    'unwarned-hang-up',
    'ended-no-route',
    'ended-with-route',
    'stood-and-took-it',
  ].includes(kind),
);

function canBe(scenario: Scenario, abuse: number): boolean {
  return (
    scenario.start.abuse === abuse ||
    Object.values(scenario.beats).some((beat) => beat.arrives?.abuse === abuse) ||
    someReply(scenario, (reply) => reply.change?.abuse === abuse)
  );
}

function shows(scenario: Scenario, id: BehaviourId): boolean {
  return someReply(scenario, (reply) => reply.shows[0] === id || reply.shows[1] === id);
}

function someReply(scenario: Scenario, test: (reply: ReplyOf) => boolean): boolean {
  for (const { reply } of everyReply(scenario)) if (test(reply)) return true;
  return false;
}

type ReplyOf = Scenario['beats'][string]['replies'][string];
