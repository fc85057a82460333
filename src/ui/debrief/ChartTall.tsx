// The steady line turned upright for narrow paper: time runs down, heat runs right, decisions and pins beside it.

import { useId, useMemo } from 'react';
import { readingAt } from '../../engine/session/readingAt';
import { drawnBy, heatReading } from '../app/heatReading';
import { useCopy } from '../copy/copy';
import { gridOf } from '../parts/gridOf';
import { HeatGradient } from '../parts/HeatGradient';
import type { LineScale } from '../parts/traceOf';
import { trustOf } from '../parts/trustOf';
import { spread } from './chartLayout';
import { at, callPath, ghostPath, height } from './chartPath';
import type { ChartProps } from './chartProps';
import { DecisionKey } from './DecisionKey';
import { pinText } from './pinText';

const WIDTH = 328;
/** Paper for the line; the keys stand right of it. */
const PAPER = 170;
const KEYS_AT = 184;
const HEAD = 40;
/** Room of a decision, and what a pin adds to it. */
const KEY = 52;
const HATCH = 5;

export function ChartTall(props: ChartProps) {
  const copy = useCopy();
  const { debrief: words } = copy;
  const { debrief, facts, parent } = props;
  const { totalMs } = debrief.timeline;
  const entries = useMemo(() => drawnBy(facts.scale, debrief.timeline.entries), [facts, debrief]);
  const ghost = useMemo(
    () => (parent === null ? null : drawnBy(facts.scale, parent.entries)),
    [facts, parent],
  );
  const { heat, trust } = debrief.replay.final.customer;
  const reading = heatReading(readingAt(facts.scale, heat, trust), copy);
  const isByHeat = facts.scale === 'heat';
  const id = useId();
  const spanMs = Math.max(1, totalMs, parent?.totalMs ?? 0);
  const length = Math.max(520, facts.decisions.length * (KEY + 34) + 60);
  const scale = useMemo<LineScale>(
    () => ({
      unitsPerSecond: length / (spanMs / 1000),
      height: PAPER,
      top: 0,
      bottom: PAPER,
      swing: 24,
      step: 2,
    }),
    [length, spanMs],
  );
  const whole = length + 40;
  const paths = useMemo(
    () => ({
      line: callPath(entries, scale, { from: -12, to: whole, orientation: 'down' }),
      trust: trustOf(entries, scale, 'down'),
      ghost: ghost === null ? null : ghostPath(ghost, scale, 'down'),
    }),
    [entries, scale, ghost, whole],
  );
  const grid = gridOf(
    scale,
    { fromMs: -2000, toMs: spanMs + 9000, minorMs: 10_000, majorMs: 60_000 },
    true,
    'down',
    reading.limits,
  );
  const across = (value: number): number => PAPER - height(value, scale);
  const rows = spread(
    facts.decisions.map((one) => at(one.atMs, scale)),
    KEY + 30,
    length - 16,
  );
  return (
    <div className="chart-tall">
      <svg
        viewBox={`0 ${-HEAD} ${WIDTH} ${whole + HEAD}`}
        role="img"
        aria-label={`${props.label} ${words.line.down}`}
      >
        <defs>
          <HeatGradient id={id} scale={scale} orientation="down" />
          <pattern
            id={`${id}h`}
            width={HATCH}
            height={HATCH}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path className="hatch" d={`M0 0V${HATCH}`} />
          </pattern>
        </defs>
        <path className="g1" d={grid.minor} />
        <path className="g2" d={grid.major} />
        <text className="ps" x="0" y="-24">
          {reading.words[0]?.word}
        </text>
        <text className="ps" x={PAPER} y="-24" textAnchor="end">
          {reading.words.at(-1)?.word}
        </text>
        {paths.ghost !== null && <path className="ghost" d={paths.ghost} />}
        <path className="trust" d={paths.trust} />
        <path
          className={isByHeat ? 'trace' : 'trace plain'}
          stroke={isByHeat ? `url(#${id})` : undefined}
          d={paths.line}
        />
        {facts.abuse.map((run) => (
          <rect
            className="ab"
            key={run.fromMs}
            fill={`url(#${id}h)`}
            x={PAPER - 9}
            width="9"
            y={at(run.fromMs, scale)}
            height={Math.max(3, at(run.toMs, scale) - at(run.fromMs, scale))}
          />
        ))}
        {facts.holds.map((hold) => (
          <g className="hold" key={hold.fromMs}>
            <path d={`M12 ${at(hold.fromMs, scale)}h-8V${at(hold.toMs, scale)}h8`} />
          </g>
        ))}
        {facts.decisions.map(({ decision, atMs }, index) => (
          <path
            key={decision.turn}
            className={decision.turn === props.open ? 'stem open' : 'stem'}
            d={`M${across(decision.before[facts.scale])} ${at(atMs, scale)}H${PAPER}L${KEYS_AT} ${((rows[index] ?? 0) + 13).toFixed(1)}`}
          />
        ))}
      </svg>
      <ol>
        {facts.decisions.map((placed, index) => {
          const pin = facts.pins.find((one) => one.placed === placed);
          const text = pin === undefined ? null : pinText(pin, debrief, words.line);
          return (
            <li
              key={placed.decision.turn}
              style={{
                left: `${(KEYS_AT / WIDTH) * 100}%`,
                top: `${(((rows[index] ?? 0) + HEAD) / (whole + HEAD)) * 100}%`,
              }}
            >
              <DecisionKey
                placed={placed}
                isOpen={placed.decision.turn === props.open}
                onOpen={props.onOpen}
              />
              {text !== null && (
                <p>
                  <b>{text.title}</b>
                  <span>{text.short}</span>
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
