// Which beats a reply or a control can lead to. Reads routes; judges no condition.

import { controlReplies } from '../scenario/everyReply';
import type { Reply } from '../scenario/reply.types';
import type { Scenario } from '../scenario/scenario.types';
import { silenceTargets } from '../scenario/silences';
import { targetsOf } from '../scenario/targetsOf';

/** The beats that the replies of `beat` can lead to, each once. */
export function replyTargets(scenario: Scenario, beat: string): readonly string[] {
  return beatsOf(scenario, Object.values(scenario.beats[beat]?.replies ?? {}));
}

/** The beats to which a silence at `beat` can lead, each once. */
export function silenceBeats(scenario: Scenario, beat: string): readonly string[] {
  const targets = silenceTargets(scenario.beats[beat]?.silence);
  return [...new Set(targets)].filter((to) => Object.hasOwn(scenario.beats, to));
}

/** The beats that any control can lead to, each once; in most scenarios none. */
export function controlTargets(scenario: Scenario): readonly string[] {
  return beatsOf(scenario, controlReplies(scenario.controls));
}

function beatsOf(scenario: Scenario, replies: readonly Reply[]): readonly string[] {
  const beats = new Set<string>();
  for (const reply of replies) {
    for (const target of targetsOf(reply)) if (Object.hasOwn(scenario.beats, target)) beats.add(target);
  }
  return [...beats];
}
