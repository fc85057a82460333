// Which beats a reply or a control can lead to. Reads routes; judges no condition.

import type { Controls } from '../scenario/controls.types';
import type { Reply } from '../scenario/reply.types';
import type { Scenario } from '../scenario/scenario.types';

/** Every target written on `reply`, in order: beats, endings, `here` and `end`. */
export function targetsOf(reply: Reply): readonly string[] {
  return typeof reply.goes === 'string' ? [reply.goes] : reply.goes.map((one) => one.to);
}

/** The beats that the replies of `beat` can lead to, each once. */
export function replyTargets(scenario: Scenario, beat: string): readonly string[] {
  return beatsOf(scenario, Object.values(scenario.beats[beat]?.replies ?? {}));
}

/** The beats that any control can lead to, each once; in most scenarios none. */
export function controlTargets(scenario: Scenario): readonly string[] {
  return beatsOf(scenario, controlReplies(scenario.controls));
}

/** Every reply that a control can speak, in the order of the format. */
export function controlReplies(controls: Controls): readonly Reply[] {
  const { closing, endUnderPolicy, hangUp, safety, transfers } = controls;
  return [
    ...closing.summarise,
    ...closing.nextStep,
    ...closing.lastQuestion,
    ...closing.goodbye,
    ...endUnderPolicy,
    ...hangUp,
    ...(safety ?? []),
    ...Object.values(transfers).flatMap((one) => [...(one?.warm ?? []), ...(one?.cold ?? [])]),
  ];
}

function beatsOf(scenario: Scenario, replies: readonly Reply[]): readonly string[] {
  const beats = new Set<string>();
  for (const reply of replies) {
    for (const target of targetsOf(reply)) if (Object.hasOwn(scenario.beats, target)) beats.add(target);
  }
  return [...beats];
}
