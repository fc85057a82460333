// The one machine that owns time in a call: ringing, speaking, choosing, replying, held, wrapping, saving, saved.
// Knows no port and no screen. There is nothing to pause in it: its clock stops.

import { ownEntry } from '../platform/ownEntry';
import { patienceMs } from './guards';
import { type MachineNeeds, sessionSetup } from './sessionSetup';

const showReplies = ['hideReplies', 'cancelSettling', 'beginSettling'] as const;
/** What the agent has done is written before it has its consequence: see the state `keeping`. */
const write = ['awaitStore', 'keepPending'] as const;
const make = ['chooseMove', ...write] as const;
const take = ['takePending', ...showReplies, 'preloadNext'] as const;

/** The machine over its ports. Its actor must be given a call clock, and as input the context to begin with. */
export function sessionMachine(needs: MachineNeeds) {
  const words = sessionSetup(needs);

  const choosing = words.createStateConfig({
    initial: 'deciding',
    states: {
      deciding: { always: { guard: 'silenceCounts', target: 'silent' } },
      silent: {
        invoke: {
          src: 'patience',
          input: ({ context }) => ({ silentMs: context.silentMs, limitMs: patienceMs(context) }),
        },
        on: {
          'patience.tick': { actions: 'countSilence' },
          'patience.over': { guard: 'moveIsAllowed', target: '#session.keeping', actions: [...make] },
          'timing.off': { target: 'deciding', actions: 'turnTimingOff' },
        },
      },
      hearing: {
        invoke: {
          src: 'speakLine',
          input: ({ context }) => ({
            scenarioId: context.fixed.stage.scenario.id,
            lineId: context.lineId ?? '',
            caption: ownEntry(context.fixed.stage.scenario.lines, context.lineId ?? '')?.caption ?? '',
          }),
        },
        on: {
          'line.failed': { actions: 'standAsCaption' },
          'line.ended': 'deciding',
          'line.skip': { guard: 'timeRuns', target: 'deciding' },
        },
      },
    },
    on: {
      'line.hear': { guard: 'canHearAgain', target: '.hearing', reenter: true, actions: 'showLineAgain' },
      'reply.choose': { guard: 'replyIsOpen', target: 'replying', actions: [...make] },
      'close.choose': { guard: 'closeIsOpen', target: 'replying', actions: [...make] },
      'hold.start': { guard: 'holdIsOpen', target: 'keeping', actions: [...make] },
      'transfer.make': { guard: 'moveIsAllowed', target: 'keeping', actions: [...make] },
      'end.make': { guard: 'moveIsAllowed', target: 'keeping', actions: [...make] },
      'mute.toggle': { guard: 'timeRuns', actions: 'toggleMute' },
    },
  });

  const speaking = words.createStateConfig({
    entry: 'showLine',
    invoke: {
      src: 'speakLine',
      input: ({ context }) => ({
        scenarioId: context.fixed.stage.scenario.id,
        lineId: context.lineId ?? '',
        caption: ownEntry(context.fixed.stage.scenario.lines, context.lineId ?? '')?.caption ?? '',
      }),
    },
    after: { underWay: { actions: 'noteUnderWay' } },
    on: {
      'line.failed': { actions: 'standAsCaption' },
      'line.ended': { target: 'next', actions: 'nextLine' },
      'line.skip': { guard: 'lineMaySkip', target: 'next', actions: 'nextLine' },
      'reply.choose': {
        guard: 'interruptionIsOpen',
        target: 'replying',
        actions: ['interrupt', ...write],
      },
      'end.make': { guard: 'moveIsAllowed', target: 'keeping', actions: [...make] },
      'mute.toggle': { guard: 'timeRuns', actions: 'toggleMute' },
    },
  });

  return words.createMachine({
    id: 'session',
    // a loop of eventless transitions is a bug and shall be an error, not a frozen page
    options: { maxIterations: 20 },
    context: ({ input }) => input,
    initial: 'starting',
    on: {
      'minute.take': { guard: 'timeRuns', actions: ['stopTime', 'pauseForMinute'] },
      'tab.hidden': { guard: 'timeRuns', actions: ['stopTime', 'pauseForHidden'] },
      'sound.lost': { guard: 'timeRuns', actions: ['stopTime', 'pauseForSound'] },
      // replies are shown anew: the key that ends a pause must not choose one
      'minute.over': { guard: 'isPaused', actions: ['endPause', 'unlockSound', 'startTime', ...showReplies] },
      'replies.settled': { actions: 'settle' },
      'timing.off': { actions: 'turnTimingOff' },
      'call.rewind': {
        guard: 'rewindIsOpen',
        target: '.keeping',
        actions: ['chooseRewind', ...write],
      },
      'draft.done': { actions: 'noteDraftOutcome' },
    },
    states: {
      starting: {
        entry: 'preloadNext',
        always: [
          { guard: 'hasNote', target: 'saving' },
          { guard: 'isFresh', target: 'ringing' },
          { target: 'next' },
        ],
      },
      ringing: {
        invoke: { src: 'phone', input: 'ring' },
        on: {
          'call.answer': { guard: 'timeRuns', target: 'connecting', actions: ['unlockSound', 'playConnect'] },
        },
      },
      connecting: { entry: 'showLine', after: { connect: { target: 'next', actions: [...showReplies] } } },
      next: {
        always: [
          { guard: 'isLineLeft', target: 'speaking' },
          { guard: 'isOnHold', target: 'held' },
          { guard: 'isOver', target: 'wrapping' },
          { guard: 'isLive', target: 'choosing' },
          { target: 'choosing', actions: [...showReplies] },
        ],
      },
      speaking,
      choosing,
      replying: {
        after: { takeBack: 'keeping' },
        on: {
          'line.skip': { guard: 'timeRuns', target: 'keeping' },
          'reply.takeBack': { guard: 'timeRuns', target: 'undoing', actions: ['awaitStore', 'keepMade'] },
        },
      },
      // what is pending is on its way to the disk; its consequence comes when it is there, or when that takes too long
      keeping: {
        always: { guard: 'isWritten', target: 'next', actions: [...take] },
        after: { keepCeiling: { target: 'next', actions: ['noteSlow', ...take] } },
      },
      // a reply taken back was written: it is gone only once that is written too
      undoing: {
        // after an interruption his line begins again: nobody has cut in
        always: { guard: 'isWritten', target: 'next', actions: ['dropPending', ...showReplies] },
        after: { keepCeiling: { target: 'next', actions: ['noteSlow', 'dropPending', ...showReplies] } },
      },
      held: {
        invoke: [{ src: 'holdClock' }, { src: 'phone', input: 'hold' }],
        on: {
          'hold.tick': { actions: 'countHold' },
          'hold.end': { guard: 'moveIsAllowed', target: 'keeping', actions: [...make] },
        },
      },
      wrapping: {
        entry: 'playHangUp',
        on: {
          'tab.hidden': {},
          'sound.lost': {},
          'note.leave': { guard: 'moveIsAllowed', target: 'saving', actions: ['leaveNote', 'keepMade'] },
        },
      },
      saving: {
        entry: 'scoreAttempt',
        invoke: {
          src: 'saveAttempt',
          input: ({ context }) => {
            if (context.attempt === null) throw new Error('An attempt is saved only once it is scored.');
            return context.attempt;
          },
          onDone: {
            target: 'saved',
            actions: { type: 'noteSave', params: ({ event }) => ({ fault: event.output }) },
          },
          onError: { target: 'saved', actions: { type: 'noteSave', params: { fault: 'failed' } } },
        },
        after: { saveCeiling: { target: 'saved', actions: 'noteSlow' } },
        on: { 'tab.hidden': {}, 'sound.lost': {}, 'minute.take': {}, 'call.rewind': {} },
      },
      saved: {
        on: {
          'save.retry': { guard: 'isFault', target: 'saving' },
          'tab.hidden': {},
          'sound.lost': {},
          'minute.take': {},
          'call.rewind': {},
        },
      },
    },
  });
}
