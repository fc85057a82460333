// The house's words beside a call: only the scripts that fitted, with the call's own name in them and the decision that took each step.

import { describe, expect, it } from 'vitest';
import { sharedScripts } from '../../../../src/scenarios/policies/scripts';
import { threeWarnings } from '../../../../src/scenarios/policies/threeWarnings';
import { twoWarnings } from '../../../../src/scenarios/policies/twoWarnings';
import { houseScripts } from '../../../../src/ui/debrief/houseScripts';
import { debriefOf, ROAD, say } from './playedCall';

const debrief = debriefOf(ROAD);
const under = (policy: typeof twoWarnings, moves = ROAD) => {
  const played = debriefOf(moves);
  const { replay } = played;
  return { ...played, replay: { ...replay, stage: { ...replay.stage, policy } } };
};

describe('the words of a house', () => {
  it('are those for what came up: a limit after an insult, nothing about a threat or a crisis', () => {
    const ids = houseScripts(debrief, sharedScripts).map(({ id }) => id);
    expect(ids).toContain('abusive');
    expect(ids).not.toContain('threat');
    expect(ids).not.toContain('crisis-handoff');
  });

  it('are the house’s own where it has its own, and leave out what it does not do', () => {
    const three = houseScripts(under(threeWarnings), sharedScripts);
    expect(three.find(({ id }) => id === 'abusive')?.script.title).toBe('A limit in five steps');
    expect(three.map(({ id }) => id)).toContain('forwarding');
    expect(houseScripts(under(twoWarnings), sharedScripts).map(({ id }) => id)).not.toContain('forwarding');
  });

  it('hold the caller’s name, and say in brackets what else belongs in them', () => {
    const [words = ''] = (houseScripts(debrief, sharedScripts)
      .find(({ id }) => id === 'abusive')
      ?.steps.map((step) => step.words) ?? []) as string[];
    const first = debrief.replay.stage.scenario.cast.customer.name.split(' ')[0] ?? '';
    expect(words).toContain(first);
    expect(words).toContain('[what they rang about]');
    expect(words, 'of a long meaning the beginning').toContain('while [what they do].');
    expect(words).not.toMatch(/[{}]/);
  });

  it('name the decision that took a step, and none where it was missed', () => {
    const steps = houseScripts(under(twoWarnings, [...ROAD.slice(0, 3), say('ask'), say('goodbye')]), {
      ...sharedScripts,
      resolved: { ...sharedScripts.resolved, gate: {} },
    }).flatMap((one) => one.steps);
    expect(steps.find(({ step }) => step.shows.includes('warm-wrap'))?.takenAt).toBeGreaterThan(0);
    expect(steps.find(({ step }) => step.shows.includes('name-behaviour'))?.takenAt).toBeNull();
  });
});
