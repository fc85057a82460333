// How far the customer's conduct can go in a scenario, told from its data. Walks no call, so it may say more than any call comes to, never less.

import type { BehaviourId } from '../behaviours/catalogue';
import type { Abuse } from '../customer/customer.types';
import { TEMPERAMENTS } from '../customer/temperaments';
import { everyReply } from './everyReply';
import type { Scenario } from './scenario.types';

/** Adds a rung whenever it is shown, and at personal abuse calls forth a threat. */
const RETALIATES: BehaviourId = 'threaten';
/** Adds a rung where there is abuse to feed, and to a customer for whom pressure is a tool. */
const FEEDS: BehaviourId = 'cave-in';
const FED: ReadonlySet<Scenario['temperament']> = new Set(['intimidating', 'manipulative']);

/** The highest rung, 0 to 3, that abuse can reach: by the author's hand, by the ladder of the temperament, or by what replies show. */
export function mostAbuse(scenario: Scenario): Abuse {
  const authored = Math.max(
    scenario.start.abuse,
    ...Object.values(scenario.beats).map(({ arrives }) => arrives?.abuse ?? 0),
    ...[...everyReply(scenario)].map(({ reply }) => reply.change?.abuse ?? 0),
  );
  const climbed =
    scenario.abuse === 'ladder' ? Math.min(2, TEMPERAMENTS[scenario.temperament].abuseCeiling) : 0;
  const most = Math.max(authored, climbed);
  // said often enough: each time it is shown abuse rises by a rung
  if (shows(scenario, RETALIATES)) return 3;
  const isFed = shows(scenario, FEEDS) && (most >= 1 || FED.has(scenario.temperament));
  return (isFed ? Math.max(2, most) : most) as Abuse;
}

/**
 * True when a call can be ended for the customer's conduct under some house: abuse can become personal, an insult is authored that
 * a house may end a call for at once, or disrespect can be warned of.
 */
export function canEndForConduct(scenario: Scenario): boolean {
  const most = mostAbuse(scenario);
  return (
    most >= 2 ||
    (most === 1 && shows(scenario, 'state-consequence')) ||
    Object.values(scenario.beats).some(({ cues }) =>
      cues?.some((cue) => cue.kind === 'insult' && cue.category !== 'disrespect'),
    )
  );
}

function shows(scenario: Scenario, id: BehaviourId): boolean {
  for (const { reply } of everyReply(scenario)) if (reply.shows.includes(id)) return true;
  return false;
}
