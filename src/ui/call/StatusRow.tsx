// The one status row: whose turn it is, and the one thing that can be done about it. Says it in words.

import type { SessionView } from '../../engine/session/session.types';
import { useRunning } from '../app/services';
import { useCopy } from '../copy/copy';
import type { Pronoun } from '../copy/pronouns';
import { Key } from '../parts/Key';
import { speakerOf } from './speakerOf';

type Words = ReturnType<typeof useCopy>['call'];

export function StatusRow(props: {
  readonly view: SessionView;
  readonly onTakeBack: () => void;
  readonly onClockOff: () => void;
  readonly onHear: () => void;
  /** The replies below are the words of a polite close. */
  readonly isClosing: boolean;
  readonly onLeaveClose: () => void;
}) {
  const { call: copy } = useCopy();
  const { session, stage } = useRunning();
  const { view } = props;
  const speaker = speakerOf(stage.scenario, view.line?.id ?? null);
  const [text, more = '', stop = ''] = statusText(view, speaker.pronoun, copy, props.isClosing);
  return (
    <div className="ask">
      <p>
        {text}
        {more !== '' && <span className="more-words">{more}</span>}
        {stop}
      </p>
      {view.canTakeBack && (
        <Key kind="text" shortcut={copy.takeBackKey} aria-keyshortcuts="Backspace" onClick={props.onTakeBack}>
          <span className="under">{copy.takeBack}</span>
        </Key>
      )}
      {view.canSkip && view.phase !== 'replying' && (
        <Key
          kind="text"
          shortcut="S"
          aria-keyshortcuts="S"
          onClick={() => session.send({ type: 'line.skip' })}
        >
          <span className="under">{copy.skip}</span>
        </Key>
      )}
      {view.phase === 'choosing' && !view.isHearingAgain && (
        <>
          {props.isClosing && (
            <Key
              kind="text"
              shortcut={copy.closing.backKey}
              aria-keyshortcuts="Escape"
              onClick={props.onLeaveClose}
            >
              <span className="under">{copy.closing.back}</span>
            </Key>
          )}
          {view.silence !== null && (
            <Key kind="text" shortcut="C" aria-keyshortcuts="C" onClick={props.onClockOff}>
              <span className="under">{copy.clockOff}</span>
            </Key>
          )}
          <Key kind="text" shortcut="R" aria-keyshortcuts="R" onClick={props.onHear}>
            <span className="under">{copy.hearAgain}</span>
          </Key>
        </>
      )}
    </div>
  );
}

/** The sentence, the part of it that a narrow screen leaves out, and what follows that. */
function statusText(
  view: SessionView,
  who: Pronoun,
  copy: Words,
  isClosing: boolean,
): readonly [text: string, more?: string, stop?: string] {
  if (view.phase === 'held') return [copy.held(who), copy.heldMore];
  if (view.phase === 'replying') return [view.isCuttingIn ? copy.cutIn(who) : copy.replying(who)];
  if (view.isMuted) return [copy.muted(who)];
  if (view.phase === 'speaking') {
    if (view.call.ending !== null) return [copy.over];
    return [copy.speaking(who), view.setting === 'live' ? copy.speakingLive : copy.speakingMore(who)];
  }
  if (view.isHearingAgain) return [copy.hearing];
  if (isClosing) return [copy.closing.step[view.call.closing], copy.closing.untouched];
  if (view.replies.length === 0) return [copy.nothingFits];
  const decision = copy.decision(view.decision);
  if (view.silence !== null)
    return view.silence.isAnswered ? [copy.quiet(who, view.silence.secondsLeft)] : [copy.quietStill(who)];
  if (view.untimed === 'off') return [`${decision} ${copy.clockIsOff(who)}`];
  if (view.untimed === 'unhurried') return [`${decision} ${copy.unhurried(who)}`];
  return [`${decision} ${copy.waiting(who)}`, copy.untimed, '.'];
}
