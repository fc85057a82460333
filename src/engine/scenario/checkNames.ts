// Whether the names a scenario declares can be used as names. Follows no reference.

import type { Findings } from './findings';
import { NAME, NAME_RULE } from './nameRule';
import type { Scenario } from './scenario.types';

const RESERVED = new Set(['here', 'end']);
const HOSTILE = new Set(['constructor', 'prototype']);

export function checkNames(scenario: Scenario, findings: Findings): void {
  const { beats, endings, lines, flags, needs, cast, note, brief } = scenario;
  const groups = { beats, endings, lines, flags, needs, cast, note };
  for (const [group, members] of Object.entries(groups)) checkGroup([group], members, findings);
  checkGroup(['brief', 'mayOffer'], brief.mayOffer, findings);
  checkGroup(['brief', 'mustNot'], brief.mustNot, findings);
  checkGroup(['brief', 'targets'], brief.targets, findings);
  for (const [id, beat] of Object.entries(beats))
    checkGroup(['beats', id, 'replies'], beat.replies, findings);
  for (const id of [...Object.keys(beats), ...Object.keys(endings)]) {
    if (RESERVED.has(id)) {
      findings.error(['beats', id], `"${id}" means something else in a route.`, 'Choose another name.');
    }
  }
  for (const id of Object.keys(endings)) {
    if (Object.hasOwn(beats, id)) {
      findings.error(
        ['endings', id],
        `A beat is called "${id}" too.`,
        'Rename one: a route could not tell them apart.',
      );
    }
  }
  if (scenario.drama === 'need' && !Object.values(needs).some(({ isHidden }) => isHidden))
    findings.error(
      ['drama'],
      'The drama is a need, and no need is hidden.',
      'Hide the need that has to come out, or tell the contact by "trust" or "heat".',
    );
  for (const id of Object.keys(brief.mustNot)) {
    if (Object.hasOwn(brief.mayOffer, id)) {
      findings.error(['brief', 'mustNot', id], `"${id}" may be offered too.`, 'Keep it in one list only.');
    }
  }
}

function checkGroup(where: readonly string[], members: object, findings: Findings): void {
  for (const id of Object.keys(members)) {
    if (NAME.test(id) && !HOSTILE.has(id)) continue;
    findings.error([...where, id], `"${id.slice(0, 64)}" cannot be a name.`, NAME_RULE);
  }
}
