// Changes between two houses as rows of words: where, what it was, what it is there, by which rule. Decides nothing.

import { ownEntry } from '../../engine/platform/ownEntry';
import type { Policy } from '../../engine/scenario/policy.types';
import type { Scenario } from '../../engine/scenario/scenario.types';
import type { Change, Credit, EndingRead } from '../../engine/score/rescore.types';
import type { Copy } from '../copy/copy';
import { clauseText } from './clauseText';
import { reasonText } from './reasonText';
import { rowName } from './rowName';

export interface ChangeRow {
  readonly key: string;
  /** "Decision 3, a true warning". */
  readonly where: string;
  /** In its own house; null where the row says one thing only. */
  readonly here: string | null;
  readonly there: string;
  readonly rule: string | null;
}

export function changeRows(
  changes: readonly Change[],
  scenario: Scenario,
  policy: Policy,
  copy: Copy,
): readonly ChangeRow[] {
  return changes.map((change, at) => ({
    key: `${change.kind} ${at}`,
    ...wordsOf(change, scenario, copy),
    rule: ruleOf(change.clause, scenario, policy, copy),
  }));
}

function wordsOf(change: Change, scenario: Scenario, copy: Copy): Omit<ChangeRow, 'key' | 'rule'> {
  const { otherHouse: words, chances, errors } = copy.debrief;
  const { pronoun } = scenario.cast.customer;
  switch (change.kind) {
    case 'chance':
      return {
        where: `${chances.at(change.turn)}, ${rowName(change.indicator, copy)}`,
        here: creditText(change.before, pronoun, copy),
        there: creditText(change.after, pronoun, copy),
      };
    case 'error': {
      const known: Readonly<Record<string, string>> = errors.names;
      const what = ownEntry(known, change.error) ?? errors.unknown;
      const there = change.isAdded ? words.errorAdded(what) : words.errorGone(what);
      return { where: chances.at(change.turn), here: null, there };
    }
    case 'promise': {
      const { standing } = copy.debrief.promises;
      return {
        where: `${chances.at(change.turn)}, ${change.what}`,
        here: standing[change.before],
        there: standing[change.after],
      };
    }
    case 'ending':
      return {
        where: words.ending,
        here: endingText(change.before, scenario, copy),
        there: endingText(change.after, scenario, copy),
      };
    case 'departure':
      return { where: chances.at(change.turn), here: null, there: words.departures[change.what] };
  }
}

function creditText(
  credit: Credit | null,
  pronoun: Scenario['cast']['customer']['pronoun'],
  copy: Copy,
): string {
  const { otherHouse: words, chances } = copy.debrief;
  if (credit === null) return words.noChance;
  const reason = reasonText(credit.reason, pronoun, copy) ?? chances.noReason;
  return words.credit(chances.part(credit.credit), reason);
}

function endingText({ id, judged }: EndingRead, scenario: Scenario, copy: Copy): string {
  const { otherHouse: words } = copy.debrief;
  const titles: Readonly<Record<string, { readonly title: string } | undefined>> = scenario.endings;
  return words.endingIs(ownEntry(titles, id)?.title ?? id, words.judged[judged]);
}

function ruleOf(clause: string | null, scenario: Scenario, policy: Policy, copy: Copy): string | null {
  const found = clauseText(clause, { scenario, policy });
  return found === null ? null : copy.debrief.chances.rule[found.kind](found.text);
}
