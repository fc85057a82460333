// A decision on the line: its number, its verdict by shape and word. Opens it below.

import { useCopy } from '../copy/copy';
import { clockText } from '../parts/clockText';
import type { PlacedDecision } from './chartFacts';
import { Verdict } from './Verdict';
import { whole } from './whole';

export function DecisionKey(props: {
  readonly placed: PlacedDecision;
  readonly isOpen: boolean;
  readonly onOpen: (decision: number) => void;
}) {
  const { debrief } = useCopy();
  const { decision, atMs } = props.placed;
  return (
    <button
      type="button"
      className="dkey"
      aria-current={props.isOpen ? 'true' : undefined}
      aria-label={debrief.line.decision(
        decision.turn,
        clockText(atMs),
        decision.verdict === null ? debrief.noGrade : debrief.grades[decision.verdict.grade],
        whole(decision.before.heat),
        whole(decision.after.heat),
      )}
      onClick={() => props.onOpen(decision.turn)}
    >
      <span className="no">{decision.turn}</span>
      <Verdict grade={decision.verdict?.grade ?? null} />
    </button>
  );
}
