// A call as the agent may act on it. Derives, never decides what anything is worth.

import { type Facts, holds } from '../scenario/holds';
import { mayEnd, mayForward, warningsStillDue } from './boundary';
import type { Call, Stage } from './call.types';
import type { CallView, EndChoice, OpenReply, TransferChoice } from './callView.types';
import { closingWords, isAmongReplies } from './closingChoices';
import { endReply } from './controlReply';
import { factsOf } from './factsOf';
import type { EndManner } from './move.types';
import { preparedFor } from './prepared';
import { isRouteOpen } from './transferProblem';

/** Everything on offer at `call`. Each reply, transfer and ending listed open is a move that `moveProblem` accepts. */
export function callView(call: Call, stage: Stage): CallView {
  const facts = factsOf(call, stage);
  const isOver = call.ending !== null;
  const isHeld = call.hold !== null;
  const canAct = !isOver && !isHeld;
  const isUnhurried = stage.scenario.beats[call.beat]?.isUnhurried === true;
  const isSpoken = stage.scenario.channel === 'phone';
  const replies = canAct ? openReplies(call, stage, facts) : [];
  const isClosingAmongReplies = isAmongReplies(call, replies);
  return {
    says: call.says,
    replies,
    hasControlsOnly: canAct && replies.length === 0,
    isHeld,
    isOver,
    canHold: canAct && isSpoken && !isUnhurried && !call.customer.crisis,
    canCountSilence: canAct && isSpoken && !isUnhurried,
    transfers: canAct ? transferOffers(stage) : [],
    canForward: canAct && mayForward(call, stage),
    endChoices: canAct ? endOffers(call, stage, facts, !isClosingAmongReplies) : [],
    isClosingAmongReplies,
    boundary: call.boundary,
    closing: call.closing,
    noteItems: isOver ? noteItems(stage, facts) : [],
  };
}

/** The replies on offer, in authored order. Costs less than a whole view; for players and searches. */
export function openReplies(
  call: Call,
  stage: Stage,
  facts: Facts = factsOf(call, stage),
): readonly OpenReply[] {
  if (call.ending !== null || call.hold !== null) return [];
  const replies = preparedFor(stage).replies.get(call.beat) ?? [];
  return replies.filter(({ id, reply }) => !call.chosenHere.includes(id) && holds(reply.open, facts));
}

function transferOffers(stage: Stage): readonly TransferChoice[] {
  const { brief, controls } = stage.scenario;
  return Object.entries(brief.targets)
    .filter(([target]) => Object.hasOwn(controls.transfers, target))
    .map(([target, { name, route }]) => {
      const isOpen = isRouteOpen(route, stage);
      return { target, name, isOpen, closedBecause: isOpen ? null : stage.policy.closedRoute };
    });
}

/** A house that never ends a call offers no ending under the policy until a threat has earned it. */
function endOffers(call: Call, stage: Stage, facts: Facts, hasPolite: boolean): readonly EndChoice[] {
  const hasPolicy = preparedFor(stage).rules.warningsDue !== 'never' || mayEnd(call);
  const manners: EndManner[] = hasPolite ? ['politely'] : [];
  if (call.customer.abuse === 3) manners.unshift('safety');
  if (hasPolicy) manners.push('under-policy');
  manners.push('hang-up');
  const due = warningsStillDue(call, stage);
  return manners.flatMap((manner): EndChoice[] => {
    if (manner === 'politely')
      return [{ manner, words: '', choices: closingWords(call, stage, facts), warningsStillDue: 0 }];
    const words = endReply(call, { manner }, stage, facts)?.text;
    const isWarned = manner === 'under-policy' || (manner === 'hang-up' && hasPolicy);
    return words === undefined ? [] : [{ manner, words, choices: [], warningsStillDue: isWarned ? due : 0 }];
  });
}

function noteItems(stage: Stage, facts: Facts): CallView['noteItems'] {
  return Object.entries(stage.scenario.note)
    .filter(([, item]) => holds(item.open, facts))
    .map(([id, item]) => ({ id, text: item.text }));
}
