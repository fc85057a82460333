// One speech of the script with its own stretch of the upright line, and its note in the margin.

import type { Timeline } from '../../engine/session/session.types';
import { useCopy } from '../copy/copy';
import type { Pronoun } from '../copy/pronouns';
import { shortName } from '../copy/shortName';
import { clockText } from '../parts/clockText';
import { LivingLine } from '../parts/LivingLine';
import { Stressed } from '../parts/Stressed';
import type { LineScale } from '../parts/traceOf';
import type { ScriptRow } from './scriptOf';
import { Verdict } from './Verdict';

/** Heat 0 to 100 fills the margin from left to right; each speech is stretched to its own height. */
const MARGIN: LineScale = { unitsPerSecond: 8, height: 100, top: 0, bottom: 100, swing: 14, step: 2 };
const CLASSES = { customer: 'm', agent: 'y', hold: 'h', silence: 'h' } as const;

export function ScriptItem(props: {
  readonly row: ScriptRow;
  readonly timeline: Timeline;
  readonly pronoun: Pronoun;
  readonly open: number;
  readonly onOpen: (decision: number) => void;
}) {
  const { debrief } = useCopy();
  const words = debrief.script;
  const { row, timeline } = props;
  const { startMs, durationMs } = row.entry;
  const decision = row.kind === 'agent' || row.kind === 'silence' ? row.decision : null;
  const who =
    row.kind === 'customer'
      ? shortName(row.speaker)
      : row.kind === 'agent'
        ? decision?.cutIn
          ? words.youCutIn
          : words.you
        : null;
  return (
    <li className={CLASSES[row.kind]}>
      <LivingLine
        className="up"
        entries={timeline.entries}
        scale={MARGIN}
        fromMs={startMs}
        toMs={startMs + Math.max(500, durationMs)}
        heatShown
        orientation="down"
        stretched
      />
      <p className="sp">
        {who}
        <span>{clockText(startMs)}</span>
      </p>
      <p className="w">
        {row.kind === 'customer' && <Stressed text={row.caption} />}
        {row.kind === 'agent' && row.text}
        {row.kind === 'hold' && words.held(row.held, row.promised)}
        {row.kind === 'silence' && words.quiet}
      </p>
      {row.kind === 'customer' && row.thought !== null && (
        <div className="nt thought">
          <p className="heard">
            <span>{words.thought(props.pronoun)}</span> {row.thought}
          </p>
        </div>
      )}
      {decision !== null && (
        <div className="nt">
          <p className="v">
            <Verdict grade={decision.verdict?.grade ?? null} />
          </p>
          {decision.step.reply !== undefined && (
            <p className="heard">
              <span>{words.heard(props.pronoun)}</span> “{decision.step.reply.whatTheyHeard}”
            </p>
          )}
          <button type="button" className="linkish" onClick={() => props.onOpen(decision.turn)}>
            {props.open === decision.turn ? words.isOpen(decision.turn) : words.open(decision.turn)}
          </button>
        </div>
      )}
    </li>
  );
}
