// The session machine's words: its events, guards, actions, actors and delays by name. Which state uses them is written elsewhere.

import { assign, cancel, raise, setup } from 'xstate';
import type { Replay } from '../call/call.types';
import type { Scorecard } from '../score/scorecard.types';
import type { StoreFault } from '../store/store.types';
import { attemptOf } from './attemptOf';
import { createEffects, type SessionNeeds } from './effects';
import * as facts from './guards';
import { holdClockActor } from './holdClockActor';
import { afterMove, moveOf } from './moveOf';
import { patienceActor } from './patienceActor';
import { phoneActor } from './phoneActor';
import { playFrom } from './play';
import { saveAttemptActor } from './saveAttemptActor';
import type { AnyEvent, SessionContext } from './sessionContext.types';
import { speakLineActor } from './speakLineActor';
import { CONNECT_MS, SETTLE_MS, TAKE_BACK_MS } from './timing';

export interface MachineNeeds extends SessionNeeds {
  readonly scoreOf: (replay: Replay) => Scorecard;
  /** Epoch ms. */
  readonly savedAt: () => number;
}

/** Every wait is timed by the clock handed to the actor, a call clock: it stands still while the session is paused. */
export function sessionSetup(needs: MachineNeeds) {
  const { voice, clock, position, store, writer } = needs;
  const effects = createEffects(needs);
  const isVoiced = (context: SessionContext, lineId: string): boolean =>
    voice.recordingOf(context.fixed.stage.scenario.id, lineId) !== null && !context.hasVoiceFailed;

  return setup({
    types: {
      context: {} as SessionContext,
      events: {} as AnyEvent,
      input: {} as SessionContext,
    },
    delays: { connect: CONNECT_MS, takeBack: TAKE_BACK_MS, settle: SETTLE_MS },
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
      lineMaySkip: (at) =>
        facts.timeRuns(at) && facts.lineMaySkip(at, (lineId) => isVoiced(at.context, lineId)),
      canHearAgain: facts.canHearAgain,
      silenceCounts: facts.silenceCounts,
      rewindIsOpen: facts.rewindIsOpen,
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
      })),
      showLineAgain: assign(({ context, event }) =>
        event.type === 'line.hear'
          ? { lineId: event.lineId, hasVoiceFailed: false }
          : { lineId: context.lineId },
      ),
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

      chooseReply: assign(({ event }) =>
        event.type === 'reply.choose' ? { pending: { replyId: event.replyId, isInterrupting: false } } : {},
      ),
      interrupt: assign(({ event }) =>
        event.type === 'reply.choose' ? { pending: { replyId: event.replyId, isInterrupting: true } } : {},
      ),
      dropReply: assign({ pending: null }),
      takeMove: assign(({ context, event }) => {
        const move = moveOf(context, event);
        return move === null ? {} : afterMove(context, move);
      }),
      rewind: assign(({ context, event }) => {
        if (event.type !== 'call.rewind') return {};
        const play = playFrom(context.fixed.stage, context.play.moves.slice(0, event.move));
        const { says } = play.call;
        return {
          play,
          lineIndex: says.length,
          lineId: says.at(-1) ?? null,
          hasVoiceFailed: false,
          pending: null,
          silentMs: 0,
          heldSeconds: 0,
        };
      }),

      countSilence: assign(({ event }) =>
        event.type === 'patience.tick' ? { silentMs: event.silentMs } : {},
      ),
      countHold: assign(({ event }) =>
        event.type === 'hold.tick' ? { heldSeconds: event.heldSeconds } : {},
      ),
      turnTimingOff: assign({ timing: 0 }),
      toggleMute: assign(({ context }) => ({ isMuted: !context.isMuted })),

      noteSave: assign((_, { fault }: { readonly fault: StoreFault | null }) => ({ fault })),
      noteDraftOutcome: assign(({ event }) => (event.type === 'draft.done' ? { fault: event.fault } : {})),
      scoreAttempt: assign(({ context }) => ({
        attempt: context.attempt ?? attemptOf(context, needs.scoreOf, needs.savedAt()),
      })),
    },
  });
}
