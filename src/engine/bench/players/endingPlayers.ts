// Players defined by how they end: at once, by the polite steps at once, or never.

import { limitsConduct } from '../../score/behaviourSets';
import type { KnowingPlayer, Player } from '../player.types';
import { pick } from '../roll';
import { random, say } from './blindPlayers';

/** The nearest ending at every turn: for safety, under the policy, or the phone put down. */
export const endAsap: Player = (seen) => {
  const manners = seen.ends.map(({ manner }) => manner);
  const nearest = (['safety', 'under-policy', 'hang-up'] as const).find((manner) => manners.includes(manner));
  return nearest === undefined ? closeAsap(seen) : { type: 'end', manner: nearest };
};

/** The polite steps from the first turn on, in words chosen by chance; where the replies hold the step, any of them. */
export const closeAsap: Player = (seen) => {
  const words = seen.ends.flatMap(({ choices }) => choices);
  return words.length === 0 ? random(seen) : say(pick(words, seen)?.id);
};

/** Never sets a limit on conduct, never ends nor passes an abusive caller on; otherwise by chance. */
export const endure: KnowingPlayer = (known) => {
  const isAbused = known.call.customer.abuse >= 2;
  const bearing = known.open.filter(
    ({ reply: { shows } }) => !limitsConduct(shows) && !(isAbused && shows.includes('warm-transfer')),
  );
  const staying = bearing.length === 0 ? known.open : bearing;
  return staying.length === 0 ? random(known) : say(pick(staying, known)?.id);
};
