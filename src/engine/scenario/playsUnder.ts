// Whether a scenario can be played well under a policy that it was not written for. Reads the data; walks no call.

import { canBeCrisis } from './canBeCrisis';
import { conductRules } from './conductRules';
import type { EndingKind } from './ending.types';
import { everyReply } from './everyReply';
import { startFindings } from './findings';
import { mostAbuse } from './mostAbuse';
import type { Policy } from './policy.types';
import type { Problem } from './problem.types';
import type { Scenario } from './scenario.types';

/**
 * What `policy` closes in `scenario`, errors first: a way out that an agent cannot do without is an error, one that has another
 * beside it a warning. None: every situation that the scenario judges still has a right ending.
 */
export function playsUnder(scenario: Scenario, policy: Policy): readonly Problem[] {
  const findings = startFindings();
  const closed = closedKinds(scenario, policy);
  const targets = Object.entries(scenario.brief.targets);
  const closedTargets = targets.filter(([, { route }]) => !policy.routes.includes(route)).map(([id]) => id);
  for (const [at, { best, acceptable }] of scenario.judged.entries()) {
    const open = [...best, ...acceptable].filter((kind) => !closed.has(kind));
    if (best.length + acceptable.length > 0 && open.length === 0) {
      findings.error(
        ['judged', at],
        `"${policy.name}" closes every ending that counts here: ${[...best, ...acceptable].join(', ')}.`,
        'Let another ending count, or play the scenario under a house that has one of these.',
      );
    } else if (best.length > 0 && best.every((kind) => closed.has(kind))) {
      findings.warn(
        ['judged', at],
        `"${policy.name}" closes every best ending here: ${best.join(', ')}.`,
        'Let an ending that stays open count as best.',
      );
    }
  }
  if (
    conductRules(scenario, policy).warningsDue === 'never' &&
    mostAbuse(scenario) >= 2 &&
    closed.has('forwarded')
  ) {
    findings.error(
      ['brief', 'targets'],
      `Under "${policy.name}" an abused agent can neither end this call nor pass it on.`,
      'Add a transfer to somebody whom the house has, or play it under a house that ends calls.',
    );
  }
  if (canBeCrisis(scenario) && closed.has('crisis-handoff')) {
    findings.error(
      ['brief', 'targets'],
      `Somebody in crisis cannot be handed over under "${policy.name}": it has no crisis line, and no reply stays with them.`,
      'Add a reply that shows "stay-and-handoff", or play it under a house with a crisis line.',
    );
  }
  if (targets.length > 0 && closedTargets.length === targets.length) {
    findings.warn(
      ['brief', 'targets'],
      `"${policy.name}" has none of these desks: ${closedTargets.join(', ')}.`,
      'Add a target that the house has, so that one transfer is open.',
    );
  }
  const isError = ({ severity }: Problem): boolean => severity === 'error';
  return [...findings.problems.filter(isError), ...findings.problems.filter((one) => !isError(one))];
}

/** Kinds of ending that no call of `scenario` can come to under `policy`. */
function closedKinds(scenario: Scenario, policy: Policy): ReadonlySet<EndingKind> {
  const closed = new Set<EndingKind>();
  const { warningsDue, endsAtOnce } = conductRules(scenario, policy);
  const canThreaten =
    beatsOf(scenario).some(({ arrives }) => arrives?.abuse === 3) || scenario.start.abuse === 3;
  const isEndedAtOnce = beatsOf(scenario).some(({ cues }) =>
    cues?.some((cue) => cue.kind === 'insult' && endsAtOnce.includes(cue.category)),
  );
  if (warningsDue === 'never' && !canThreaten && !isEndedAtOnce)
    closed.add('ended-with-route').add('ended-no-route');
  const replies = [...everyReply(scenario)];
  const open = Object.entries(scenario.brief.targets).filter(
    ([id, { route }]) => policy.routes.includes(route) && Object.hasOwn(scenario.controls.transfers, id),
  );
  const hasWarm = open.some(([id]) => (scenario.controls.transfers[id]?.warm.length ?? 0) > 0);
  if (!policy.hasForwarding || !hasWarm) closed.add('forwarded');
  const spoken = replies.some(
    ({ reply, where }) => where[0] === 'beats' && reply.shows.includes('warm-transfer'),
  );
  if (!hasWarm && !spoken) closed.add('warm-handoff');
  const hasCrisisLine = open.some(([, { route }]) => route === 'crisis-line');
  const stays = replies.some(({ reply }) => reply.shows.includes('stay-and-handoff'));
  if (!hasCrisisLine && !stays) closed.add('crisis-handoff');
  return closed;
}

function beatsOf({ beats }: Scenario): readonly Scenario['beats'][string][] {
  return Object.values(beats);
}
