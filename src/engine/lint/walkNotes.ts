// The notebook of a walk: what was met, each thing once. Moves nobody.

import type { Call, Stage } from '../call/call.types';
import { openReplies } from '../call/callView';
import { CLOSING_STEPS } from '../call/closing';
import { factsOf } from '../call/factsOf';
import type { Move } from '../call/move.types';
import { closingAt } from '../call/movesAt';
import { takeMove } from '../call/stepCall';
import { heatBand } from '../customer/heatBand';
import { holds } from '../scenario/holds';
import type { Scenario } from '../scenario/scenario.types';
import { isCritical } from '../score/criticalReply';
import { markOf } from '../score/markOf';
import { isCrisisCue } from './content';
import { asksOrStays } from './marks';
import { wordsOf } from './text';
import type { Arrival, Moment, Option, Walk } from './walk.types';

export type WalkNotes = ReturnType<typeof startNotes>;

export function startNotes() {
  const moments = new Map<string, Moment>();
  const closings = new Map<string, Moment>();
  const endings = new Set<string>();
  const traps = new Set<string>();
  const arrivals = new Map<string, Arrival>();
  const crises = new Map<string, boolean>();
  const leaving = new Set<string>();
  const silent = new Set<string>();
  let longest = { turns: 0, beat: '' };
  let states = 0;

  /** Notes the decision at `call`. */
  const looked = (call: Call, stage: Stage): Moment => {
    states += 1;
    noteClosing(call, stage);
    const options = optionsAt(call, stage);
    const isFresh = call.chosenHere.length === 0;
    const key = `${call.beat} ${isFresh} ${options.map(({ id, mark }) => `${id}:${mark}`).join()}`;
    const known = moments.get(key);
    if (known !== undefined) return known;
    const moment = { beat: call.beat, options, isFresh, call, outcomes: outcomesAt(call, options, stage) };
    moments.set(key, moment);
    if (options.length === 0) silent.add(call.beat);
    return moment;
  };

  const noteClosing = (call: Call, stage: Stage): void => {
    const options = closingAt(call, stage).map(({ id, reply }) => ({
      id,
      reply,
      mark: markOf(reply, call, stage),
    }));
    if (options.length === 0) return;
    const beat = CLOSING_STEPS[call.closing];
    const key = `${beat} ${options.map(({ id, mark }) => `${id}:${mark}`).join()}`;
    if (!closings.has(key)) closings.set(key, { beat, options, isFresh: true, call, outcomes: [] });
  };

  const arrived = (before: Call | null, after: Call, stage: Stage): void => {
    const seen = arrivals.get(after.beat) ?? { bands: new Set(), mostWords: 0, mostAbuse: 0 };
    arrivals.set(after.beat, seen);
    seen.mostWords = Math.max(seen.mostWords, saidWords(after, stage.scenario));
    if (before === null || before.beat !== after.beat) {
      seen.bands.add(heatBand(after.customer.heat));
    }
    seen.mostAbuse = Math.max(seen.mostAbuse, after.customer.abuse);
    const isOpened = after.customer.crisis && before?.customer.crisis !== true;
    if (isOpened || (before?.beat !== after.beat && isCued(after, stage))) {
      const isMet = optionsAt(after, stage).some(({ reply }) => asksOrStays(reply));
      crises.set(after.beat, isMet && crises.get(after.beat) !== false);
    }
  };

  const moved = (before: Call, move: Move, after: Call, stage: Stage): void => {
    const { turn } = after.customer;
    if (move.type === 'reply' && turn > longest.turns) longest = { turns: turn, beat: before.beat };
    if (after.ending === null) {
      if (move.type === 'reply' && before.beat !== after.beat && isTrapTwice(before, move.id, after, stage))
        traps.add(`${before.beat}>${after.beat}`);
      arrived(before, after, stage);
      return;
    }
    endings.add(after.ending);
    const kind = stage.scenario.endings[after.ending]?.kind;
    if (kind !== 'unsafe-close' || move.type !== 'reply') return;
    const mark = optionsAt(before, stage).find(({ id }) => id === move.id)?.mark;
    if (mark === 'expert' || mark === 'acceptable') leaving.add(`${before.beat}>${move.id}`);
  };

  const walk = (): Walk => ({
    states,
    moments: [...moments.values()],
    closings: [...closings.values()],
    endings,
    traps,
    arrivals,
    longest,
    crises,
    leaving,
    silent,
  });
  return { looked, arrived, moved, walk };
}

/** The beat speaks of danger, in this state. */
function isCued(call: Call, stage: Stage): boolean {
  const facts = factsOf(call, stage);
  return (stage.scenario.beats[call.beat]?.cues ?? []).some(
    (cue) => isCrisisCue(cue) && holds(cue.when, facts),
  );
}

/** What comes of each reply, its points left out: where it leads, what is said then, what is known and owed. */
function outcomesAt(call: Call, options: readonly Option[], stage: Stage): readonly string[] {
  return options.map(({ id }) => {
    const { after } = takeMove(call, { type: 'reply', id }, stage);
    const { beat, ending, says, flags, revealed, met, boundary, closing, customer } = after;
    const { abuse, crisis, promiseDebt } = customer;
    return JSON.stringify([
      ending ?? beat,
      says,
      [flags, revealed, met].map((names) => [...names].sort()),
      [boundary, closing, abuse, crisis, promiseDebt],
    ]);
  });
}

/** A critical error was on offer, was stepped round, and one is on offer again. */
function isTrapTwice(before: Call, said: string, after: Call, stage: Stage): boolean {
  const criticalAt = (call: Call): readonly string[] =>
    openReplies(call, stage).flatMap(({ id, reply }) => (isCritical(reply, call.customer) ? [id] : []));
  const first = criticalAt(before);
  return first.length > 0 && !first.includes(said) && criticalAt(after).length > 0;
}

function optionsAt(call: Call, stage: Stage): readonly Option[] {
  return openReplies(call, stage).map(({ id, reply }) => ({ id, reply, mark: markOf(reply, call, stage) }));
}

function saidWords(call: Call, { lines }: Scenario): number {
  return call.says.reduce((sum, id) => sum + wordsOf(lines[id]?.caption ?? '').length, 0);
}
