// One call under way: the machine, its clock and its ports tied together. The only door through which screens reach a call.

import { createActor } from 'xstate';
import { createCallClock } from './callClock';
import { createDraftWriter } from './draftWriter';
import { isLineLeft, isOver } from './guards';
import { playFrom } from './play';
import type { Phase, Session, SessionEvent, SessionInput, SessionView } from './session.types';
import type { SessionContext } from './sessionContext.types';
import { sessionMachine } from './sessionMachine';
import { createSessionView } from './sessionView';
import type { LinePosition } from './speakLineActor';

/** The machine's states in the screens' words; those that last no time are not among them. */
const PHASES: ReadonlyMap<string, Phase> = new Map<string, Phase>([
  ['ringing', 'ringing'],
  ['connecting', 'speaking'],
  ['speaking', 'speaking'],
  ['choosing', 'choosing'],
  ['replying', 'replying'],
  ['undoing', 'replying'],
  ['held', 'held'],
  ['wrapping', 'wrapping'],
  ['saving', 'saving'],
  ['saved', 'saved'],
]);

/** While something is written, the screen stands as it did: nothing of the consequence is on it yet. */
function phaseOf(state: unknown, context: SessionContext): Phase {
  if (typeof state !== 'string') return 'choosing';
  if (state !== 'keeping') return PHASES.get(state) ?? 'ringing';
  const { pending } = context;
  if (pending?.does === 'move' && pending.move.type === 'resume') return 'held';
  if (pending?.does === 'move' && pending.move.type === 'dead-air') return 'choosing';
  return isOver({ context }) && !isLineLeft({ context }) ? 'wrapping' : 'replying';
}

/**
 * Starts a session. A fresh one rings. One with moves or a fork begins paused (`resumed`) and goes on with `minute.over`:
 * a fork at its decision, a draft with the customer's last words again, which may be skipped.
 * Tab changes are told to it by the page (`tab.hidden`, `tab.shown`); the loss of sound it hears of itself.
 * @throws when the moves do not fit the stage; ask `replayMoves` first about stored ones
 */
export function createSession(input: SessionInput): Session {
  const { voice, store, clock: deviceClock } = input.ports;
  const clock = createCallClock(deviceClock);
  const position: LinePosition = { read: null };
  const context = beginning(input);
  if (context.pausedBecause !== null) clock.stop();
  const writer = createDraftWriter(store, (outcome) => actor.send({ type: 'draft.done', ...outcome }));
  const savedAt = (): number => deviceClock.now();
  const machine = sessionMachine({ voice, store, clock, writer, position, scoreOf: input.scoreOf, savedAt });
  const actor = createActor(machine, { input: context, clock });
  const toView = createSessionView(voice);
  const getView = (): SessionView => {
    const snapshot = actor.getSnapshot();
    return toView(snapshot.context, {
      phase: phaseOf(snapshot.value, snapshot.context),
      isHearingAgain: snapshot.matches({ choosing: 'hearing' }),
      isStanding: snapshot.matches('replying'),
    });
  };
  const listeners = new Set<() => void>();
  let told: SessionView | null = null;

  actor.subscribe(() => {
    const view = getView();
    if (view === told) return;
    told = view;
    for (const listener of [...listeners]) listener();
  });
  actor.start();
  const stopHearingHealth = voice.onHealth((health) => {
    if (health === 'lost') actor.send({ type: 'sound.lost' });
  });

  return {
    send: (event: SessionEvent) => actor.send(event),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    getView,
    positionMs: () => position.read?.() ?? null,
    stop: () => {
      stopHearingHealth();
      listeners.clear();
      actor.stop();
    },
    settled: writer.settled,
  };
}

function beginning(input: SessionInput): SessionContext {
  const { stage, moves, forkOf, ports } = input;
  const play = playFrom(stage, moves);
  const { says } = play.call;
  const isFresh = moves.length === 0 && forkOf === undefined;
  const isNewFork = forkOf !== undefined && forkOf.keptMoves === moves.length;
  const heard = new Set(input.heardLines);
  if (!isFresh)
    for (const call of [play.opening, ...play.steps.map((step) => step.after)]) {
      for (const line of call.says) heard.add(line);
    }
  return {
    fixed: {
      attemptId: input.attemptId,
      stage,
      setting: input.setting,
      forkOf,
      cueCards: input.cueCards,
      timing: input.timing,
      startedAt: input.startedAt ?? ports.clock.now(),
    },
    play,
    timing: input.timing,
    pausedBecause: isFresh ? null : 'resumed',
    lineIndex: isNewFork ? says.length : 0,
    lineId: isNewFork ? (says.at(-1) ?? null) : (says[0] ?? null),
    hasVoiceFailed: false,
    isUnderWay: false,
    heard: [...heard],
    pending: null,
    isKept: true,
    isSettled: false,
    isMuted: false,
    silentMs: 0,
    heldSeconds: 0,
    attempt: null,
    fault: null,
  };
}
