// The scale beside the pen: words at fixed heights, the current one large at the pointer. Tells heat or trust in words, never in numbers.

import { acrossOf, type LineScale } from './traceOf';

export interface HeatReading {
  /** 0..100: the pointer's height; never shown as a number. */
  readonly value: number;
  /** Place of the current word. */
  readonly step: number;
  /** The words, lowest first, with the height each stands at. */
  readonly words: readonly { readonly word: string; readonly at: number }[];
  /** The heights that part them. */
  readonly limits: readonly number[];
  /** What pointer and pen are drawn with: a step of the ramp for heat, ink for anything else. */
  readonly colour: string;
  /** Name of the scale. */
  readonly label: string;
}

const NOTCHES = Array.from({ length: 21 }, (_, index) => index * 5).filter((height) => height > 0);

export function HeatScale(props: { reading: HeatReading; scale: LineScale }) {
  const { reading, scale } = props;
  const top = (height: number): string => `${((acrossOf(height, scale) / scale.height) * 100).toFixed(2)}%`;
  const now = { ['--at' as string]: top(reading.value), ['--pc' as string]: reading.colour };
  return (
    <>
      <div className="scale">
        {NOTCHES.map((height) => (
          <i
            key={height}
            className={reading.limits.includes(height) ? 'big' : undefined}
            style={{ top: top(height) }}
          />
        ))}
        <svg className="ptr" style={now} viewBox="0 0 16 14" aria-hidden="true">
          <path d="M0 7 16 0V14z" />
        </svg>
        <ol aria-label={reading.label}>
          {reading.words.map(({ word, at }, step) => (
            <li
              key={word}
              className={step === reading.step ? 'on' : undefined}
              aria-current={step === reading.step ? 'true' : undefined}
              style={{ top: top(at) }}
            >
              {word}
            </li>
          ))}
        </ol>
      </div>
      <b className="heatnow" aria-hidden="true" style={now}>
        {reading.words[reading.step]?.word}
      </b>
    </>
  );
}
