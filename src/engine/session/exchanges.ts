// The transcript so far, from the steps of a call. Pure; knows no names of people and no copy.

import { plainCaption } from '../audio/readingMs';
import type { Stage } from '../call/call.types';
import { closingReply, isClosingWords } from '../call/closingChoices';
import type { Move } from '../call/move.types';
import { ownEntry } from '../platform/ownEntry';
import type { Play } from './play';
import type { Exchange } from './session.types';
import type { Pending } from './sessionContext.types';

/** Lines up to the one being spoken: of the last move's lines only the first `shown`. */
export function exchangesOf(play: Play, stage: Stage, shown: number, pending: Pending | null): Exchange[] {
  const { scenario } = stage;
  const lines = (says: readonly string[], move: number): Exchange[] =>
    says.map((lineId) => ({
      who: 'customer',
      text: plainCaption(ownEntry(scenario.lines, lineId)?.caption ?? ''),
      lineId,
      move,
    }));
  const last = play.steps.length - 1;
  const upToNow = (says: readonly string[], move: number): readonly string[] =>
    move === last ? says.slice(0, shown) : says;

  const out = lines(upToNow(play.opening.says, -1), -1);
  play.steps.forEach(({ move, reply, after }, index) => {
    if (move.type === 'note') {
      for (const item of move.items)
        out.push({ who: 'note', text: ownEntry(scenario.note, item)?.text ?? '', move: index });
      return;
    }
    if (reply !== undefined)
      out.push(agent(reply.text, index, move.type === 'reply' && move.isInterrupting === true));
    out.push(...lines(upToNow(after.says, index), index));
  });
  const said = pending?.does === 'move' ? saidBy(pending.move) : undefined;
  if (said !== undefined) {
    const reply = isClosingWords(said)
      ? closingReply(play.call, said, stage)
      : ownEntry(scenario.beats[play.call.beat]?.replies, said);
    const isCutIn =
      pending?.does === 'move' && pending.move.type === 'reply' && pending.move.isInterrupting === true;
    out.push(agent(reply?.text ?? '', play.moves.length, isCutIn));
  }
  return out;
}

function agent(text: string, move: number, isCutIn: boolean): Exchange {
  return { who: 'agent', text, move, ...(isCutIn && { isCutIn: true }) };
}

/** The id of the sentence that the agent chose with `move`; undefined for a move without a choice of words. */
function saidBy(move: Move): string | undefined {
  if (move.type === 'reply') return move.id;
  return move.type === 'end' ? move.words : undefined;
}
