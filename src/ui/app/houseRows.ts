// A house's rules as rows of a record, and what it has not got of a contact's desks. Decides nothing.

import type { Brief } from '../../engine/scenario/brief.types';
import { isNeverCutOff } from '../../engine/scenario/conductRules';
import type { Policy } from '../../engine/scenario/policy.types';
import type { Copy } from '../copy/copy';

/** One row for each clause that is not a sentence of its own; `brief` is the contact's, null outside one. */
export function houseRows(
  policy: Policy,
  brief: Brief | null,
  { houseRules: words }: Copy,
): readonly { readonly label: string; readonly text: string }[] {
  const { labels } = words;
  const closed = Object.values(brief?.targets ?? {})
    .filter(({ route }) => !policy.routes.includes(route))
    .map(({ name }) => words.closed(name, policy.closedRoute));
  return [
    { label: labels.warnings, text: words.warnings(policy.warningsDue) },
    { label: labels.atOnce, text: words.atOnce(policy.endsAtOnce) },
    {
      label: labels.neverCutOff,
      text: [
        policy.neverCutOff === undefined ? policy.clauses.crisis.text : words.neverCutOff(policy.neverCutOff),
        ...(brief !== null && isNeverCutOff(brief, policy) ? [words.thisOne] : []),
      ].join(' '),
    },
    { label: labels.passingOn, text: policy.hasForwarding ? words.forwarding : words.noForwarding },
    { label: labels.desks, text: [words.desks(policy.routes), ...closed].join(' ') },
    ...(policy.concessions === undefined
      ? []
      : [{ label: labels.goodwill, text: words.goodwill(policy.concessions) }]),
  ];
}
