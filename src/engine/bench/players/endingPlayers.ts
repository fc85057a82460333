// Players defined by how they end: at once, by the polite steps at once, or never.

import { limitsConduct } from '../../score/behaviourSets';
import type { KnowingPlayer, Player } from '../player.types';
import { pick } from '../roll';
import { endPolitely, replyOrEnd } from './blindPlayers';

/** The nearest ending at every turn: for safety, under the policy, or the phone put down. */
export const endAsap: Player = ({ ends }) => {
  const manners = ends.map(({ manner }) => manner);
  const nearest = (['safety', 'under-policy', 'hang-up'] as const).find((manner) => manners.includes(manner));
  return { type: 'end', manner: nearest ?? 'politely' };
};

/** The polite steps from the first turn on. */
export const closeAsap: Player = () => endPolitely;

/** Never sets a limit on conduct, never ends; otherwise by chance. */
export const endure: KnowingPlayer = (known) => {
  const bearing = known.open.filter(({ reply: { shows } }) => !limitsConduct(shows));
  const staying = bearing.length === 0 ? known.open : bearing;
  return replyOrEnd(pick(staying, known)?.id);
};
