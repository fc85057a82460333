// The scale beside the pen: five words at fixed heights, the current one large at the pointer. Tells heat in words, never in numbers.

import { HEAT_LIMITS } from './gridOf';
import { acrossOf, type LineScale } from './traceOf';

export interface HeatReading {
  /** 0..100: the pointer's height; never shown as a number. */
  readonly value: number;
  /** 0 settled … 4 furious. */
  readonly step: 0 | 1 | 2 | 3 | 4;
  /** The five words, coolest first. */
  readonly words: readonly [string, string, string, string, string];
  /** Name of the scale. */
  readonly label: string;
}

const MIDDLES = [15, 37.5, 52.5, 67.5, 88] as const;
const NOTCHES = Array.from({ length: 21 }, (_, index) => index * 5).filter((heat) => heat > 0);

export function HeatScale(props: { reading: HeatReading; scale: LineScale }) {
  const { reading, scale } = props;
  const top = (heat: number): string => `${((acrossOf(heat, scale) / scale.height) * 100).toFixed(2)}%`;
  const now = { ['--at' as string]: top(reading.value), ['--pc' as string]: `var(--heat-${reading.step})` };
  return (
    <>
      <div className="scale">
        {NOTCHES.map((heat) => (
          <i
            key={heat}
            className={HEAT_LIMITS.some((limit) => limit === heat) ? 'big' : undefined}
            style={{ top: top(heat) }}
          />
        ))}
        <svg className="ptr" style={now} viewBox="0 0 16 14" aria-hidden="true">
          <path d="M0 7 16 0V14z" />
        </svg>
        <ol aria-label={reading.label}>
          {reading.words.map((word, step) => (
            <li
              key={word}
              className={step === reading.step ? 'on' : undefined}
              aria-current={step === reading.step ? 'true' : undefined}
              style={{ top: top(MIDDLES[step] ?? 0) }}
            >
              {word}
            </li>
          ))}
        </ol>
      </div>
      <b className="heatnow" aria-hidden="true" style={now}>
        {reading.words[reading.step]}
      </b>
    </>
  );
}
