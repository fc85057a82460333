// How far conduct can go, told from the data alone; held to what the catalogue and the temperaments say.

import { describe, expect, it } from 'vitest';
import { BEHAVIOURS } from '../../../src/engine/behaviours/catalogue';
import { canEndForConduct, mostAbuse } from '../../../src/engine/scenario/mostAbuse';
import type { Reply } from '../../../src/engine/scenario/reply.types';
import type { Scenario } from '../../../src/engine/scenario/scenario.types';
import { buildBeat, buildReply, buildScenario } from '../../support/scenarioBuilder';

const said = (changes: Partial<Reply>, more: Partial<Scenario> = {}): Scenario =>
  buildScenario({
    ...more,
    beats: {
      ...buildScenario().beats,
      opening: buildBeat({ replies: { own: buildReply({ goes: 'closing', ...changes }) } }),
    },
  });
const arriving = (abuse: 1 | 2 | 3): Scenario =>
  buildScenario({
    beats: { ...buildScenario().beats, opening: buildBeat({ arrives: { abuse, because: 'He says it.' } }) },
  });

describe('the highest rung that abuse can reach', () => {
  it.each<[string, Scenario, number]>([
    ['is none where nothing raises it', buildScenario(), 0],
    ['is where the call starts', buildScenario({ start: { heat: 9, trust: 9, distress: 9, abuse: 1 } }), 1],
    ['is what a beat sets', arriving(3), 3],
    ['is what a reply sets', said({ change: { abuse: 2, because: 'He takes it badly.' } }), 2],
    ['is where the ladder stops for the temperament', buildScenario({ abuse: 'ladder' }), 2],
    ['and lower for a rambling one', buildScenario({ abuse: 'ladder', temperament: 'rambling' }), 1],
    ['never a threat by the ladder', buildScenario({ abuse: 'ladder', temperament: 'volatile' }), 2],
    ['is a threat where the agent answers in kind', said({ shows: ['threaten'] }), 3],
    ['is not raised by giving in to somebody civil', said({ shows: ['cave-in'] }), 0],
    [
      'is raised by giving in to somebody rude',
      said({ shows: ['cave-in'] }, { abuse: 'ladder', temperament: 'rambling' }),
      2,
    ],
    ['and to somebody who presses', said({ shows: ['cave-in'] }, { temperament: 'manipulative' }), 2],
  ])('%s', (_, scenario, most) => {
    expect(mostAbuse(scenario)).toBe(most);
  });

  it('knows every behaviour of the catalogue that raises abuse', () => {
    const raising = Object.entries(BEHAVIOURS).filter(
      ([, { base, modifiers }]) =>
        base.abuse > 0 ||
        modifiers.some(
          (one) => ('add' in one && (one.add.abuse ?? 0) > 0) || ('becomes' in one && one.becomes.abuse > 0),
        ),
    );
    expect(raising.map(([id]) => id).sort()).toEqual(['cave-in', 'threaten']);
  });
});

describe('whether a call can be ended for conduct', () => {
  const insulting = (category: 'disrespect' | 'sexual'): Scenario =>
    buildScenario({
      beats: {
        ...buildScenario().beats,
        opening: buildBeat({ cues: [{ kind: 'insult', category, isAimedAtAgent: true, isRepeated: false }] }),
      },
    });

  it.each<[string, Scenario, boolean]>([
    ['no abuse, none', buildScenario(), false],
    ['personal abuse', arriving(2), true],
    ['disrespect alone', arriving(1), false],
    [
      'disrespect that can be warned of',
      said({ shows: ['state-consequence'] }, { start: { heat: 9, trust: 9, distress: 9, abuse: 1 } }),
      true,
    ],
    ['a warning with nothing to warn of', said({ shows: ['state-consequence'] }), false],
    ['an insult that some house ends a call for', insulting('sexual'), true],
    ['disrespect as a cue', insulting('disrespect'), false],
  ])('%s', (_, scenario, can) => {
    expect(canEndForConduct(scenario)).toBe(can);
  });
});
