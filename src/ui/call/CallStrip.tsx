// The strip of the call: the living line at the pen, the clock, and in Guided the scale. Without a meter no heat is anywhere.

import { useMemo } from 'react';
import type { SessionView } from '../../engine/session/session.types';
import { heatReading, heatWord } from '../app/heatReading';
import { useRunning } from '../app/services';
import { useCopy } from '../copy/copy';
import { PenStrip } from '../parts/PenStrip';
import { CallClock } from './CallClock';
import type { CallLine } from './useCallLine';

export function CallStrip(props: { readonly view: SessionView; readonly line: CallLine }) {
  const copy = useCopy();
  const { stage } = useRunning();
  const { view, line } = props;
  const { heat, phase, setting } = view;
  const isFeeding = view.pausedBecause === null && phase === 'speaking';
  const { entries } = line;
  const marks = useMemo(
    () =>
      entries
        .filter((entry) => entry.kind === 'agent')
        .map((entry, index) => ({ atMs: entry.startMs, text: String(index + 1) })),
    [entries],
  );
  const brackets = useMemo(
    () =>
      entries
        .filter((entry) => entry.kind === 'hold')
        .map(({ startMs, durationMs }) => ({
          fromMs: startMs,
          toMs: startMs + durationMs,
          text: copy.call.holdBracket,
        })),
    [entries, copy],
  );
  const clock = <CallClock nowMs={line.nowMs} isRunning={isFeeding || phase === 'held'} />;
  return (
    <PenStrip
      entries={entries}
      nowMs={isFeeding ? line.penMs : line.stillMs}
      isFeeding={isFeeding}
      heat={heat && heatReading(heat, copy)}
      marks={marks}
      brackets={brackets}
      label={copy.call.strip}
      {...(heat && { said: copy.heat.said(heatWord(heat.band, copy)) })}
    >
      {setting === 'guided' ? (
        <p className="clock">
          <span className="sr">{copy.call.clock} </span>
          {clock}
        </p>
      ) : (
        <p className="prac">
          <b>{clock}</b>
          {copy.call.noMeter[setting](stage.scenario.cast.customer.pronoun)}
        </p>
      )}
    </PenStrip>
  );
}
