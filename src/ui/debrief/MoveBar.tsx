// Where the heat stood and where a reply would have taken it, on the four limits. The sentence beside it says the same.

import { HEAT_LIMITS } from '../parts/gridOf';
import { heatColour } from './whole';

const WIDTH = 300;
/** The customer's own scale. */
const COOLEST = 10;
const HOTTEST = 100;

const along = (heat: number): number =>
  Math.round(((heat - COOLEST) / (HOTTEST - COOLEST)) * WIDTH * 10) / 10;

export function MoveBar(props: { readonly from: number; readonly to: number }) {
  const from = along(props.from);
  const to = along(props.to);
  const colour = heatColour(props.to);
  const isStill = Math.abs(to - from) < 3;
  return (
    <svg className="mv" viewBox={`0 0 ${WIDTH} 28`} aria-hidden="true">
      <path className="base" d={`M0 14H${WIDTH}`} />
      <path className="bt" d={HEAT_LIMITS.map((limit) => `M${along(limit)} 4V24`).join('')} />
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
