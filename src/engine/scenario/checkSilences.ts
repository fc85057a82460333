// Whether a silence comes to its end: it never leads round, every rung can be reached, and ringing off is an ending of its kind. Judges no words.

import type { Findings, Keys } from './findings';
import type { Scenario } from './scenario.types';
import type { SilenceRung } from './silence.types';
import { silenceTargets } from './silences';

export function checkSilences(scenario: Scenario, findings: Findings): void {
  const { beats, endings, controls } = scenario;
  const { leaves, further = [] } = controls.silence;
  const kind =
    leaves !== undefined && Object.hasOwn(endings, leaves) ? endings[leaves]?.kind : 'customer-hung-up';
  if (kind !== 'customer-hung-up') {
    findings.error(
      ['controls', 'silence', 'leaves'],
      `Ringing off into a silence comes to "${leaves}", which is not of the kind "customer-hung-up".`,
      'Name an ending of that kind: it is he who puts the phone down.',
    );
  }
  checkRungs(further, ['controls', 'silence', 'further'], findings);
  for (const [id, { silence, isUnhurried }] of Object.entries(beats)) {
    if (findings.isFull()) return;
    const where = ['beats', id, 'silence'];
    const rungs = silence?.further ?? [];
    checkRungs(rungs, [...where, 'further'], findings);
    const away = rungs.findIndex(({ to }) => to !== undefined);
    if (away !== -1 && away < rungs.length - 1) {
      findings.error(
        [...where, 'further', away + 1],
        'This rung is never reached: the one before it leads to another beat.',
        'Make the rung that leads on the last.',
      );
    }
    if (isUnhurried === true && rungs.length > 0) {
      findings.warn(
        [...where, 'further'],
        'No silence counts at a beat that is unhurried, so this is never said.',
        'Take it away, or let the beat be hurried.',
      );
    }
    for (const to of silenceTargets(silence)) {
      if (!Object.hasOwn(beats, to) || !leadsBack(scenario, to, id)) continue;
      findings.error(
        [...where, 'further', away],
        `A silence here leads to "${to}", from which silences lead back: nobody rings off from a ring.`,
        'Lead to a beat that lies ahead.',
      );
    }
  }
}

function checkRungs(rungs: readonly SilenceRung[], where: Keys, findings: Findings): void {
  for (const [at, { change }] of rungs.entries()) {
    const { heat = 0, trust = 0, distress = 0 } = change ?? {};
    if (heat < -MOST_GIVEN || trust > MOST_GIVEN || distress < -MOST_GIVEN) {
      findings.error(
        [...where, at, 'change'],
        'This silence does the customer more good than its own harm takes back.',
        `Let a change cool or win by ${MOST_GIVEN} at most: a silence never pays.`,
      );
    }
  }
}

/** Points of heat that a silence costs, which a rung may give back: somebody who would rather talk is not angered by being let. */
const MOST_GIVEN = 2;

/** Whether silences alone lead from `start` to `goal`. */
function leadsBack({ beats }: Scenario, start: string, goal: string): boolean {
  const seen = new Set([start]);
  for (const id of seen) {
    if (id === goal) return true;
    for (const to of silenceTargets(beats[id]?.silence)) seen.add(to);
  }
  return false;
}
