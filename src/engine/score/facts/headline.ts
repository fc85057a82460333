// What the headline of a debrief says: where the customer began and ended, what moved him, and what became of a hidden need. Finds no words.

import type { Call, Replay } from '../../call/call.types';
import { heatBand } from '../../customer/heatBand';
import { trustBand } from '../../customer/trustBand';
import { dramaOf, scaleOf } from '../../scenario/drama';
import type { EndingKind } from '../../scenario/ending.types';
import { WORTH_SAYING } from '../review/moments';
import { strainOf } from '../strainOf';
import type { Came, HeadlineFact, How, Moved, NeedTold, Waited } from './fact.types';
import { waitsOf } from './waits';

/** Turns of the largest loss and gain, as the review picked them; null where there was none. */
export interface Picked {
  readonly loss: number | null;
  readonly gain: number | null;
}

/** `picked` is null until the review is ready: then nothing is said of what moved the customer. */
export function headlineFacts(replay: Replay, picked: Picked | null): readonly HeadlineFact[] {
  const need = dramaOf(replay.stage.scenario) === 'need' ? needTold(replay) : null;
  const moved = picked === null ? null : movedBy(replay, picked);
  const waited = picked === null ? null : waitedFor(replay, picked);
  return [came(replay), moved, waited, need].filter((one) => one !== null);
}

function came(replay: Replay): Came {
  const { opening, final, stage } = replay;
  const how = howOf(replay);
  return scaleOf(stage.scenario) === 'heat'
    ? {
        kind: 'came',
        scale: 'heat',
        from: heatBand(opening.customer.heat),
        to: heatBand(final.customer.heat),
        how,
      }
    : {
        kind: 'came',
        scale: 'trust',
        from: trustBand(opening.customer.trust),
        to: trustBand(final.customer.trust),
        how,
      };
}

const HOW: Readonly<Partial<Record<EndingKind, How>>> = {
  'customer-hung-up': 'hung-up',
  'unwarned-hang-up': 'you-ended',
  'ended-no-route': 'you-ended',
  'ended-with-route': 'you-ended',
  'safety-ended': 'you-ended',
  'unsafe-close': 'you-ended',
  forwarded: 'passed-on',
  'warm-handoff': 'passed-on',
  'cold-transfer': 'passed-on',
  'crisis-handoff': 'passed-on',
};

function howOf({ final, steps, stage }: Replay): How {
  const last = steps.findLast(({ turn }) => turn > 0);
  const isCut =
    final.endedBy === 'agent' &&
    ((last?.move.type === 'end' && last.move.manner === 'hang-up') ||
      last?.behaviours.includes('hang-up-unwarned') === true);
  if (isCut) return 'you-hung-up';
  if (final.endedBy === 'customer') return 'hung-up';
  const kind = stage.scenario.endings[final.ending ?? '']?.kind;
  return (kind === undefined ? undefined : HOW[kind]) ?? 'let-go';
}

interface Change {
  readonly heat: number;
  readonly trust: number;
}

/** `picked` less a turn that did the other thing on balance: trust can fall while heat falls further. */
function onBalance(replay: Replay, { loss, gain }: Picked): Picked {
  const strainAt = (turn: number | null): number => {
    const step = replay.steps.find((one) => one.turn > 0 && one.turn === turn);
    return step === undefined ? 0 : strainOf(step.after.customer) - strainOf(step.before.customer);
  };
  return { loss: strainAt(loss) > 0 ? loss : null, gain: strainAt(gain) < 0 ? gain : null };
}

function movedBy(replay: Replay, picked: Picked): Moved | null {
  const { loss, gain } = onBalance(replay, picked);
  const changes = changesOf(replay);
  const nothingWon = !changes.some(({ heat, trust }) => heat <= -WORTH_SAYING || trust >= WORTH_SAYING);
  const nothingLost = !changes.some(({ heat, trust }) => heat >= WORTH_SAYING || trust <= -WORTH_SAYING);
  if (loss !== null && gain !== null) return { kind: 'lost-and-won', lost: loss, won: gain };
  // after the last turn there was nothing left to win back with
  const wasLast = replay.steps.at(-1)?.turn === loss;
  if (loss !== null) return { kind: nothingWon && !wasLast ? 'lost-nothing-won' : 'lost', lost: loss };
  const isNeverLost = nothingLost && leftNoWorse(replay);
  if (gain !== null) return { kind: isNeverLost ? 'never-lost-won' : 'won', won: gain };
  if (isNeverLost) return { kind: 'never-lost' };
  return nothingWon && nothingLost ? { kind: 'hardly-moved' } : null;
}

/** Every turn's change and every wait's: after less before. */
function changesOf(replay: Replay): readonly Change[] {
  const turns = replay.steps
    .filter(({ turn }) => turn > 0)
    .map(({ before, after }) => ({ before: before.customer, after: after.customer }));
  return [...turns, ...waitsOf(replay)].map(({ before, after }) => ({
    heat: after.heat - before.heat,
    trust: after.trust - before.trust,
  }));
}

function leftNoWorse(replay: Replay): boolean {
  const { opening, final } = replay;
  const how = howOf(replay);
  const isWorse = ({ customer }: Call): boolean =>
    customer.heat - opening.customer.heat >= WORTH_SAYING ||
    opening.customer.trust - customer.trust >= WORTH_SAYING;
  return (how === 'let-go' || how === 'passed-on') && !isWorse(final);
}

/** The wait that made the customer hardest, where that is worth saying and more than the largest loss by a turn. */
function waitedFor(replay: Replay, { loss }: Picked): Waited | null {
  const byTurn = replay.steps.find(({ turn }) => turn > 0 && turn === loss);
  let most = byTurn === undefined ? 0 : strainOf(byTurn.after.customer) - strainOf(byTurn.before.customer);
  let found: Waited | null = null;
  for (const { before, after, by, nextTurn } of waitsOf(replay)) {
    const harder = strainOf(after) - strainOf(before);
    const isWorthSaying =
      after.heat - before.heat >= WORTH_SAYING || before.trust - after.trust >= WORTH_SAYING;
    if (!isWorthSaying || harder <= most) continue;
    most = harder;
    found = { kind: 'waited', by, before: nextTurn };
  }
  return found;
}

function needTold({ stage, steps, final }: Replay): NeedTold | null {
  const hidden = Object.entries(stage.scenario.needs).find(([, { isHidden }]) => isHidden)?.[0];
  if (hidden === undefined) return null;
  const out = steps.find(
    ({ before, after }) => after.revealed.includes(hidden) && !before.revealed.includes(hidden),
  );
  if (out === undefined) return { kind: 'need-kept' };
  return { kind: final.met.includes(hidden) ? 'need-met' : 'need-open', turn: out.turn };
}
