// Whether a transfer exists, fits the policy in force and is well formed. Knows nothing of what it does.

import type { RouteKind } from '../scenario/brief.types';
import type { TransferPart } from '../scenario/reply.types';
import type { Call, Stage } from './call.types';
import { transferReply } from './controlReply';
import { factsOf } from './factsOf';
import type { Move } from './move.types';

const PARTS: readonly TransferPart[] = ['consent', 'brief', 'introduce', 'fallback'];

const MANNERS: readonly string[] = ['warm', 'cold'];

/** Null when the transfer can be made, else one sentence. */
export function transferProblem(
  call: Call,
  move: Extract<Move, { type: 'transfer' }>,
  stage: Stage,
): string | null {
  const { targets } = stage.scenario.brief;
  const target = Object.hasOwn(targets, move.target) ? targets[move.target] : undefined;
  if (target === undefined) return `The brief lists no transfer target "${move.target}".`;
  if (!isRouteOpen(target.route, stage)) return stage.policy.closedRoute;
  if (move.isConduct === true && !stage.policy.hasForwarding) return stage.policy.closedRoute;
  if (move.isConduct === true && move.manner !== 'warm') return 'Forwarding after abuse is a warm transfer.';
  const { parts } = move;
  if (!MANNERS.includes(move.manner)) return 'A transfer is warm or cold.';
  if (
    !Array.isArray(parts) ||
    parts.some((part, at) => !PARTS.includes(part) || parts.indexOf(part) !== at)
  ) {
    return 'The parts of a transfer are consent, brief, introduce and fallback, each once.';
  }
  return transferReply(move, stage, factsOf(call, stage)) === null
    ? `This scenario has no words for a ${move.manner} transfer to "${move.target}".`
    : null;
}

/** Whether the policy in force has this kind of route. */
export function isRouteOpen(kind: RouteKind, stage: Stage): boolean {
  return stage.policy.routes.includes(kind);
}
