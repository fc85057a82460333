// The session machine's words: its events, guards, actions, actors and delays by name. Which state uses them is written elsewhere.

import { assign, cancel, raise, setup } from 'xstate';
import type { Replay } from '../call/call.types';
import type { Move } from '../call/move.types';
import type { Scorecard } from '../score/scorecard.types';
import type { StoreFault } from '../store/store.types';
import { attemptOf } from './attemptOf';
import { createEffects, type SessionNeeds } from './effects';
import * as facts from './guards';
import { holdClockActor } from './holdClockActor';
import { afterMove, afterRewind, moveOf } from './moveOf';
import { patienceActor } from './patienceActor';
import { phoneActor } from './phoneActor';
import { saveAttemptActor } from './saveAttemptActor';
import type { AnyEvent, Pending, SessionContext } from './sessionContext.types';
import { speakLineActor } from './speakLineActor';
import {
  CONNECT_MS,
  KEEP_CEILING_MS,
  SAVE_CEILING_MS,
  SETTLE_MS,
  TAKE_BACK_MS,
  UNDER_WAY_MS,
} from './timing';

export interface MachineNeeds extends SessionNeeds {
  readonly scoreOf: (replay: Replay) => Scorecard;
  /** Epoch ms. */
  readonly savedAt: () => number;
}

/** Every wait is timed by the clock handed to the actor, a call clock: it stands still while the session is paused. */
export function sessionSetup(needs: MachineNeeds) {
  const { voice, clock, position, store, writer } = needs;
  const effects = createEffects(needs);
  const voicedMs = (context: SessionContext, lineId: string): number | null =>
    context.hasVoiceFailed
      ? null
      : (voice.recordingOf(context.fixed.stage.scenario.id, lineId)?.durationMs ?? null);

  return setup({
    types: {
      context: {} as SessionContext,
      events: {} as AnyEvent,
      input: {} as SessionContext,
    },
    delays: {
      connect: CONNECT_MS,
      takeBack: TAKE_BACK_MS,
      settle: SETTLE_MS,
      keepCeiling: KEEP_CEILING_MS,
      saveCeiling: SAVE_CEILING_MS,
      underWay: UNDER_WAY_MS,
    },
    actors: {
      speakLine: speakLineActor(voice, clock, position),
      phone: phoneActor(voice, clock),
      patience: patienceActor(clock),
      holdClock: holdClockActor(clock),
      saveAttempt: saveAttemptActor(store, writer),
    },
    guards: {
      timeRuns: facts.timeRuns,
      isPaused: facts.isPaused,
      isOver: facts.isOver,
      isOnHold: facts.isOnHold,
      hasNote: facts.hasNote,
      isLive: facts.isLive,
      isLineLeft: facts.isLineLeft,
      isFresh: facts.isFresh,
      moveIsAllowed: facts.moveIsAllowed,
      holdIsOpen: facts.holdIsOpen,
      replyIsOpen: facts.replyIsOpen,
      interruptionIsOpen: facts.interruptionIsOpen,
      closeIsOpen: facts.closeIsOpen,
      lineMaySkip: (at) =>
        facts.timeRuns(at) && facts.lineMaySkip(at, (lineId) => voicedMs(at.context, lineId)),
      canHearAgain: facts.canHearAgain,
      silenceCounts: facts.silenceCounts,
      rewindIsOpen: facts.rewindIsOpen,
      isWritten: facts.isWritten,
      isFault: ({ context }) => context.fault !== null,
    },
    actions: {
      ...effects,
      pauseForMinute: assign({ pausedBecause: 'minute' }),
      pauseForHidden: assign({ pausedBecause: 'hidden' }),
      pauseForSound: assign({ pausedBecause: 'sound' }),
      endPause: assign({ pausedBecause: null }),

      showLine: assign(({ context }) => ({
        lineId: context.play.call.says[context.lineIndex] ?? context.lineId,
        hasVoiceFailed: false,
        isUnderWay: false,
      })),
      showLineAgain: assign(({ context, event }) =>
        event.type === 'line.hear'
          ? { lineId: event.lineId, hasVoiceFailed: false }
          : { lineId: context.lineId },
      ),
      noteUnderWay: assign({ isUnderWay: true }),
      standAsCaption: assign({ hasVoiceFailed: true }),
      nextLine: assign(({ context }) => ({
        lineIndex: context.lineIndex + 1,
        heard:
          context.lineId === null || context.heard.includes(context.lineId)
            ? context.heard
            : [...context.heard, context.lineId],
      })),

      hideReplies: assign({ isSettled: false }),
      cancelSettling: cancel('settle'),
      beginSettling: raise({ type: 'replies.settled' }, { delay: 'settle', id: 'settle' }),
      settle: assign({ isSettled: true }),

      chooseMove: assign(({ context, event }) => pendingMove(moveOf(context, event))),
      interrupt: assign(({ event }) =>
        event.type === 'reply.choose'
          ? pendingMove({ type: 'reply', id: event.replyId, isInterrupting: true })
          : {},
      ),
      chooseRewind: assign(({ event }) =>
        event.type === 'call.rewind' ? { pending: { does: 'rewind', to: event.move } as const } : {},
      ),
      dropPending: assign({ pending: null }),
      takePending: assign(({ context }) => {
        const { pending } = context;
        if (pending === null) return {};
        return pending.does === 'move' ? afterMove(context, pending.move) : afterRewind(context, pending.to);
      }),
      leaveNote: assign(({ context, event }) => {
        const move = moveOf(context, event);
        return move === null ? {} : afterMove(context, move);
      }),
      awaitStore: assign(() => ({ isKept: !writer.isWaitedFor() })),
      noteSlow: assign({ fault: 'slow' }),

      countSilence: assign(({ event }) =>
        event.type === 'patience.tick' ? { silentMs: event.silentMs } : {},
      ),
      countHold: assign(({ event }) =>
        event.type === 'hold.tick' ? { heldSeconds: event.heldSeconds } : {},
      ),
      turnTimingOff: assign({ timing: 0 }),
      toggleMute: assign(({ context }) => ({ isMuted: !context.isMuted })),

      noteSave: assign((_, { fault }: { readonly fault: StoreFault | null }) => ({ fault })),
      noteDraftOutcome: assign(({ context, event }) =>
        event.type === 'draft.done' ? { fault: event.fault, isKept: context.isKept || event.isNewest } : {},
      ),
      scoreAttempt: assign(({ context }) => ({
        attempt: context.attempt ?? attemptOf(context, needs.scoreOf, needs.savedAt()),
      })),
    },
  });
}

const pendingMove = (move: Move | null): { pending?: Pending } =>
  move === null ? {} : { pending: { does: 'move', move } };
