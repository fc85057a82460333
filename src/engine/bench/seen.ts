// A call as a player sees it. Decides nothing; works out the sheets only for those who look.

import type { Call, Stage } from '../call/call.types';
import { callView, openReplies } from '../call/callView';
import type { CallView, OpenReply } from '../call/callView.types';
import { closingAt } from '../call/movesAt';
import { markOf } from '../score/markOf';
import type { Known, KnownReply, Seen } from './player.types';

/** What the trainee sees at `call`. */
export function seenAt(call: Call, stage: Stage): Seen {
  const open = openReplies(call, stage);
  return screen(
    call,
    stage,
    open.map(({ id, reply }) => ({ id, text: reply.text })),
  );
}

/** What an informed player sees at `call`. */
export function knownAt(call: Call, stage: Stage): Known {
  const marked = ({ id, reply }: OpenReply): KnownReply => ({ id, reply, mark: markOf(reply, call, stage) });
  const open = openReplies(call, stage).map(marked);
  const seen = screen(
    call,
    stage,
    open.map(({ id, reply }) => ({ id, text: reply.text })),
  );
  return {
    stage,
    call,
    open,
    replies: seen.replies,
    seed: seen.seed,
    turn: seen.turn,
    // asked for on demand: most players look at neither, and a sheet costs more than a turn
    get said() {
      return seen.said;
    },
    get closing() {
      return closingAt(call, stage).map(marked);
    },
    get ends() {
      return seen.ends;
    },
    get transfers() {
      return seen.transfers;
    },
  };
}

function screen(call: Call, stage: Stage, replies: Seen['replies']): Seen {
  let view: CallView | null = null;
  const look = (): CallView => {
    view ??= callView(call, stage);
    return view;
  };
  return {
    get said() {
      return captionsOf(call, stage);
    },
    replies,
    get ends() {
      return look().endChoices.map((one) => ({
        ...one,
        choices: one.choices.map(({ id, reply }) => ({ id, text: reply.text })),
      }));
    },
    get transfers() {
      return look()
        .transfers.filter(({ isOpen }) => isOpen)
        .map(({ target, name }) => ({ target, name }));
    },
    seed: stage.seed,
    turn: call.customer.turn + 1,
  };
}

/** Captions of what is said at `call`, without stress marks. */
export function captionsOf(call: Call, { scenario }: Stage): readonly string[] {
  return call.says.map((id) => (scenario.lines[id]?.caption ?? '').replaceAll('*', ''));
}
