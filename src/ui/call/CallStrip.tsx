// The strip of the call: the living line at the pen, the clock, and in Guided the scale. Without a meter no heat is anywhere.

import { useMemo } from 'react';
import type { SessionView } from '../../engine/session/session.types';
import { drawnBy, heatReading, readingWord } from '../app/heatReading';
import { useRunning } from '../app/services';
import { useCopy } from '../copy/copy';
import { PenStrip } from '../parts/PenStrip';
import { CallClock } from './CallClock';
import type { CallLine } from './useCallLine';

export function CallStrip(props: { readonly view: SessionView; readonly line: CallLine }) {
  const copy = useCopy();
  const { stage } = useRunning();
  const { view, line } = props;
  const { reading, phase, setting } = view;
  const isFeeding = view.pausedBecause === null && phase === 'speaking';
  const { entries } = line;
  const marks = useMemo(
    () =>
      entries
        .filter(({ turn }) => turn !== undefined)
        .map(({ startMs, turn }) => ({ atMs: startMs, text: String(turn) })),
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
  const meter = useMemo(() => reading && heatReading(reading, copy), [reading, copy]);
  const drawn = useMemo(() => (reading ? drawnBy(reading.scale, entries) : entries), [reading, entries]);
  const clock = <CallClock nowMs={line.nowMs} isRunning={isFeeding || phase === 'held'} />;
  return (
    <PenStrip
      entries={drawn}
      nowMs={isFeeding ? line.penMs : line.stillMs}
      isFeeding={isFeeding}
      heat={meter}
      marks={marks}
      brackets={brackets}
      label={copy.call.strip}
      {...(reading && {
        said:
          reading.scale === 'trust'
            ? copy.heat.saidTrust(readingWord(reading, copy))
            : copy.heat.said(readingWord(reading, copy)),
      })}
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
