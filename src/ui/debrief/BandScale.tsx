// Four bands on one scale, a pointer at this call and an open one at the best before it. The word stands above; this only shows where.

import type { BandWord } from '../../engine/score/scorecard.types';
import { useCopy } from '../copy/copy';

const WIDTH = 300;
const BANDS = ['not-yet', 'developing', 'solid', 'steady'] as const;
/** Lower edges of the bands, and the end of the scale. */
const EDGES = [0, 40, 60, 80, 100] as const;

/** Each band gets a quarter of the scale, so that every word has room under its own part. */
function along(score: number): number {
  const band = score >= 80 ? 3 : score >= 60 ? 2 : score >= 40 ? 1 : 0;
  const from = EDGES[band] ?? 0;
  const to = EDGES[band + 1] ?? 100;
  return ((band + (Math.min(100, Math.max(0, score)) - from) / (to - from)) * WIDTH) / 4;
}

const TICKS = Array.from({ length: 21 }, (_, index) => Math.min(WIDTH - 0.5, Math.max(0.5, index * 15)));

export function BandScale(props: {
  readonly score: number;
  readonly best: number | null;
  readonly band: BandWord;
}) {
  const { common } = useCopy();
  return (
    <div aria-hidden="true">
      <svg className="gauge" viewBox={`0 0 ${WIDTH} 32`} aria-hidden="true">
        <path className="gb" d={`M0 20H${WIDTH}`} />
        <path className="gb" d={TICKS.map((x, index) => `M${x} 20v${index % 5 === 0 ? 10 : 5}`).join('')} />
        {props.best !== null && (
          <path
            className="was"
            d="M-6 5h12L0 16z"
            transform={`translate(${along(props.best).toFixed(1)} 0)`}
          />
        )}
        <path className="now" d="M-7 2H7L0 16z" transform={`translate(${along(props.score).toFixed(1)} 0)`} />
      </svg>
      <p className="bands">
        {BANDS.map((band) =>
          band === props.band ? (
            <b key={band}>{common.bands[band]}</b>
          ) : (
            <span key={band}>{common.bands[band]}</span>
          ),
        )}
      </p>
    </div>
  );
}
