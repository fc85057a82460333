// The two lines of a pin. Takes its words from the copy and its numbers from the decision.

import { ownEntry } from '../../engine/platform/ownEntry';
import type { Copy } from '../copy/copy';
import type { PlacedPin } from './chartFacts';
import type { Debrief } from './readDebrief';
import { whole } from './whole';

export interface PinText {
  readonly title: string;
  readonly detail: string;
  /** For narrow paper: the heat alone, or the ending. */
  readonly short: string;
}

export function pinText(
  { kinds, placed }: PlacedPin,
  { replay, card }: Debrief,
  words: Copy['debrief']['line'],
): PinText {
  const { before, after, turn } = placed.decision;
  const heat = whole(after.heat) - whole(before.heat);
  const trust = whole(after.trust) - whole(before.trust);
  const names = { loss: words.loss, gain: words.gain, ending: words.ending };
  const [first, ...rest] = kinds.map((kind) => names[kind]);
  const title = [first, ...rest.map((name) => name.toLowerCase())].join(', ');
  const ending = ownEntry(replay.stage.scenario.endings, card.ending.id)?.title ?? '';
  return kinds.includes('ending') && kinds.length === 1
    ? { title, detail: words.endedAt(ending, whole(after.trust)), short: ending }
    : {
        title,
        detail: words.moved(turn, heat, trust, {
          hasStopped: before.abuse > 0 && after.abuse === 0,
          isCutIn: placed.decision.cutIn !== null,
        }),
        short: words.movedShort(heat),
      };
}
