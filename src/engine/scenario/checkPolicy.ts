// Whether a house's rules agree with each other. Knows no scenario: what a policy does to one is `playsUnder`'s.

import { ROUTE_KINDS } from './brief.types';
import { checkPolicyScripts } from './checkPolicyScripts';
import { type Findings, startFindings } from './findings';
import type { Policy } from './policy.types';
import type { Problem } from './problem.types';
import type { Scripts } from './script.types';

/** Every contradiction in `policy`, errors first. `shared` are the scripts it falls back on, where they are to be judged with it. */
export function checkPolicy(policy: Policy, shared: Partial<Scripts> = {}): readonly Problem[] {
  const findings = startFindings();
  checkConduct(policy, findings);
  checkRoutes(policy, findings);
  checkProtected(policy, findings);
  checkConcessions(policy, findings);
  checkClauses(policy, findings);
  checkPolicyScripts(policy, shared, findings);
  const { problems } = findings;
  return [
    ...problems.filter(({ severity }) => severity === 'error'),
    ...problems.filter(({ severity }) => severity === 'warning'),
  ];
}

function checkConduct({ warningsDue, endsAtOnce, hasForwarding }: Policy, findings: Findings): void {
  for (const [at, category] of endsAtOnce.entries()) {
    if (endsAtOnce.indexOf(category) !== at) {
      findings.error(['endsAtOnce', at], `"${category}" stands here twice.`, 'Leave one of them out.');
    } else if (category === 'disrespect') {
      findings.error(
        ['endsAtOnce', at],
        'Mere disrespect ends a call at once, which is out of proportion.',
        'Take "disrespect" out: it is answered, and ends nothing.',
      );
    } else if (warningsDue === 'never' && category !== 'threat') {
      findings.error(
        ['endsAtOnce', at],
        `The house never ends a call, and yet "${category}" ends one at once.`,
        `Take "${category}" out, or owe a number of warnings instead of "never".`,
      );
    }
  }
  if (!endsAtOnce.includes('threat')) {
    findings.warn(
      ['endsAtOnce'],
      'A threat is not among what ends a call at once, though it does in every call.',
      'Add "threat", so that the rules say what happens.',
    );
  }
  if (warningsDue === 0 && !endsAtOnce.includes('personal')) {
    findings.warn(
      ['endsAtOnce'],
      'No warning is owed, so a personal insult ends a call at once, but it is not listed.',
      'Add "personal", or owe a warning.',
    );
  }
  if (warningsDue === 'never' && !hasForwarding) {
    findings.warn(
      ['hasForwarding'],
      'An abused agent can neither end the call nor pass it on.',
      'Let the call be passed to a colleague, or owe a number of warnings.',
    );
  }
}

function checkRoutes({ hasForwarding, routes, closedRoute }: Policy, findings: Findings): void {
  const hasColleague = routes.includes('conduct-colleague');
  if (hasForwarding && !hasColleague) {
    findings.error(
      ['hasForwarding'],
      'An abusive caller may be passed on, but no route leads to a colleague who takes such calls.',
      'Add the route "conduct-colleague", or set "hasForwarding" to false.',
    );
  }
  if (!hasForwarding && hasColleague) {
    findings.warn(
      ['routes'],
      'A colleague takes abusive callers, but none may be passed on.',
      'Set "hasForwarding" to true, or take "conduct-colleague" out.',
    );
  }
  for (const [at, route] of routes.entries()) {
    if (routes.indexOf(route) !== at)
      findings.error(['routes', at], `"${route}" stands here twice.`, 'Leave one of them out.');
  }
  const missing = ROUTE_KINDS.filter((route) => !routes.includes(route));
  if (missing.length > 0 && closedRoute.trim() === '') {
    findings.error(
      ['closedRoute'],
      `Nothing is said to an agent who asks for a route that the house lacks: ${missing.join(', ')}.`,
      'Write one sentence that says why it is closed.',
    );
  }
}

function checkProtected({ neverCutOff, routes }: Policy, findings: Findings): void {
  if (neverCutOff?.includes('crisis') !== true) {
    findings.error(
      ['neverCutOff'],
      'Someone in crisis is not among those who are never cut off.',
      'Add "crisis": no house may leave it out.',
    );
  }
  if (!routes.includes('crisis-line')) {
    findings.warn(
      ['routes'],
      'Someone in crisis is never cut off, but no crisis line can be brought on.',
      'Add the route "crisis-line", or keep to scenarios without a crisis.',
    );
  }
}

function checkConcessions({ concessions }: Policy, findings: Findings): void {
  if (concessions !== undefined && concessions.agentMost > concessions.leadMost) {
    findings.error(
      ['concessions'],
      `An agent may give ${concessions.agentMost}, and a lead only ${concessions.leadMost}.`,
      'Let the lead give at least as much.',
    );
  }
}

function checkClauses({ clauses }: Policy, findings: Findings): void {
  const owners = new Map<string, string>();
  for (const [key, { id, text }] of Object.entries(clauses)) {
    if (text.trim() === '') {
      findings.error(
        ['clauses', key, 'text'],
        'This clause says nothing.',
        'Write it as one plain sentence.',
      );
    }
    const owner = owners.get(id);
    if (owner === undefined) owners.set(id, key);
    else {
      findings.error(
        ['clauses', key, 'id'],
        `The id "${id}" is already that of "${owner}", so a scorecard could not say which it means.`,
        'Give each clause an id of its own.',
      );
    }
  }
}
