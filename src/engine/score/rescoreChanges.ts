// The lines that differ between two scorecards of one call, and what the other house has no way to do. Compares; judges nothing.

import type { Replay, Step } from '../call/call.types';
import { isRouteOpen } from '../call/transferProblem';
import { conductRules } from '../scenario/conductRules';
import type { Change, Credit } from './rescore.types';
import type { Chance, CompetenceScore, Scorecard } from './scorecard.types';

/** Every difference from `before` to `after`; `reread` is the call as the other house reads it. */
export function changesOf(before: Scorecard, after: Scorecard, reread: Replay): readonly Change[] {
  const chances = after.competences.flatMap((one, at) => chanceChanges(before.competences[at], one));
  const lines = [...chances, ...errorChanges(before, after), ...promiseChanges(before, after)];
  return [
    ...lines.toSorted((a, b) => a.turn - b.turn),
    ...departures(reread),
    ...endingChange(before, after, reread),
  ];
}

type ChanceChange = Extract<Change, { kind: 'chance' }>;

function chanceChanges(before: CompetenceScore | undefined, after: CompetenceScore): ChanceChange[] {
  const own = byKey(before?.chances ?? []);
  const other = byKey(after.chances);
  const changes: ChanceChange[] = [];
  for (const key of new Set([...own.keys(), ...other.keys()])) {
    const was = own.get(key);
    const is = other.get(key);
    if (was?.credit === is?.credit && was?.reason === is?.reason) continue;
    const shown = is ?? was;
    if (shown === undefined) continue;
    changes.push({
      kind: 'chance',
      indicator: shown.indicator,
      competence: after.id,
      openedAt: shown.openedAt,
      turn: shown.turn,
      before: creditOf(was),
      after: creditOf(is),
      clause: is?.clause ?? was?.clause ?? null,
    });
  }
  return changes;
}

/** A chance is the same one when its indicator opened at the same turn, and for the same time there. */
function byKey(chances: readonly Chance[]): ReadonlyMap<string, Chance> {
  const found = new Map<string, Chance>();
  for (const chance of chances) {
    let nth = 0;
    let key = `${chance.indicator}@${chance.openedAt}`;
    while (found.has(key)) {
      nth += 1;
      key = `${chance.indicator}@${chance.openedAt}#${nth}`;
    }
    found.set(key, chance);
  }
  return found;
}

function creditOf(chance: Chance | undefined): Credit | null {
  return chance === undefined ? null : { credit: chance.credit, reason: chance.reason };
}

type ErrorChange = Extract<Change, { kind: 'error' }>;

function errorChanges(before: Scorecard, after: Scorecard): ErrorChange[] {
  const missing = (from: Scorecard, of: Scorecard, isAdded: boolean): ErrorChange[] =>
    from.criticalErrors
      .filter(({ id }) => !of.criticalErrors.some((one) => one.id === id))
      .map(({ id, turn, clause }) => ({ kind: 'error', error: id, turn, isAdded, clause: clause ?? null }));
  return [...missing(after, before, true), ...missing(before, after, false)];
}

/** The same promises stand in both ledgers, in order: the houses differ in what they let an agent give. */
function promiseChanges(before: Scorecard, after: Scorecard): Extract<Change, { kind: 'promise' }>[] {
  return after.ledger.flatMap(({ turn, what, standing, clause }, at) => {
    const was = before.ledger[at]?.standing;
    if (was === undefined || was === standing) return [];
    return [{ kind: 'promise', turn, what, before: was, after: standing, clause }];
  });
}

function endingChange(before: Scorecard, after: Scorecard, reread: Replay): Change[] {
  const [was, is] = [before.ending, after.ending];
  if (was.id === is.id && was.judged === is.judged) return [];
  return [{ kind: 'ending', before: was, after: is, clause: reread.stage.policy.clauses.warnings.id }];
}

function departures({ steps, stage }: Replay): Change[] {
  return steps.flatMap((step): Change[] => {
    const what = departureOf(step, stage);
    if (what === null) return [];
    const { transfers, warnings } = stage.policy.clauses;
    const clause = what === 'route-closed' ? transfers.id : warnings.id;
    return [{ kind: 'departure', what, turn: step.turn, clause }];
  });
}

function departureOf(
  { move, before }: Step,
  stage: Replay['stage'],
): Extract<Change, { kind: 'departure' }>['what'] | null {
  if (move.type === 'transfer') {
    if (move.isConduct === true && !stage.policy.hasForwarding) return 'no-forwarding';
    const route = stage.scenario.brief.targets[move.target]?.route;
    return route === undefined || isRouteOpen(route, stage) ? null : 'route-closed';
  }
  const isNeverEnded =
    conductRules(stage.scenario, stage.policy).warningsDue === 'never' && before.customer.abuse < 3;
  return move.type === 'end' && move.manner === 'under-policy' && isNeverEnded ? 'no-ending' : null;
}
