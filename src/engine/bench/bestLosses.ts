// What the reply that an author marks best loses against the best there, at decisions that players come to. It judges none.

import type { Stage } from '../call/call.types';
import { openReplies } from '../call/callView';
import type { Move } from '../call/move.types';
import { movesAt } from '../call/movesAt';
import { stateOf } from '../call/stateOf';
import { markOf } from '../score/markOf';
import type { Contestant } from './player.types';
import { CONTESTANTS, EXPERT } from './players/contestants';
import { movesOf, playScenario } from './playScenario';

export interface BestLoss {
  readonly beat: string;
  readonly reply: string;
  /** What was better: the id of a reply, or the words of the polite close. */
  readonly better: string;
  /** Points, above 0. */
  readonly loss: number;
}

/** Who comes to decisions as a colleague does, and who by chance; and with how many seeds. */
export const COLLEAGUES: readonly string[] = ['EXPERT', 'HUMAN-GOOD', 'REPAIRER'];
export const BY_CHANCE: readonly string[] = ['RANDOM'];
const SEEDS = 60;
/** States of one decision that are looked at. */
const EACH = 3;

/**
 * For each decision that `players` come to, the most that a reply marked best loses: each open reply and polite step is tried, and
 * the call is finished both by the author's marks and by the polite steps, whichever gives more. Largest first, one for each reply.
 */
export function bestLossesIn(stage: Stage, players: readonly string[], seeds = SEEDS): readonly BestLoss[] {
  const looked = new Map<string, number>();
  const states = new Set<string>();
  const worst = new Map<string, BestLoss>();
  for (const player of players.map(playerNamed)) {
    for (let seed = 1; seed <= seeds; seed += 1) {
      const own = { ...stage, seed };
      const { replay } = playScenario(own, player);
      const moves = movesOf(replay);
      for (const [place, { before, turn }] of replay.steps.entries()) {
        if (turn === 0) continue;
        const open = openReplies(before, own);
        const best = open.filter(({ reply }) => markOf(reply, before, own) === 'expert').map(({ id }) => id);
        const decision = `${before.beat} ${open.map(({ id }) => id).join()} ${best.join()}`;
        const state = `${stateOf(before)} ${best.join()}`;
        if (best.length === 0 || states.has(state) || (looked.get(decision) ?? 0) >= EACH) continue;
        states.add(state);
        looked.set(decision, (looked.get(decision) ?? 0) + 1);
        for (const loss of lossesAt(own, moves.slice(0, place), best, movesAt(before, own))) {
          const key = `${before.beat} ${loss.reply}`;
          if ((worst.get(key)?.loss ?? 0) < loss.loss) worst.set(key, { beat: before.beat, ...loss });
        }
      }
    }
  }
  return [...worst.values()].sort((a, b) => b.loss - a.loss);
}

function lossesAt(
  stage: Stage,
  opening: readonly Move[],
  best: readonly string[],
  moves: readonly Move[],
): readonly Omit<BestLoss, 'beat'>[] {
  const tried = moves.flatMap((move) => {
    const name = nameOf(move);
    return name === null ? [] : [{ name, worth: worthOf(stage, [...opening, move]) }];
  });
  const top = tried.reduce((a, b) => (b.worth > a.worth ? b : a), { name: '', worth: 0 });
  return tried
    .filter(({ name, worth }) => best.includes(name) && worth < top.worth)
    .map(({ name, worth }) => ({ reply: name, better: top.name, loss: top.worth - worth }));
}

/** What is tried by name: replies and polite steps; null for the rest. */
function nameOf(move: Move): string | null {
  if (move.type === 'reply') return move.id;
  return move.type === 'end' && move.manner === 'politely' ? (move.words ?? 'politely') : null;
}

/** The better of finishing by the marks and finishing by the polite steps. */
function worthOf(stage: Stage, moves: readonly Move[]): number {
  const finishers: readonly Contestant[] = [EXPERT, { ...playerNamed('CLOSE-ASAP'), note: 'needed' }];
  return Math.max(...finishers.map((player) => playScenario(stage, player, moves).scorecard.total ?? 0));
}

function playerNamed(name: string): Contestant {
  const found = CONTESTANTS.find((one) => one.name === name);
  if (found === undefined) throw new Error(`The bench has no player "${name}".`);
  return found;
}
