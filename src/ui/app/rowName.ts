// A row of the rubric in words, by its letter and number; those themselves never reach a page.

import { ownEntry } from '../../engine/platform/ownEntry';
import type { Copy } from '../copy/copy';

/** A row that this version does not know is told without a name of its own. */
export function rowName(indicator: string, { debrief }: Copy): string {
  const names: Readonly<Record<string, string>> = debrief.rows;
  return ownEntry(names, indicator) ?? debrief.chances.otherRow;
}
