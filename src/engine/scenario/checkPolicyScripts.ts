// Whether the words of a house do what its rules say: as many warnings as are owed, no ending where none is allowed, every slot explained.

import type { Findings } from './findings';
import type { Policy } from './policy.types';
import { SCRIPT_IDS, type Script, type ScriptId, type Scripts } from './script.types';
import { slotsIn } from './scripts';

export function checkPolicyScripts(policy: Policy, shared: Partial<Scripts>, findings: Findings): void {
  for (const id of SCRIPT_IDS) {
    const script = policy.scripts?.[id] ?? shared[id];
    if (script === undefined) continue;
    checkSlots(id, script, findings);
    if (id === 'abusive') checkLadder(policy, script, findings);
    if (id === 'crisis-handoff') checkCrisis(script, findings);
  }
}

function checkSlots(id: ScriptId, { steps, slots }: Script, findings: Findings): void {
  for (const [at, { says, only }] of steps.entries()) {
    for (const slot of slotsIn(`${says ?? ''} ${only ?? ''}`)) {
      if (Object.hasOwn(slots, slot)) continue;
      findings.error(
        ['scripts', id, 'steps', at],
        `The words have a slot "{${slot}}" that nothing explains.`,
        `Add "${slot}" to the slots, with what goes into it.`,
      );
    }
  }
}

function checkLadder({ warningsDue, hasForwarding }: Policy, { steps }: Script, findings: Findings): void {
  const showing = (id: Script['steps'][number]['shows'][number]): number =>
    steps.filter(({ shows }) => shows.includes(id)).length;
  const warned = showing('state-consequence');
  const due = warningsDue === 'never' ? 0 : warningsDue;
  const where = ['scripts', 'abusive', 'steps'];
  if (warned !== due) {
    findings.error(
      where,
      `The script warns ${times(warned)}, and the house owes ${warningsDue === 'never' ? 'no ending to warn of' : `${due}`}.`,
      'Let the script have one warning for each that is owed.',
    );
  }
  const ends = showing('end-with-route-back') > 0;
  if (warningsDue === 'never' && ends) {
    findings.error(
      where,
      'The script ends the call, and the house never does.',
      hasForwarding ? 'End it by passing the call on.' : 'Take that step out.',
    );
  }
  if (warningsDue !== 'never' && !ends) {
    findings.error(where, 'The script never ends the call.', 'Add a step that ends it with a way back.');
  }
}

const times = (count: number): string =>
  count === 1 ? 'once' : count === 0 ? 'not at all' : `${count} times`;

function checkCrisis({ steps }: Script, findings: Findings): void {
  for (const [at, { shows }] of steps.entries()) {
    if (!shows.some((id) => id === 'hold-with-contract' || id === 'end-with-route-back')) continue;
    findings.error(
      ['scripts', 'crisis-handoff', 'steps', at],
      'Somebody in crisis is put on hold or cut off by this step.',
      'Stay on the line, and bring help to it.',
    );
  }
}
