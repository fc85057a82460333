// What happened at each critical error, so that its words fit this call: who was abused and how, what was due, how long it had run. Finds no words.

import type { Replay, Step } from '../../call/call.types';
import { preparedFor } from '../../call/prepared';
import { isNeverCutOff } from '../../scenario/conductRules';
import type { CriticalErrorId } from '../criticalErrorTable';
import type { CriticalError, LedgerEntry } from '../scorecard.types';
import type { ErrorCase, ErrorFact } from './fact.types';

/** One fact for each error of a card whose rubric is known here, in the card's order. */
export function errorFacts(
  replay: Replay,
  errors: readonly CriticalError[],
  ledger: readonly LedgerEntry[],
): readonly ErrorFact[] {
  return errors.flatMap((error): ErrorFact[] => {
    const { turn } = error;
    const step = replay.steps.findLast((one) => one.turn === turn) ?? replay.steps.at(-1);
    const read = READERS[error.id as CriticalErrorId];
    if (step === undefined || read === undefined) return [];
    const what = read({ replay, step, turn, ledger });
    const clause = WITHOUT_CLAUSE.has(what) ? null : (error.clause ?? null);
    return [{ kind: 'error', id: error.id as CriticalErrorId, case: what, turn, clause }];
  });
}

/** The warnings clause speaks of personal abuse: it has nothing to say where there was none. */
const WITHOUT_CLAUSE: ReadonlySet<ErrorCase> = new Set(['cut-first-turn', 'cut-no-abuse', 'cut-disrespect']);

interface Scene {
  readonly replay: Replay;
  /** The turn of the error. */
  readonly step: Step;
  readonly turn: number;
  readonly ledger: readonly LedgerEntry[];
}

const READERS: Readonly<Record<CriticalErrorId, (scene: Scene) => ErrorCase>> = {
  CE1: cut,
  CE2: () => 'data-out',
  CE3: () => 'danger-missed',
  CE4: leftAlone,
  CE5: () => 'not-your-work',
  CE6: ({ step }) => {
    const isProvoked = step.before.customer.abuse >= 1;
    if (step.behaviours.includes('threaten')) return isProvoked ? 'threatened-provoked' : 'threatened';
    return isProvoked ? 'belittled-provoked' : 'belittled';
  },
  CE7: ({ ledger, turn }) =>
    ledger.some((entry) => entry.turn === turn && entry.standing === 'forbidden')
      ? 'promise-forbidden'
      : 'promise-uncovered',
  CE8: () => 'insults-stood',
  CE9: ({ step }) => (step.before.customer.abuse === 3 ? 'gone-after-threat' : 'gone-no-way-back'),
  CE10: () => 'threat-answered',
  CE11: ({ step }) => (step.before.customer.abuse >= 2 ? 'paid-insult' : 'paid-disrespect'),
  CE12: () => 'taken-for-false',
};

function cut({ replay, step, turn }: Scene): ErrorCase {
  const { stage, opening, steps } = replay;
  const now = step.before.customer;
  const before = steps.slice(0, steps.indexOf(step)).map(({ after }) => after.customer.abuse);
  const worst = Math.max(opening.customer.abuse, ...before);
  if (worst === 0) return turn === 1 ? 'cut-first-turn' : 'cut-no-abuse';
  if (worst === 1) return 'cut-disrespect';
  const { rules } = preparedFor(stage);
  if (rules.warningsDue === 'never')
    return isNeverCutOff(stage.scenario.brief, stage.policy) ? 'cut-protected' : 'cut-never-here';
  if (now.abuse < 2) return 'cut-stopped';
  return now.warned === 0 ? 'cut-unwarned' : 'cut-more-due';
}

function leftAlone({ replay, turn }: Scene): ErrorCase {
  const step = replay.steps.find((one) => one.before.customer.crisis && one.after.customer.turn === turn);
  if (step?.move.type === 'hold') return 'left-on-hold';
  if (step?.behaviours.includes('cold-transfer')) return 'left-passed-on';
  return step?.move.type === 'dead-air' ? 'left-in-silence' : 'left-closed';
}
