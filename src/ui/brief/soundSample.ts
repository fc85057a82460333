// What an intensity sounds like, to be drawn: a take that differs by intensity, its delivery as height, its recording as swing.

import type { VoicePort } from '../../engine/audio/voice.types';
import { ownEntry } from '../../engine/platform/ownEntry';
import type { Delivery, Intensity, Line, Saying, Take } from '../../engine/scenario/line.types';
import type { Scenario } from '../../engine/scenario/scenario.types';
import type { TraceEntry } from '../parts/traceOf';

/** The height at which a delivery is drawn: how it sounds, not what the customer feels. */
const HEIGHT: Readonly<Record<Delivery, number>> = {
  calm: 24,
  cold: 38,
  tearful: 46,
  tense: 54,
  angry: 70,
  shouting: 90,
};
const TAKES = { 1: 'mild', 2: 'firm', 3: 'full' } as const;
/** Three different wordings tell most, then different heights; among equals the louder line. */
const EACH_WORDING = 10_000;
const EACH_HEIGHT = 1000;
const SAMPLE_MS = 5000;

interface Takes {
  readonly mild: string;
  readonly firm: string;
  readonly full: string;
}

function takesOf(saying: Saying): readonly Take[] {
  if (typeof saying === 'string' || 'mild' in saying) return [saying];
  const said = 'say' in saying && typeof saying === 'object' ? saying.say : saying;
  if (typeof said === 'string' || 'mild' in said) return [said];
  return Object.values(said as Record<string, Take>);
}

/** The takes that differ most between the three: they show best what the dial does. */
function contrastOf(scenario: Scenario): Takes | null {
  const sayings = Object.values(scenario.beats).flatMap((beat) => [
    ...beat.says,
    ...Object.values(beat.replies).flatMap((reply) => reply.answer ?? []),
  ]);
  let best: Takes | null = null;
  let most = 0;
  for (const take of sayings.flatMap(takesOf)) {
    if (typeof take === 'string') continue;
    const lines = [take.mild, take.firm, take.full];
    const heights = lines.map((id) => heightOf(ownEntry(scenario.lines, id)));
    const loudness = heights.reduce((sum, height) => sum + height, 0);
    const told = EACH_WORDING * new Set(lines).size + EACH_HEIGHT * new Set(heights).size + loudness;
    if (told > most) {
      most = told;
      best = take;
    }
  }
  return best;
}

const heightOf = (line: Line | undefined): number => HEIGHT[line?.delivery ?? 'tense'];

/** One entry to draw for each intensity. Where nothing differs, the opening line stands for all three. */
export function soundSamples(
  scenario: Scenario,
  voice: Pick<VoicePort, 'recordingOf'>,
): Readonly<Record<Intensity, TraceEntry>> {
  const takes = contrastOf(scenario);
  const opening = scenario.beats[scenario.opening]?.says.flatMap(takesOf)[0];
  const sample = (intensity: Intensity): TraceEntry => {
    const name = TAKES[intensity];
    const id = takes?.[name] ?? (typeof opening === 'string' ? opening : opening?.[name]) ?? '';
    const peaks = voice.recordingOf(scenario.id, id)?.peaks ?? [];
    return {
      kind: 'line',
      startMs: 0,
      durationMs: SAMPLE_MS,
      heat: heightOf(ownEntry(scenario.lines, id)),
      peaks,
    };
  };
  return { 1: sample(1), 2: sample(2), 3: sample(3) };
}
