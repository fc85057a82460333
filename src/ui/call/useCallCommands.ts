// Commands of the call screen, by key or by press, as events of the session. Holds what is open on the screen; decides no outcome.

import { useEffect, useRef, useState } from 'react';
import type { SessionView } from '../../engine/session/session.types';
import { useRunning } from '../app/services';
import { useCopy } from '../copy/copy';
import type { SheetName } from './CallBar';
import type { KeyCommand } from './screenKeys';
import { useCallKeys } from './useCallKeys';
import { useUndone } from './useUndone';
import type { DrawerName } from './WhoSection';

export interface Said {
  readonly slot: number;
  readonly id: string;
  readonly text: string;
}

export function useCallCommands(view: SessionView) {
  const { call: copy } = useCopy();
  const { session } = useRunning();
  const tellOnceUndone = useUndone(view);
  const [drawer, setDrawer] = useState<DrawerName | null>(null);
  const [sheet, setSheet] = useState<SheetName | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  // the number of moves made when the close was opened: any further move leaves it
  const [closeOpenedAt, setCloseOpenedAt] = useState<number | null>(null);
  const opener = useRef<string | null>(null);
  const { phase, moves } = view;
  const isChoosing = phase === 'choosing';
  /** The agent's words of a move that has not had its consequence. */
  const standing = view.exchanges.find(({ move }) => move === moves.length);
  const isClosing = closeOpenedAt === moves.length && (phase === 'replying' || view.closing.length > 0);
  const offered = isClosing ? view.closing : view.replies;
  const rewindTo = moves.findLastIndex(({ type }) => type !== 'resume' && type !== 'dead-air');
  const canRewind = view.canRewind && rewindTo >= 0 && phase !== 'replying' && view.pausedBecause === null;

  // after the drawing: until then the opener lies under the sheet
  useEffect(() => {
    if (sheet !== null || drawer !== null || opener.current === null) return;
    document.getElementById(opener.current)?.focus();
    opener.current = null;
  }, [sheet, drawer]);
  const openClose = (): void => {
    opener.current = null;
    setSheet(null);
    setCloseOpenedAt(moves.length);
  };
  const leaveClose = (): boolean => {
    if (!isClosing || !isChoosing) return false;
    setCloseOpenedAt(null);
    return true;
  };
  const close = (): boolean => {
    if (sheet === null && drawer === null) return leaveClose();
    if (sheet !== null) setSheet(null);
    else setDrawer(null);
    return true;
  };
  const toggleDrawer = (name: DrawerName): void => {
    opener.current = `open-${name}`;
    setDrawer(drawer === name ? null : name);
  };
  const openSheet = (name: SheetName): boolean => {
    const isOpen = name === 'end' ? view.call.ending === null : isChoosing;
    if (!isOpen || view.pausedBecause !== null) return false;
    opener.current = `open-${name}`;
    setDrawer(null);
    setSheet(sheet === name ? null : name);
    return true;
  };
  const choose = (slot: number): boolean => {
    const reply = offered[slot];
    if (reply === undefined || view.isMuted) return false;
    session.send(
      isClosing ? { type: 'close.choose', words: reply.id } : { type: 'reply.choose', replyId: reply.id },
    );
    if (session.getView().phase === 'replying') setSaid({ slot, ...reply });
    return true;
  };
  const takeBack = (): boolean => {
    if (!view.canTakeBack) return false;
    session.send({ type: 'reply.takeBack' });
    tellOnceUndone({ moves: moves.length, words: () => copy.tookBack });
    return true;
  };
  const hear = (): boolean => {
    if (!isChoosing || view.line === null) return false;
    session.send({ type: 'line.hear', lineId: view.line.id });
    return true;
  };
  const clockOff = (): boolean => {
    if (view.silence === null) return false;
    session.send({ type: 'timing.off' });
    return true;
  };
  const rewind = (): boolean => {
    if (!canRewind) return false;
    session.send({ type: 'call.rewind', move: rewindTo });
    tellOnceUndone({ moves: rewindTo, words: copy.rewound });
    return true;
  };
  const mute = (): boolean => {
    if (!isChoosing && phase !== 'speaking') return false;
    session.send({ type: 'mute.toggle' });
    return true;
  };
  const resume = (): boolean => {
    session.send({ type: 'hold.end' });
    return true;
  };
  const goOn = (): void => session.send({ type: 'minute.over' });

  useCallKeys((command: KeyCommand) => {
    if (view.pausedBecause !== null) return false;
    if (command.kind === 'close') return close();
    if (sheet !== null) return false;
    switch (command.kind) {
      case 'reply':
        return choose(command.slot);
      case 'takeBack':
        return takeBack();
      case 'hear':
        return hear();
      case 'skip':
        if (!view.canSkip) return false;
        session.send({ type: 'line.skip' });
        return true;
      case 'clockOff':
        return clockOff();
      case 'mute':
        return mute();
      case 'hold':
        return phase === 'held' ? resume() : openSheet('hold');
      case 'transfer':
      case 'end':
        return openSheet(command.kind);
      case 'transcript':
      case 'policy':
        toggleDrawer(command.kind);
        return true;
      case 'hint':
        if (view.setting !== 'guided') return false;
        toggleDrawer('hint');
        return true;
      case 'rewind':
        return rewind();
      default:
        return false;
    }
  });

  return {
    drawer,
    sheet: sheet !== null && view.call.ending === null && (sheet === 'end' || isChoosing) ? sheet : null,
    said: standing?.text === said?.text ? said : null,
    isClosing,
    offered,
    openClose,
    leaveClose,
    canRewind,
    toggleDrawer,
    openSheet,
    close,
    choose,
    takeBack,
    hear,
    clockOff,
    rewind,
    mute,
    resume,
    goOn,
  };
}
