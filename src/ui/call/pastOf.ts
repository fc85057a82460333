// The last exchange, as it stands above the line: as much as fits in two rows. Draws nothing.

import type { Exchange } from '../../engine/session/session.types';

/** Characters in one row of the words block at 1280 px; longer words take a second row. */
const ROW = 112;
const ROWS = 2;

/** The newest words before the line on screen, oldest first. While on hold (`lineId` null) all words are past. */
export function pastOf(exchanges: readonly Exchange[], lineId: string | null): readonly Exchange[] {
  const now = lineId === null ? -1 : exchanges.findLastIndex((one) => one.lineId === lineId);
  const before = now === -1 ? exchanges : exchanges.slice(0, now);
  const past: Exchange[] = [];
  let rows = 0;
  for (const one of before.toReversed()) {
    rows += Math.ceil(one.text.length / ROW);
    if (past.length > 0 && rows > ROWS) break;
    past.unshift(one);
    if (rows >= ROWS) break;
  }
  return past;
}
