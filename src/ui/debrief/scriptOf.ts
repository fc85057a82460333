// The call as rows of a script: who spoke when, the hidden thought behind the customer's words, the verdict beside the agent's.

import { heatBand } from '../../engine/customer/heatBand';
import { ownEntry } from '../../engine/platform/ownEntry';
import type { Beat } from '../../engine/scenario/beat.types';
import type { Band } from '../../engine/scenario/line.types';
import type { TimelineEntry } from '../../engine/session/session.types';
import type { Debrief } from './readDebrief';
import type { JudgedDecision } from './withReview';

export type ScriptRow = { readonly entry: TimelineEntry } & (
  | {
      readonly kind: 'customer';
      readonly speaker: string;
      readonly caption: string;
      /** What the customer thought while the agent had the word; on the last line before it. */
      readonly thought: string | null;
    }
  | { readonly kind: 'agent'; readonly text: string; readonly decision: JudgedDecision | null }
  | { readonly kind: 'hold'; readonly held: number; readonly promised: number | null }
  /** Nothing was said; with the decision, where the turn passed in it. */
  | { readonly kind: 'silence'; readonly decision: JudgedDecision | null }
);

export function scriptOf(debrief: Debrief): readonly ScriptRow[] {
  const { replay, timeline, decisions } = debrief;
  const { lines, cast, beats } = replay.stage.scenario;
  const thoughts = thoughtsByMove(debrief, beats);
  return timeline.entries.flatMap((entry, index): ScriptRow[] => {
    if (entry.kind === 'line') {
      const line = ownEntry(lines, entry.lineId ?? '');
      if (line === undefined) return [];
      const isLast = timeline.entries[index + 1]?.kind !== 'line';
      const speaker = (cast[line.by ?? 'customer'] ?? cast.customer).name;
      const thought = isLast ? (thoughts.get(entry.move) ?? null) : null;
      return [{ entry, kind: 'customer', speaker, caption: line.caption, thought }];
    }
    const step = replay.steps[entry.move];
    if (entry.kind === 'hold') {
      const began = replay.steps.slice(0, entry.move).findLast(({ move }) => move.type === 'hold')?.move;
      const promised = began?.type === 'hold' ? (began.promisedSeconds ?? null) : null;
      return [{ entry, kind: 'hold', held: Math.round(entry.durationMs / 1000), promised }];
    }
    const decision = decisions.find(({ move }) => move === entry.move) ?? null;
    if (entry.kind === 'silence') return [{ entry, kind: 'silence', decision }];
    return [{ entry, kind: 'agent', text: step?.reply?.text ?? '', decision }];
  });
}

/** The thought that stood behind each decision, by the move whose lines came before it. The same thought twice running is told once. */
function thoughtsByMove(
  { decisions, replay }: Debrief,
  beats: Readonly<Record<string, Beat>>,
): ReadonlyMap<number, string> {
  const thoughts = new Map<number, string>();
  let last = '';
  for (const decision of decisions) {
    const beat = beats[decision.beat];
    const thought = beat === undefined ? null : thoughtAt(beat.thought, heatBand(decision.before.heat));
    if (thought === null || thought === last) continue;
    last = thought;
    const spokeAt = replay.steps.slice(0, decision.move).findLastIndex(({ after }) => after.says.length > 0);
    thoughts.set(spokeAt, thought);
  }
  return thoughts;
}

const BANDS: readonly Band[] = ['settled', 'guarded', 'tense', 'angry', 'furious'];

/** The band's own, else the nearest hotter one given, else the nearest cooler: the rule by which lines are chosen. */
export function thoughtAt(thought: Beat['thought'], band: Band): string | null {
  if (typeof thought === 'string') return thought;
  const at = BANDS.indexOf(band);
  const order = [...BANDS.slice(at), ...BANDS.slice(0, at).reverse()];
  return order.map((one) => thought[one]).find((one) => one !== undefined) ?? null;
}
