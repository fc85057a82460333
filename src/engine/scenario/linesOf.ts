// Every line a scenario can say, with who says it and how. Knows nothing of recordings.

import type { Beat } from './beat.types';
import { linesIn } from './chooseLine';
import { controlReplies } from './everyReply';
import type { Delivery, Saying } from './line.types';
import type { Reply } from './reply.types';
import type { Scenario } from './scenario.types';
import { silenceSayings, silenceTargets } from './silences';
import { targetsOf } from './targetsOf';

export interface ListedLine {
  readonly id: string;
  /** Key in `cast`. */
  readonly speaker: string;
  /** With `*stress*` marks. */
  readonly caption: string;
  readonly say?: string;
  readonly delivery: Delivery;
}

/**
 * All lines in the order a call can reach them: beats breadth first from the opening, then controls, endings, beats nothing
 * leads to, and last the lines that nothing says. Each once.
 */
export function linesOf(scenario: Scenario): readonly ListedLine[] {
  const ids = new Set<string>();
  for (const id of beatsInOrder(scenario)) addAll(ids, sayingsOfBeat(scenario.beats[id]));
  addAll(ids, sayingsOfControls(scenario));
  for (const ending of Object.values(scenario.endings)) addAll(ids, ending.says ?? []);
  for (const beat of Object.values(scenario.beats)) addAll(ids, sayingsOfBeat(beat));
  for (const id of Object.keys(scenario.lines)) ids.add(id);
  return [...ids].flatMap((id) => listed(scenario, id));
}

/** The lines that may be said next at `beat`, whatever the agent does: answers and next beats first, then controls and endings. */
export function linesAfter(scenario: Scenario, beat: string): readonly string[] {
  const ids = new Set<string>();
  const here = Object.hasOwn(scenario.beats, beat) ? scenario.beats[beat] : undefined;
  const replies = Object.values(here?.replies ?? {});
  for (const reply of replies) addAll(ids, reply.answer ?? []);
  for (const reply of replies) addArrivals(ids, scenario, reply);
  if (here !== undefined) addAll(ids, [...here.says, ...silenceSayings(here.silence)]);
  addAll(ids, sayingsOfControls(scenario));
  for (const reply of controlReplies(scenario.controls)) addArrivals(ids, scenario, reply);
  for (const ending of Object.values(scenario.endings)) addAll(ids, ending.says ?? []);
  return [...ids];
}

/** Beat ids breadth first from the opening; a beat that nothing leads to is left out. */
export function beatsInOrder(scenario: Scenario): readonly string[] {
  const seen = new Set([scenario.opening]);
  const fromControls = controlReplies(scenario.controls);
  for (const id of seen) {
    if (!Object.hasOwn(scenario.beats, id)) continue;
    const replies = Object.values(scenario.beats[id]?.replies ?? {});
    for (const beat of silenceTargets(scenario.beats[id]?.silence)) seen.add(beat);
    for (const reply of id === scenario.opening ? [...replies, ...fromControls] : replies) {
      for (const target of targetsOf(reply)) if (Object.hasOwn(scenario.beats, target)) seen.add(target);
    }
  }
  return [...seen];
}

function addArrivals(ids: Set<string>, scenario: Scenario, reply: Reply): void {
  for (const target of targetsOf(reply)) {
    if (Object.hasOwn(scenario.beats, target)) addAll(ids, scenario.beats[target]?.says ?? []);
  }
}

function sayingsOfBeat(beat: Beat | undefined): readonly Saying[] {
  if (beat === undefined) return [];
  return [
    ...beat.says,
    ...Object.values(beat.replies).flatMap((reply) => reply.answer ?? []),
    ...silenceSayings(beat.silence),
  ];
}

function sayingsOfControls({ controls }: Scenario): readonly Saying[] {
  const { hold, silence } = controls;
  return [
    ...controlReplies(controls).flatMap((reply) => reply.answer ?? []),
    ...hold.asked,
    ...hold.unasked,
    ...hold.kept,
    ...hold.late,
    ...silenceSayings(silence),
  ];
}

function addAll(ids: Set<string>, sayings: readonly Saying[]): void {
  for (const saying of sayings) for (const id of linesIn(saying)) ids.add(id);
}

function listed({ lines }: Scenario, id: string): readonly ListedLine[] {
  const line = Object.hasOwn(lines, id) ? lines[id] : undefined;
  if (line === undefined) return [];
  const { caption, say, delivery, by } = line;
  return [{ id, speaker: by ?? 'customer', caption, ...(say !== undefined && { say }), delivery }];
}
