// The geometry of the living line: what was said and how hot it was, to points in chart units. Draws nothing, smooths nothing.

/** What the line is drawn from. A `TimelineEntry` of the engine is one; `ring` is a double shiver of a level line. */
export interface TraceEntry {
  readonly kind: 'line' | 'agent' | 'hold' | 'silence' | 'ring';
  readonly startMs: number;
  readonly durationMs: number;
  /** 0..100 */
  readonly heat: number;
  readonly trust?: number;
  /** Where the line stands, 0..100, when its height tells something else than heat. */
  readonly level?: number;
  /** Loudness of each 50 ms, 0..1. */
  readonly peaks: readonly number[];
}

/** How time and heat become units. `swing` is the reach of a peak of 1 at heat 100, in units. */
export interface LineScale {
  readonly unitsPerSecond: number;
  readonly height: number;
  /** Where heat 100 and heat 0 stand, from the top. */
  readonly top: number;
  readonly bottom: number;
  readonly swing: number;
  /** Units between two points. */
  readonly step: number;
}

export interface TracePoint {
  readonly along: number;
  readonly across: number;
  /** The heat here, without the swing: decides whether the point is sharp. */
  readonly heat: number;
}

/** Before the ring and after the end the line lies here. */
export const LEVEL_HEAT = 10;
const PEAK_MS = 50;
const SETTLE_MS = 1500;
/** Share of the agent's words during which the level has not moved yet. */
const AGENT_LEVEL_PART = 0.4;
/** A line without a recording gets an even ripple: it was said, and nothing was measured. */
const RIPPLE = 0.3;

/** The strip of ring and call, as drawn in the reference: 162 units are half a minute. */
export const STRIP_SCALE: LineScale = {
  unitsPerSecond: 5.4,
  height: 244,
  top: 26,
  bottom: 230,
  swing: 34,
  step: 2,
};
/** The line in a list row: 240 units are ten minutes. */
export const ROW_SCALE: LineScale = {
  unitsPerSecond: 0.4,
  height: 44,
  top: 3,
  bottom: 39,
  swing: 6,
  step: 1.4,
};

/** A scale on which `totalMs` fills `width`; for charts that show a whole call. */
export function fitScale(totalMs: number, width: number, height: number): LineScale {
  return {
    unitsPerSecond: width / Math.max(1, totalMs / 1000),
    height,
    top: height * 0.107,
    bottom: height * 0.943,
    swing: height * 0.12,
    step: 2,
  };
}

/** Distance from the top for a heat of 0..100, in units. */
export function acrossOf(heat: number, scale: LineScale): number {
  return scale.bottom - (heat / 100) * (scale.bottom - scale.top);
}

/** Distance along for an instant of the call, in units. */
export function alongOf(ms: number, scale: LineScale): number {
  return (ms / 1000) * scale.unitsPerSecond;
}

const ease = (part: number): number => part * part * (3 - 2 * part);

/**
 * Heat at an instant. A line starts from the level before it and settles on its own; while the agent talks
 * the level moves towards what the customer says next, since that is what the words did.
 */
function heatAt(entries: readonly TraceEntry[], index: number, ms: number, read: Reading = heatOf): number {
  const entry = entries[index];
  if (entry === undefined) return startOf(entries, read);
  const into = ms - entry.startMs;
  const own = read(entry);
  if (entry.kind === 'agent') {
    const next = entries[index + 1];
    const after = next === undefined ? own : read(next);
    const part = (into / Math.max(1, entry.durationMs) - AGENT_LEVEL_PART) / (1 - AGENT_LEVEL_PART);
    return own + (after - own) * ease(Math.min(1, Math.max(0, part)));
  }
  const before = levelBefore(entries, index, read);
  const settleMs = Math.min(SETTLE_MS, entry.durationMs / 2);
  const part = settleMs <= 0 ? 1 : Math.min(1, Math.max(0, into / settleMs));
  return before + (own - before) * ease(part);
}

type Reading = (entry: TraceEntry) => number;
const heatOf: Reading = ({ heat }) => heat;
const levelOf: Reading = ({ heat, level }) => level ?? heat;

/** True where the height of the line tells something else than heat: then it is drawn in ink. */
export function isLevelled(entries: readonly TraceEntry[]): boolean {
  return entries.some(({ level }) => level !== undefined);
}

/** What has its own level begins there: it has no rest that would mean anything. */
function startOf(entries: readonly TraceEntry[], read: Reading): number {
  const [first] = entries;
  return read === levelOf && first?.level !== undefined ? first.level : LEVEL_HEAT;
}

/** How far a peak of 1 swings, as a share of the scale's swing. A ring is no voice and knows no heat. */
function reachOf(entry: TraceEntry | undefined, heat: number, heatShown: boolean): number {
  if (entry?.kind === 'ring') return 0.9;
  return heatShown ? 0.25 + 0.75 * (heat / 100) : 1.4;
}

/** As `heatAt`, and level after the end. */
function levelled(entries: readonly TraceEntry[], index: number, ms: number): number {
  const heat = heatAt(entries, index, ms);
  const last = entries.at(-1);
  if (last === undefined) return heat;
  const part = (ms - last.startMs - last.durationMs) / (2 * SETTLE_MS);
  return part <= 0 ? heat : heat + (LEVEL_HEAT - heat) * ease(Math.min(1, part));
}

/** An agent's words end on the level of what follows them. */
function levelBefore(entries: readonly TraceEntry[], index: number, read: Reading): number {
  const before = entries[index - 1];
  if (before === undefined) return startOf(entries, read);
  return read(before.kind === 'agent' ? (entries[index] ?? before) : before);
}

/** Loudest of the stretch, 0..1: a small line is the real line shrunk, so no burst may fall between two points. */
function loudest(entry: TraceEntry, fromMs: number, toMs: number): number {
  if (entry.kind === 'agent' || entry.kind === 'hold' || entry.kind === 'silence') return 0;
  if (entry.peaks.length === 0) return entry.kind === 'line' ? RIPPLE : 0;
  const first = Math.max(0, Math.floor((fromMs - entry.startMs) / PEAK_MS));
  const last = Math.min(
    entry.peaks.length - 1,
    Math.max(first, Math.ceil((toMs - entry.startMs) / PEAK_MS) - 1),
  );
  let peak = 0;
  for (let at = first; at <= last; at += 1) peak = Math.max(peak, entry.peaks[at] ?? 0);
  return peak;
}

export interface TraceWindow {
  readonly fromMs: number;
  readonly toMs: number;
  /** False: the line is the voice alone, centred, with no level. */
  readonly heatShown: boolean;
  /** The call is over: after the last entry the line goes level. Else it stays where it is. */
  readonly endsLevel?: boolean;
}

/**
 * The points of the line between two instants, `step` units apart. Swing is the voice; with heat shown it
 * is scaled by heat too, so that a calm line is not drawn as a shout. The side of each swing hangs on the
 * instant alone: the drawn part never changes while the paper moves.
 */
export function traceOf(
  entries: readonly TraceEntry[],
  scale: LineScale,
  view: TraceWindow,
): readonly TracePoint[] {
  const stepMs = (scale.step / scale.unitsPerSecond) * 1000;
  const centre = (scale.top + scale.bottom) / 2;
  const points: TracePoint[] = [];
  const first = Math.floor(view.fromMs / stepMs);
  const last = Math.ceil(view.toMs / stepMs);
  const hasLevel = isLevelled(entries);
  let index = -1;
  for (let tick = first; tick <= last; tick += 1) {
    const ms = Math.min(view.toMs, Math.max(view.fromMs, tick * stepMs));
    while (index + 1 < entries.length && (entries[index + 1]?.startMs ?? Infinity) <= ms) index += 1;
    const entry = entries[index];
    const isIn = entry !== undefined && ms < entry.startMs + entry.durationMs;
    const heat = view.endsLevel ? levelled(entries, index, ms) : heatAt(entries, index, ms);
    const peak = isIn ? loudest(entry, ms, ms + stepMs) : 0;
    const reach = reachOf(entry, heat, view.heatShown);
    const side = tick % 2 === 0 ? -1 : 1;
    const stands = hasLevel ? heatAt(entries, index, ms, levelOf) : heat;
    const level = view.heatShown ? acrossOf(stands, scale) : centre;
    points.push({
      along: alongOf(ms, scale),
      across: Math.min(scale.height, Math.max(0, level + side * peak * scale.swing * reach)),
      heat,
    });
  }
  return points;
}

/** Where the pen stands at an instant: on the drawn line, between its two nearest points. */
export function penAcross(points: readonly TracePoint[], along: number): number {
  let before = points[0];
  for (const point of points) {
    if (point.along >= along) {
      if (before === undefined || point.along === before.along) return point.across;
      const part = (along - before.along) / (point.along - before.along);
      return before.across + (point.across - before.across) * part;
    }
    before = point;
  }
  return before?.across ?? 0;
}
