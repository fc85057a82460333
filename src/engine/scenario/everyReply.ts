// Every reply of a scenario with its place: those of the beats, then those of the controls.

import type { Controls } from './controls.types';
import type { Keys } from './findings';
import type { Reply } from './reply.types';
import type { Scenario } from './scenario.types';

export interface PlacedReply {
  readonly reply: Reply;
  readonly where: Keys;
}

export function* everyReply(scenario: Scenario): Generator<PlacedReply> {
  for (const [beat, { replies }] of Object.entries(scenario.beats)) {
    for (const [id, reply] of Object.entries(replies)) yield { reply, where: ['beats', beat, 'replies', id] };
  }
  for (const { replies, where } of everyControl(scenario.controls)) {
    for (const [at, reply] of replies.entries()) yield { reply, where: [...where, at] };
  }
}

/** Every reply that a control can speak, in the order of the format. */
export function controlReplies(controls: Controls): readonly Reply[] {
  return everyControl(controls).flatMap((one) => one.replies);
}

/** The lists of replies behind the controls, each with its place. */
export function everyControl(controls: Controls): readonly {
  readonly replies: readonly Reply[];
  readonly where: Keys;
}[] {
  const { closing, transfers } = controls;
  return [
    ...Object.entries(closing).map(([step, replies]) => ({ replies, where: ['controls', 'closing', step] })),
    { replies: controls.endUnderPolicy, where: ['controls', 'endUnderPolicy'] },
    { replies: controls.hangUp, where: ['controls', 'hangUp'] },
    ...(controls.safety === undefined ? [] : [{ replies: controls.safety, where: ['controls', 'safety'] }]),
    ...Object.entries(transfers).flatMap(([target, manners]) => [
      { replies: manners?.warm ?? [], where: ['controls', 'transfers', target, 'warm'] },
      { replies: manners?.cold ?? [], where: ['controls', 'transfers', target, 'cold'] },
    ]),
  ];
}
