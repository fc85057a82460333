// Which ending node a call comes to. Reads the table in order; knows no rule itself.

import { ENDING_KINDS } from '../scenario/ending.types';
import { holds } from '../scenario/holds';
import { type Close, ENDING_RULES } from './endingRules';
import { factsOf } from './factsOf';
import { preparedFor } from './prepared';

/**
 * The ending for a call that closed as `close` says. The first kind that applies and has a node whose own condition holds;
 * `namedId`, the node an author named, goes before others of its kind. Always ends in exactly one: the last row takes what is left.
 */
export function endingFor(close: Close, namedId: string | null): string {
  const { stage } = close;
  const { endings } = preparedFor(stage);
  const facts = factsOf(close.after, stage);
  for (const kind of ENDING_KINDS) {
    const nodes = endings.get(kind);
    if (nodes === undefined || !ENDING_RULES[kind](close)) continue;
    const isOpen = (id: string): boolean => holds(stage.scenario.endings[id]?.when, facts);
    if (namedId !== null && close.named === kind && isOpen(namedId)) return namedId;
    const node = nodes.find(isOpen);
    if (node !== undefined) return node;
  }
  const last = endings.get('customer-left-cool')?.[0];
  if (last === undefined) throw new Error('The scenario has no ending of the kind "customer-left-cool".');
  return last;
}
