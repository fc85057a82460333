// A verdict by shape and word: disc strong, ring fine, bar slip, cross mistake, boxed cross blunder, a dot for none yet. Never a colour.

import type { Grade } from '../../engine/score/review/grade.types';
import { useCopy } from '../copy/copy';

/** `grade` is null until the review is ready, and where there is none. */
export function Verdict(props: { readonly grade: Grade | null }) {
  const { debrief } = useCopy();
  return (
    <span className="verdict">
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <VerdictShape grade={props.grade} />
      </svg>
      {props.grade === null ? debrief.noGrade : debrief.grades[props.grade]}
    </span>
  );
}

/** Around 8, 8 in units of the drawing it stands in. */
export function VerdictShape(props: { readonly grade: Grade | null }) {
  switch (props.grade) {
    case null:
      return <circle className="vs full" cx="8" cy="8" r="1.5" />;
    case 'strong':
      return <circle className="vs full" cx="8" cy="8" r="5" />;
    case 'fine':
      return <circle className="vs" cx="8" cy="8" r="4" />;
    case 'slip':
      return <path className="vs wide" d="M3 8h10" />;
    case 'mistake':
      return <path className="vs wide" d="M3 3l10 10M13 3 3 13" />;
    case 'blunder':
      return <path className="vs" d="M1 1h14v14H1zM4.5 4.5l7 7M11.5 4.5l-7 7" />;
  }
}
