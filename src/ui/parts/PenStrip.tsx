// The moving strip of ring and call: the pen stands still and the paper moves. It reads the time it is given and knows no call.
//
// entries   what was said, the line being spoken included in full: what lies right of the pen is not yet written
// nowMs     the instant under the pen; asked once per frame while `isFeeding`, once else
// isFeeding the paper runs (the customer speaks, or hold); under reduced motion it jumps to where it stops
// heat      the current word of heat or trust and its height; null draws the voice alone, without scale
// marks     numbered notches for the agent's moves
// unitsPerSecond  how fast the paper runs; without it as fast as lets the call so far fill the paper
// ticks     call time along the paper; off while it rings
// label     name of the section; `said` the same in words, for those who hear it
// children  what stands right of the pen besides the scale: clock, hold clock, ringing

import { type ReactNode, useEffect, useId, useMemo, useRef } from 'react';
import { clockText } from './clockText';
import { gridOf } from './gridOf';
import { HeatGradient } from './HeatGradient';
import { type HeatReading, HeatScale } from './HeatScale';
import { paperRules, paperSpeed } from './paperSpeed';
import { pathOf } from './pathOf';
import { alongOf, isLevelled, penAcross, STRIP_SCALE, type TraceEntry, traceOf } from './traceOf';
import { useIsStill } from './useIsStill';
import { useRoom } from './useRoom';

/** Units of paper kept to the left of the first entry: wider than any screen. */
const BEFORE = 4000;
const AFTER_MS = 20_000;

export interface PenStripProps {
  readonly entries: readonly TraceEntry[];
  readonly nowMs: () => number;
  readonly isFeeding: boolean;
  readonly heat: HeatReading | null;
  /** True while it rings: level and heat-coloured, without a scale. */
  readonly isLevel?: boolean;
  readonly marks?: readonly { readonly atMs: number; readonly text: string }[];
  readonly brackets?: readonly { readonly fromMs: number; readonly toMs: number; readonly text: string }[];
  readonly unitsPerSecond?: number;
  readonly ticks?: boolean;
  readonly label: string;
  readonly said?: string;
  readonly children?: ReactNode;
}

export function PenStrip(props: PenStripProps) {
  const { entries, nowMs, isFeeding } = props;
  const written = useRef<HTMLDivElement>(null);
  const room = useRoom(written);
  const last = entries.at(-1);
  const endMs = last === undefined ? 0 : last.startMs + last.durationMs;
  const unitsPerSecond = props.unitsPerSecond ?? paperSpeed(endMs, room);
  const { tickMs, ruleMs } = paperRules(unitsPerSecond);
  const scale = useMemo(() => ({ ...STRIP_SCALE, unitsPerSecond }), [unitsPerSecond]);
  const heatShown = props.heat !== null || props.isLevel === true;
  const isColoured = heatShown && !isLevelled(entries);
  const limits = props.heat?.limits;
  const id = useId();
  const feed = useRef<HTMLDivElement>(null);
  const dot = useRef<HTMLSpanElement>(null);
  const isStill = useIsStill();
  const drawing = useMemo(() => {
    const beforeMs = Math.ceil((BEFORE / scale.unitsPerSecond) * 1000);
    const view = { fromMs: -beforeMs, toMs: endMs + AFTER_MS, minorMs: ruleMs, majorMs: tickMs };
    const points = traceOf(entries, scale, { fromMs: -4000, toMs: view.toMs, heatShown });
    const lead = `M${alongOf(-beforeMs, scale)} ${points[0]?.across ?? 0}L`;
    return {
      view,
      points,
      grid: gridOf(scale, view, heatShown, 'across', limits),
      path: lead + pathOf(points, scale, 'across', heatShown).slice(1),
    };
  }, [entries, endMs, ruleMs, tickMs, heatShown, scale, limits]);

  useEffect(() => {
    const draw = (): void => {
      const along = alongOf(isStill && isFeeding ? endMs : nowMs(), scale);
      if (feed.current) feed.current.style.transform = `translateX(${-along}px)`;
      if (dot.current) {
        const box = dot.current.parentElement?.clientHeight ?? scale.height;
        const across = penAcross(drawing.points, along) * (box / scale.height);
        dot.current.style.transform = `translateY(${across}px)`;
      }
    };
    draw();
    if (isStill || !isFeeding) {
      window.addEventListener('resize', draw);
      return () => window.removeEventListener('resize', draw);
    }
    let frame = requestAnimationFrame(function step() {
      draw();
      frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [drawing, scale, endMs, nowMs, isFeeding, isStill]);

  const left = alongOf(drawing.view.fromMs, scale);
  const width = alongOf(drawing.view.toMs, scale) - left;
  const tickCount = props.ticks === false ? 0 : Math.floor(endMs / tickMs) + 1;
  return (
    <section className="strip lit pen" aria-label={props.label}>
      {props.said !== undefined && <p className="sr">{props.said}</p>}
      <div className="written" aria-hidden="true" ref={written}>
        <div className="feed" ref={feed}>
          <svg
            className="chart"
            style={{ left, width }}
            viewBox={`${left} 0 ${width} ${scale.height}`}
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            {isColoured && (
              <defs>
                <HeatGradient id={id} scale={scale} />
              </defs>
            )}
            <path className="g1" d={drawing.grid.minor} />
            <path className="g2" d={drawing.grid.major} />
            <path
              className={isColoured ? 'trace' : 'trace plain'}
              stroke={isColoured ? `url(#${id})` : undefined}
              d={drawing.path}
            />
            {props.ticks !== false && <path className="start" d={`M0 0V${scale.height}`} />}
          </svg>
          {Array.from({ length: tickCount }, (_, tick) => tick * tickMs).map((ms) => (
            <span className="tick" key={ms} style={{ left: alongOf(ms, scale) }}>
              {clockText(ms)}
            </span>
          ))}
          {props.marks?.map((mark) => (
            <span className="mv" key={mark.text} style={{ left: alongOf(mark.atMs, scale) }}>
              {mark.text}
            </span>
          ))}
          {props.brackets?.map((bracket) => (
            <span
              className="br"
              key={bracket.fromMs}
              style={{
                left: alongOf(bracket.fromMs, scale),
                width: alongOf(bracket.toMs - bracket.fromMs, scale),
                top: '70%',
              }}
            >
              {bracket.text}
            </span>
          ))}
        </div>
      </div>
      <div className="penline" />
      {props.heat && <HeatScale reading={props.heat} scale={scale} />}
      <span
        className={props.heat === null && !props.isLevel ? 'dot plain' : 'dot'}
        ref={dot}
        style={
          props.heat
            ? { ['--pc' as string]: props.heat.colour }
            : props.isLevel
              ? { ['--pc' as string]: 'var(--heat-0)' }
              : undefined
        }
      />
      {props.children}
    </section>
  );
}
