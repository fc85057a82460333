// Where heat or trust stood and where a reply would have taken it, on the limits of its words. The sentence beside it says the same.

import { TRUST_LIMITS } from '../../engine/customer/trustBand';
import { HEAT_LIMITS } from '../parts/gridOf';
import { heatColour } from './whole';

const WIDTH = 300;
/** The customer's own scales. */
const ENDS = { heat: [10, 100], trust: [0, 90] } as const;

export function MoveBar(props: {
  readonly scale: 'heat' | 'trust';
  readonly from: number;
  readonly to: number;
}) {
  const [least, most] = ENDS[props.scale];
  const along = (value: number): number => Math.round(((value - least) / (most - least)) * WIDTH * 10) / 10;
  const limits: readonly number[] = props.scale === 'heat' ? HEAT_LIMITS : TRUST_LIMITS;
  const from = along(props.from);
  const to = along(props.to);
  const colour = props.scale === 'heat' ? heatColour(props.to) : 'var(--ink)';
  const isStill = Math.abs(to - from) < 3;
  return (
    <svg className="mv" viewBox={`0 0 ${WIDTH} 28`} aria-hidden="true">
      <path className="base" d={`M0 14H${WIDTH}`} />
      <path className="bt" d={limits.map((limit) => `M${along(limit)} 4V24`).join('')} />
      <path className="from" d={`M${from} 5V23`} />
      {!isStill && (
        <>
          <path className="go" style={{ stroke: colour }} d={`M${from} 14H${to}`} />
          <path
            d="M-10 -7 0 0 -10 7z"
            transform={`translate(${to} 14) rotate(${to < from ? 180 : 0})`}
            style={{ fill: colour }}
          />
        </>
      )}
    </svg>
  );
}
