// Players with one plan whatever the customer does: only empathy, only fixes, only limits, only gifts, only passing on.

import type { Reply } from '../../scenario/reply.types';
import { connects, isLimit, isSolution } from '../../score/behaviourSets';
import type { KnowingPlayer } from '../player.types';
import { pick } from '../roll';
import { random, say } from './blindPlayers';

/** Says whatever fits the plan, one of them by chance; where nothing does, anything. */
function always(fits: (reply: Reply) => boolean): KnowingPlayer {
  return (known) => {
    const fitting = known.open.filter(({ reply }) => fits(reply));
    return fitting.length === 0 ? random(known) : say(pick(fitting, known)?.id);
  };
}

export const mostEmpathic = always(({ shows }) => shows.some(connects));
export const alwaysFix = always(({ shows }) => shows.some(isSolution));
export const alwaysLimit = always(({ shows }) => shows.some(isLimit));
export const alwaysConcede = always(
  ({ concession, shows }) =>
    concession === true || shows.some((id) => id === 'cave-in' || id === 'over-promise'),
);

/** Passes the call on at once, and as well as a call can be passed on; where nobody is there to take it, by chance. */
export const alwaysTransfer: KnowingPlayer = (known) => {
  const [to] = known.transfers;
  if (to === undefined) return random(known);
  return {
    type: 'transfer',
    target: to.target,
    manner: 'warm',
    parts: ['consent', 'brief', 'introduce', 'fallback'],
  };
};
