// The steady line across the page: heat, trust, abuse, hold and the three pins, over the row of decisions. Draws what it is given.

import { useId, useMemo } from 'react';
import { readingAt } from '../../engine/session/readingAt';
import { drawnBy, heatReading } from '../app/heatReading';
import { useCopy } from '../copy/copy';
import { clockText } from '../parts/clockText';
import { gridOf } from '../parts/gridOf';
import { HeatGradient } from '../parts/HeatGradient';
import type { LineScale } from '../parts/traceOf';
import { trustOf } from '../parts/trustOf';
import { AbuseLane } from './AbuseLane';
import { lanesOf, spread } from './chartLayout';
import { at, callPath, ghostPath, height } from './chartPath';
import type { ChartProps } from './chartProps';
import { DecisionKey } from './DecisionKey';
import { pinText } from './pinText';
import { whole as wholeNumber } from './whole';

const WIDTH = 1200;
/** The call fills this much; the words of heat stand right of it. */
const PLOT = 950;
const NOTCHES = Array.from({ length: 21 }, (_, index) => index * 5);
const LANE = 44;
/** Rows under the plot, from its bottom. */
const ABUSE_AT = 10;
const ROW_AT = 46;

export function ChartWide(props: ChartProps) {
  const copy = useCopy();
  const words = copy.debrief.line;
  const { debrief, facts, parent } = props;
  const { totalMs } = debrief.timeline;
  const entries = useMemo(() => drawnBy(facts.scale, debrief.timeline.entries), [facts, debrief]);
  const ghost = useMemo(
    () => (parent === null ? null : drawnBy(facts.scale, parent.entries)),
    [facts, parent],
  );
  const id = useId();
  const spanMs = Math.max(1, totalMs, parent?.totalMs ?? 0);
  const scale = useMemo<LineScale>(
    () => ({ unitsPerSecond: PLOT / (spanMs / 1000), height: 312, top: 30, bottom: 312, swing: 34, step: 2 }),
    [spanMs],
  );
  const paths = useMemo(
    () => ({
      line: callPath(entries, scale, { from: -900, to: 2100 }),
      trust: trustOf(entries, scale),
      ghost: ghost === null ? null : ghostPath(ghost, scale),
    }),
    [entries, scale, ghost],
  );
  const { heat, trust } = debrief.replay.final.customer;
  const reading = heatReading(readingAt(facts.scale, heat, trust), copy);
  const isByHeat = facts.scale === 'heat';
  const unit = spanMs > 900_000 ? 120_000 : spanMs > 150_000 ? 60_000 : 30_000;
  const grid = gridOf(
    scale,
    {
      fromMs: (-900 / scale.unitsPerSecond) * 1000,
      toMs: (2100 / scale.unitsPerSecond) * 1000,
      minorMs: unit / 6,
      majorMs: unit,
    },
    true,
    'across',
    reading.limits,
  );
  const ticks = Array.from({ length: Math.floor(spanMs / unit) + 1 }, (_, tick) => tick * unit);
  const pins = facts.pins.map((pin) => ({
    pin,
    x: at(pin.placed.landsMs, scale),
    text: pinText(pin, debrief, words),
  }));
  const lanes = lanesOf(
    pins.map(({ x, text }) => ({
      from: x,
      to: x + 30 + 7 * Math.max(text.title.length, text.detail.length),
    })),
  );
  const top = (Math.max(-1, ...lanes) + 1) * LANE + 28;
  const isCrowded = facts.decisions.length > 8;
  const rows = spread(
    facts.decisions.map((one) => at(one.atMs, scale)),
    isCrowded ? 72 : 112,
    isCrowded ? WIDTH - 66 : WIDTH - 110,
  );
  const whole = top + scale.height + ROW_AT + (isCrowded ? 60 : 46);
  // above the last stretch of the ghost, over which its name is written
  const ghostTop = Math.max(0, ...(ghost?.slice(-6).map((one) => one.level ?? one.heat) ?? []));
  return (
    <div className="chart-wide" style={{ ['--tall' as string]: whole }}>
      <svg viewBox={`0 0 ${WIDTH} ${whole}`} role="img" aria-label={props.label}>
        <defs>
          <HeatGradient id={id} scale={scale} />
        </defs>
        <g transform={`translate(0 ${top})`}>
          <path className="g1" d={grid.minor} />
          <path className="g2" d={grid.major} />
          <path className="axis" d={`M-900 ${scale.height}H2100M-900 ${scale.height + 34}H2100`} />
          {ticks.map((ms) => (
            <text className="tk" key={ms} x={at(ms, scale) + 6} y={-8}>
              {clockText(ms)}
            </text>
          ))}
          {paths.ghost !== null && <path className="ghost" d={paths.ghost} />}
          {parent !== null && (
            <text
              className="tlab"
              x={at(parent.totalMs, scale)}
              y={height(ghostTop, scale) - 10}
              textAnchor="end"
            >
              {words.ghost}
            </text>
          )}
          <path className="trust" d={paths.trust} />
          <path
            className={isByHeat ? 'trace' : 'trace plain'}
            stroke={isByHeat ? `url(#${id})` : undefined}
            d={paths.line}
          />
          {facts.decisions.map(({ decision, landsMs, atMs }, index) => (
            <path
              key={decision.turn}
              className={decision.turn === props.open ? 'stem open' : 'stem'}
              d={`M${at(Math.min(landsMs, atMs), scale)} ${height(decision.before[facts.scale], scale) + 6}V${scale.height + 34}L${(rows[index] ?? 0).toFixed(1)} ${scale.height + ROW_AT}`}
            />
          ))}
          {facts.holds.map((hold) => (
            <g className="hold" key={hold.fromMs}>
              <path d={`M${at(hold.fromMs, scale)} ${scale.height - 74}v8H${at(hold.toMs, scale)}v-8`} />
              <text
                x={(at(hold.fromMs, scale) + at(hold.toMs, scale)) / 2}
                y={scale.height - 48}
                textAnchor="middle"
              >
                {words.hold[hold.manner]}
              </text>
            </g>
          ))}
          {facts.quietsMs.map((ms) => (
            <g className="hold" key={ms}>
              <path d={`M${at(ms, scale)} ${scale.height}v-12`} />
              <text x={at(ms, scale) + 5} y={scale.height - 4}>
                {words.quiet}
              </text>
            </g>
          ))}
          {facts.marks.map(({ atMs, value }, index) => (
            <text
              className="tlab"
              key={atMs}
              x={at(atMs, scale) + 10}
              y={Math.min(height(value, scale) + 18, scale.height - 6)}
            >
              {index === 0 ? words[isByHeat ? 'trust' : 'heat'](wholeNumber(value)) : wholeNumber(value)}
            </text>
          ))}
          {pins.map(({ pin, x, text }, index) => {
            const y = (lanes[index] ?? 0) * LANE - top + 10;
            const stands = height(pin.placed.decision.after[facts.scale], scale);
            return (
              <g className="pin" key={pin.placed.decision.turn}>
                <path d={`M${x} ${y}V${stands}`} />
                <circle cx={x} cy={stands} r="4.5" />
                <text className="pt" x={x + 8} y={y + 12}>
                  {text.title}
                </text>
                <text className="ps" x={x + 8} y={y + 29}>
                  {text.detail}
                </text>
              </g>
            );
          })}
          {reading.words.map(({ word, at: stands }, step) => (
            <text
              className={step === reading.step ? 'wd on' : 'wd'}
              key={word}
              x="1040"
              y={height(stands, scale) + 4}
            >
              {word}
            </text>
          ))}
          <path
            className="tick"
            d={NOTCHES.map(
              (notch) => `M1018 ${height(notch, scale)}h${reading.limits.includes(notch) ? 14 : 8}`,
            ).join('')}
          />
          <AbuseLane runs={facts.abuse} scale={scale} y={scale.height + ABUSE_AT} end={1040} />
        </g>
      </svg>
      <ol
        className={isCrowded ? 'row-of crowded' : 'row-of'}
        style={{ top: `${((top + scale.height + ROW_AT) / whole) * 100}%` }}
      >
        {facts.decisions.map((placed, index) => (
          <li key={placed.decision.turn} style={{ left: `${((rows[index] ?? 0) / WIDTH) * 100}%` }}>
            <DecisionKey placed={placed} isOpen={placed.decision.turn === props.open} onOpen={props.onOpen} />
          </li>
        ))}
      </ol>
    </div>
  );
}
