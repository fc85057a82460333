// The turn function: one reply moves one customer. Pure; it knows no scenario, no clock, no chance and no screen.

import { clamp } from './clamp';
import { addSecond } from './combine';
import { abuseAfter, unansweredAfter, warningIn } from './conduct';
import { HEARD_CEILING, LEVERAGE_CEILING, LOW_TRUST, TANGENT_CEILING } from './constants';
import type { Act, Customer, Turn, World } from './customer.types';
import { drift } from './drift';
import { effectOf } from './effect';
import { groupRunAfter } from './history';
import { overAfter } from './over';
import { rulesOf } from './rules';
import { withinDistress, withinHeat, withinTrust } from './scales';
import { shapeEffect } from './shape';
import { tagsOf } from './tags';
import { TEMPERAMENTS } from './temperaments';

/**
 * What `act` makes of `customer` in `world`: the next customer, the tags of the turn and whether the call is over.
 * Same inputs, same result to the last digit; `customer` is left as it was. Numbers keep to the ranges of `Customer`.
 */
export function takeTurn(customer: Customer, act: Act, world: World): Turn {
  const [first, second] = act.behaviours;
  const firstRules = rulesOf(first);
  const secondRules = second === undefined ? null : rulesOf(second);
  const temperament = TEMPERAMENTS[world.temperament];

  const effect = effectOf(customer, firstRules, customer.heard, world);
  const heardAfterFirst = clamp(customer.heard + firstRules.heard, 0, HEARD_CEILING);
  const secondEffect = secondRules === null ? null : effectOf(customer, secondRules, heardAfterFirst, world);
  const firstCounts = firstRules.isProgress && !effect.isPremature;
  const secondCounts = secondRules?.isProgress === true && secondEffect?.isPremature === false;
  if (secondEffect !== null) addSecond(effect, secondEffect);
  shapeEffect(effect, act, customer.trust, temperament);

  const warning = warningIn(act);
  const isAbusive = customer.abuse >= 1;
  const unanswered = unansweredAfter(customer, act, warning);
  const heard =
    secondRules === null ? heardAfterFirst : clamp(heardAfterFirst + secondRules.heard, 0, HEARD_CEILING);
  const progress = customer.progress + (firstCounts ? 1 : 0) + (secondCounts ? 1 : 0);
  const turn = customer.turn + 1;
  const change = act.change;
  const drifted = drift(customer.heat + effect.heat, progress, turn, temperament);
  const heat = withinHeat(drifted + (change?.heat ?? 0));
  const trust = withinTrust(customer.trust + effect.trust + (change?.trust ?? 0));
  const distress = withinDistress(customer.distress + effect.distress + (change?.distress ?? 0));
  const lowTrust = trust <= LOW_TRUST ? customer.lowTrust + 1 : 0;
  const isListening = firstRules.isListening && (secondRules === null || secondRules.isListening);

  const next: Customer = {
    heat,
    trust,
    distress,
    abuse: abuseAfter(customer, act, world, temperament, effect.abuse, heat, trust, unanswered),
    heard,
    progress,
    warned: customer.warned + (isAbusive && shows(act, 'state-consequence') ? 1 : 0),
    named: customer.named + (isAbusive && shows(act, 'name-behaviour') ? 1 : 0),
    leverage: clamp(customer.leverage + effect.leverage, 0, LEVERAGE_CEILING),
    promiseDebt: customer.promiseDebt + effect.promiseDebt,
    tangent: clamp(customer.tangent + effect.tangent, 0, TANGENT_CEILING) + (change?.tangent ?? 0),
    unanswered,
    lowTrust,
    turn,
    crisis: change?.crisis ?? customer.crisis,
    shown: [...customer.shown, ...act.behaviours],
    groupRun: groupRunAfter(customer, firstRules, secondRules),
    listeningRun: isListening ? customer.listeningRun + 1 : 0,
  };
  return {
    customer: next,
    tags: tagsOf(effect, secondEffect),
    over: overAfter(firstRules, secondRules, heat, lowTrust),
  };
}

function shows(act: Act, id: Act['behaviours'][number]): boolean {
  return act.behaviours[0] === id || act.behaviours[1] === id;
}
