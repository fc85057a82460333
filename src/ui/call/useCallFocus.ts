// Where focus goes when the call moves on, and what is said to those who hear the page. Never takes focus from somebody's hands.

import { type RefObject, useEffect, useRef } from 'react';
import type { SessionView } from '../../engine/session/session.types';
import { useRunning } from '../app/services';
import { useCopy } from '../copy/copy';
import { shortName } from '../copy/shortName';
import { useSay } from '../parts/LiveRegion';

/** The caption takes focus when a line begins and the replies are gone; the reply list when they come. */
export function useCallFocus(
  view: SessionView,
  caption: RefObject<HTMLElement | null>,
  replies: RefObject<HTMLElement | null>,
  isClosing: boolean,
): void {
  const { call: copy } = useCopy();
  const { stage } = useRunning();
  const say = useSay();
  const { phase, line, decision, hold } = view;
  const lineId = line?.id ?? null;
  const count = isClosing ? view.closing.length : view.replies.length;
  const closingStep = isClosing ? copy.closing.step[view.call.closing] : '';
  const isPaused = view.pausedBecause !== null;
  const isHeld = hold !== null;
  const isTimed = view.silence !== null;
  const words = line === null ? '' : `${shortName(line.speaker)}: ${line.caption.replaceAll('*', '')}`;
  const saidFor = useRef('');

  useEffect(() => {
    if (isPaused) return;
    const takeFocus = (to: HTMLElement | null): void => {
      const { activeElement } = document;
      const isLost = activeElement === null || activeElement === document.body;
      if (isLost || activeElement === caption.current || activeElement === replies.current)
        to?.focus({ preventScroll: true });
    };
    if (phase === 'speaking') {
      takeFocus(caption.current);
      if (saidFor.current !== `${lineId} ${decision}`) say(words);
      saidFor.current = `${lineId} ${decision}`;
    }
    if (phase === 'choosing' && count > 0) {
      takeFocus(replies.current);
      say(`${closingStep} ${copy.replyCount(count, decision)}`.trim());
    }
    if (isHeld) {
      takeFocus(caption.current);
      say(copy.holdStarted(shortName(stage.scenario.cast.customer.name)));
    }
  }, [
    phase,
    lineId,
    decision,
    count,
    closingStep,
    isPaused,
    isHeld,
    words,
    caption,
    replies,
    say,
    copy,
    stage,
  ]);

  useEffect(() => {
    if (isTimed) say(copy.quietBegins);
  }, [isTimed, say, copy]);
}
