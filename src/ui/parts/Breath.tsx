// One breath as a hill on the line: in for 4 s, a little more for 1, a long way out for 7. The dot rides it; each hill is lower.
//
// breaths   how many before the line lies level (five in rest, seven in a minute's reset)
// words     in, a little more, out
// label     what the drawing is, for those who hear it
// lead      SVG drawn left of the hill in the same units (the line of the call, running out); y 0 is the level
// onOver    after the last breath

import { type ReactNode, useEffect, useRef } from 'react';
import { useIsStill } from './useIsStill';

const BREATH_S = 12;
const WIDTH = 528;
const FIRST_HILL = 76;

const ease = (part: number): number => part * part * (3 - 2 * part);

/** Height of one breath, 0..1, so many seconds into it. */
export function breathLift(seconds: number): number {
  if (seconds < 4) return 0.82 * ease(seconds / 4);
  if (seconds < 5) return 0.82 + 0.18 * ease(seconds - 4);
  return 1 - ease((seconds - 5) / 7);
}

function hillPath(height: number): string {
  let path = 'M0 0';
  for (let at = 0.1; at <= BREATH_S; at += 0.1) {
    path += `L${((at / BREATH_S) * WIDTH).toFixed(1)} ${(-height * breathLift(at)).toFixed(1)}`;
  }
  return `${path}H2600`;
}

const hillHeight = (breath: number, breaths: number): number =>
  breath >= breaths ? 0 : FIRST_HILL * (1 - breath / (breaths + 2));

export function Breath(props: {
  readonly breaths: number;
  readonly words: readonly [breatheIn: string, more: string, breatheOut: string];
  readonly label: string;
  readonly lead?: ReactNode;
  readonly onOver?: () => void;
}) {
  const { breaths, onOver } = props;
  const hill = useRef<SVGPathElement>(null);
  const dot = useRef<SVGCircleElement>(null);
  const isStill = useIsStill();

  useEffect(() => {
    if (isStill) {
      const over = setTimeout(() => onOver?.(), breaths * BREATH_S * 1000);
      return () => clearTimeout(over);
    }
    let begunAt: number | null = null;
    let drawn = -1;
    let frame = requestAnimationFrame(function ride(now) {
      begunAt ??= now;
      const seconds = (now - begunAt) / 1000;
      const breath = Math.floor(seconds / BREATH_S);
      const height = hillHeight(breath, breaths);
      if (breath !== drawn) {
        drawn = breath;
        hill.current?.setAttribute('d', hillPath(height));
      }
      const into = breath >= breaths ? BREATH_S : seconds % BREATH_S;
      dot.current?.setAttribute('cx', String((into / BREATH_S) * WIDTH));
      dot.current?.setAttribute('cy', String(-height * breathLift(into)));
      if (breath < breaths) frame = requestAnimationFrame(ride);
      else onOver?.();
    });
    return () => cancelAnimationFrame(frame);
  }, [breaths, onOver, isStill]);

  return (
    <>
      <svg className="breath-line" viewBox={`0 0 ${WIDTH} 1`} role="img" aria-label={props.label}>
        {props.lead ?? <path d="M-2400 0H0" />}
        <path ref={hill} d={hillPath(FIRST_HILL)} />
        <circle ref={dot} r="5" cx="0" cy="0" />
      </svg>
      <ol className="breath-words">
        {props.words.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ol>
    </>
  );
}
