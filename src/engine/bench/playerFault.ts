// A player of the bench that chose what it could not, or broke down, told so that its writer can mend it. Knows no player.

import type { Call, Stage } from '../call/call.types';
import { seenAt } from './seen';

export class PlayerFault extends Error {
  readonly player: string;
  readonly scenario: string;
  /** 1-based agent turn. */
  readonly turn: number;
  /** What went wrong, a whole sentence. */
  readonly problem: string;
  /** What the player could have done instead, a whole sentence. */
  readonly mend: string;

  constructor(fault: Pick<PlayerFault, 'player' | 'scenario' | 'turn' | 'problem' | 'mend'>) {
    const { player, scenario, turn, problem, mend } = fault;
    super(`The player "${player}" failed in "${scenario}" at turn ${turn}: ${problem} ${mend}`);
    this.name = 'PlayerFault';
    this.player = player;
    this.scenario = scenario;
    this.turn = turn;
    this.problem = problem;
    this.mend = mend;
  }
}

/** The fault of `player` at `call`. */
export function faultAt(player: string, call: Call, stage: Stage, problem: string): PlayerFault {
  const { replies, ends } = seenAt(call, stage);
  const first = replies[0]?.id;
  const words = ends.flatMap(({ choices }) => choices)[0]?.id;
  const example =
    first !== undefined
      ? `{ type: 'reply', id: '${first}' }`
      : words === undefined
        ? `{ type: 'end', manner: 'hang-up' }`
        : `{ type: 'end', manner: 'politely', words: '${words}' }`;
  const open =
    first === undefined
      ? 'No reply is open'
      : `Open are the replies ${replies.map(({ id }) => id).join(', ')}`;
  return new PlayerFault({
    player,
    scenario: stage.scenario.id,
    turn: call.customer.turn + 1,
    problem,
    mend: `${open}, and the ends ${ends.map(({ manner }) => manner).join(', ')}; return one of them, such as ${example}.`,
  });
}
