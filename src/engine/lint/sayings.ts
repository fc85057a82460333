// Every saying of a scenario, and the lines they can give. Chooses none.

import { linesIn } from '../scenario/chooseLine';
import { everyReply } from '../scenario/everyReply';
import type { ByBand, Saying } from '../scenario/line.types';
import type { Scenario } from '../scenario/scenario.types';
import { silenceSayings } from '../scenario/silences';

function everySaying(scenario: Scenario): readonly Saying[] {
  const { beats, endings, controls } = scenario;
  const { hold, silence } = controls;
  return [
    ...Object.values(beats).flatMap((beat) => [...beat.says, ...silenceSayings(beat.silence)]),
    ...[...everyReply(scenario)].flatMap(({ reply }) => reply.answer ?? []),
    ...Object.values(endings).flatMap(({ says }) => says ?? []),
    ...[...hold.asked, ...hold.unasked, ...hold.kept, ...hold.late, ...silenceSayings(silence)],
  ];
}

/** Ids of the lines that something says. */
export function saidLines(scenario: Scenario): ReadonlySet<string> {
  return new Set(everySaying(scenario).flatMap(linesIn));
}

/** The bands of a saying that is always said and written by band; null for any other. */
export function bandsOf(saying: Saying): ByBand | null {
  return typeof saying === 'string' || 'say' in saying || 'mild' in saying ? null : saying;
}
