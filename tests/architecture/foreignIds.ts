// Finds look-ups by an id with `[]` in the rooms that meet ids from storage, addresses and files. Knows no id.

import { isNode, placeOf, type SourceFile, walk } from './source';

/** Where an id may still be anything; the pure rooms are given ids that a replay has accepted. */
const MEETS_FOREIGN_IDS = /^src\/(main\.tsx|ui\/|engine\/(session|store|audio|boot)\/)/;
/** `attempt.scenarioId`, `id`, `move.target`, `lineId ?? ''`: a name that tells an entry of a record. */
const IS_ID = /(^|\.)(id|\w+Id|target|error)( \?\? .*)?$/;
/** Keyed by names of a closed list that a schema has checked. */
const IS_CLOSED_LIST = /(^|\.)(BEHAVIOURS|competences)$/;

/** A line for each look-up that an id like `constructor` would fool: `ownEntry(record, id)` is the way. */
export function nakedLookUps(file: SourceFile): readonly string[] {
  if (!MEETS_FOREIGN_IDS.test(file.path)) return [];
  const found: string[] = [];
  walk(file, (node) => {
    const { object, property } = node;
    if (node.type !== 'MemberExpression' || node['computed'] !== true) return;
    if (!isNode(object) || !isNode(property)) return;
    const textOf = ({ start, end }: { start: number; end: number }): string => file.text.slice(start, end);
    if (!IS_ID.test(textOf(property)) || IS_CLOSED_LIST.test(textOf(object))) return;
    found.push(`${placeOf(file, node.start)}: ${textOf(node)}: look it up with ownEntry`);
  });
  return found;
}
