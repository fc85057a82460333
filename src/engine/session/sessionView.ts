// What a screen may read, made from the machine's memory. Pure but for the recordings it looks up; the same parts stay the same objects.

import { plainCaption } from '../audio/readingMs';
import type { VoicePort } from '../audio/voice.types';
import { callView } from '../call/callView';
import type { CallView } from '../call/callView.types';
import { takeMove } from '../call/stepCall';
import { ownEntry } from '../platform/ownEntry';
import { scaleOf } from '../scenario/drama';
import { exchangesOf } from './exchanges';
import { lineMaySkip, patienceMs, silenceCounts, untimedBecause } from './guards';
import { keepLast } from './keepLast';
import { replayOf } from './play';
import { readingAt } from './readingAt';
import type { Phase, SessionView, SilenceView, SpokenLine } from './session.types';
import type { SessionContext } from './sessionContext.types';
import { shownClosing, shownReplies } from './shownReplies';
import { lengthOfLine, timelineOf } from './timeline';

/** Where the machine is, in the screens' words. */
export interface Where {
  readonly phase: Phase;
  readonly isHearingAgain: boolean;
  /** The agent's words stand and may be taken back. */
  readonly isStanding: boolean;
}

type Voice = Pick<VoicePort, 'recordingOf'>;
const NO_REPLIES: SessionView['replies'] = [];
const NO_TRANSFERS: CallView['transfers'] = [];
const NO_ENDINGS: CallView['endChoices'] = [];

/** Makes views for one session; gives back the last view as long as nothing in it has changed. */
export function createSessionView(voice: Voice): (context: SessionContext, where: Where) => SessionView {
  const offersOf = keepLast((play: SessionContext['play'], stage: SessionContext['fixed']['stage']) => ({
    offers: callView(play.call, stage),
    replies: shownReplies(play, stage),
    closing: shownClosing(play, stage),
    timeline: timelineOf(replayOf(play, stage), voice),
  }));
  const exchanges = keepLast(exchangesOf);
  const lineOf = keepLast((fixed: SessionContext['fixed'], lineId: string | null, hasVoiceFailed: boolean) =>
    spokenLine(fixed, lineId, hasVoiceFailed, voice),
  );
  const readingOf = keepLast(readingAt);
  const holdOf = keepLast((promised: number | null, heldSeconds: number, words: string) => ({
    promisedSeconds: promised,
    heldSeconds,
    words,
  }));
  const silenceOf = keepLast(silenceView);
  const isAnswered = keepLast(
    ({ call }: SessionContext['play'], stage: SessionContext['fixed']['stage']): boolean =>
      takeMove(call, { type: 'dead-air', nth: call.silences + 1 }, stage).after.says.length > 0,
  );
  let last: SessionView | null = null;

  return (context, { phase, isHearingAgain, isStanding }) => {
    const { play, fixed, pausedBecause } = context;
    const { call } = play;
    const { stage, setting } = fixed;
    const { scenario } = stage;
    const { offers, replies, closing, timeline } = offersOf(play, stage);
    const isChoosing = phase === 'choosing';
    const hasReplies = isChoosing || (phase === 'speaking' && setting === 'live');
    const voicedMs = (lineId: string): number | null =>
      context.hasVoiceFailed ? null : (voice.recordingOf(scenario.id, lineId)?.durationMs ?? null);
    // the line being spoken belongs to the transcript
    const shown = phase === 'ringing' ? 0 : context.lineIndex + (phase === 'speaking' ? 1 : 0);

    const view: SessionView = {
      phase,
      pausedBecause,
      setting,
      decision: call.customer.turn + 1,
      line: phase === 'ringing' ? null : lineOf(fixed, context.lineId, context.hasVoiceFailed),
      canSkip: isHearingAgain || isStanding || (phase === 'speaking' && lineMaySkip({ context }, voicedMs)),
      canTakeBack: isStanding,
      isCuttingIn: isStanding && isCutIn(context),
      canRewind: setting === 'guided' && play.moves.length > 0 && phase !== 'saving' && phase !== 'saved',
      isMuted: context.isMuted,
      isHearingAgain,
      replies: hasReplies ? replies : NO_REPLIES,
      closing: isChoosing ? closing : NO_REPLIES,
      isClosingAmongReplies: isChoosing && offers.isClosingAmongReplies,
      canHold: isChoosing && offers.canHold,
      transfers: isChoosing ? offers.transfers : NO_TRANSFERS,
      canForward: isChoosing && offers.canForward,
      endings: isChoosing || phase === 'speaking' ? offers.endChoices : NO_ENDINGS,
      hold:
        call.hold === null || phase !== 'held'
          ? null
          : holdOf(
              call.hold.promisedSeconds ?? null,
              context.heldSeconds,
              plainCaption(scenario.lines[call.says.at(-1) ?? '']?.caption ?? ''),
            ),
      silence:
        isChoosing && silenceCounts({ context })
          ? silenceOf(context.silentMs, patienceMs(context), isAnswered(play, stage))
          : null,
      untimed: isChoosing ? untimedBecause({ context }) : null,
      reading:
        setting === 'guided' ? readingOf(scaleOf(scenario), call.customer.heat, call.customer.trust) : null,
      hint: setting === 'guided' ? (scenario.beats[call.beat]?.hint ?? null) : null,
      exchanges: exchanges(play, stage, shown, context.pending),
      elapsedMs: startOfLine(timeline, context, phase),
      call,
      moves: play.moves,
      endingId: call.ending,
      noteItems: offers.noteItems,
      attempt: context.attempt,
      fault: context.fault,
    };
    if (last === null || !isSame(last, view)) last = view;
    return last;
  };
}

function spokenLine(
  { stage }: SessionContext['fixed'],
  lineId: string | null,
  hasVoiceFailed: boolean,
  voice: Voice,
): SpokenLine | null {
  const { scenario } = stage;
  const line = lineId === null ? undefined : ownEntry(scenario.lines, lineId);
  if (lineId === null || line === undefined) return null;
  const { caption, delivery, by } = line;
  return {
    id: lineId,
    caption,
    delivery,
    speaker: scenario.cast[by ?? 'customer']?.name ?? '',
    isVoiced: !hasVoiceFailed && voice.recordingOf(scenario.id, lineId) !== null,
    ...lengthOfLine(scenario, lineId, voice),
  };
}

function isCutIn({ pending }: SessionContext): boolean {
  return pending?.does === 'move' && pending.move.type === 'reply' && pending.move.isInterrupting === true;
}

function silenceView(silentMs: number, limitMs: number, isAnswered: boolean): SilenceView {
  return {
    isAnswered,
    used: Math.min(1, silentMs / limitMs),
    secondsLeft: Math.ceil(Math.max(0, limitMs - silentMs) / 1000),
  };
}

/** Call time at the start of the present line; once over and said, the whole length. */
function startOfLine(
  { entries, totalMs }: ReturnType<typeof timelineOf>,
  { play, lineIndex }: SessionContext,
  phase: Phase,
): number {
  if (phase === 'ringing') return 0;
  if (phase === 'wrapping' || phase === 'saving' || phase === 'saved') return totalMs;
  const lines = entries.filter((entry) => entry.kind === 'line' && entry.move === play.moves.length - 1);
  return lines[Math.min(lineIndex, lines.length - 1)]?.startMs ?? totalMs;
}

const isSame = (a: SessionView, b: SessionView): boolean =>
  (Object.keys(b) as (keyof SessionView)[]).every((key) => Object.is(a[key], b[key]));
