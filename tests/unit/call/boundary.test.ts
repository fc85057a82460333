import { describe, expect, test } from 'vitest';
import { boundaryOf, warningsStillDue } from '../../../src/engine/call/boundary';
import type { Stage } from '../../../src/engine/call/call.types';
import { callView } from '../../../src/engine/call/callView';
import { startCall } from '../../../src/engine/call/startCall';
import type { InsultCategory } from '../../../src/engine/scenario/beat.types';
import type { Policy } from '../../../src/engine/scenario/policy.types';
import { afterMove, callWith, say } from '../../support/playCall';
import { buildBeat, buildPolicy, buildReply, buildScenario, buildStage } from '../../support/scenarioBuilder';

type Due = Stage['policy']['warningsDue'];

function boundary(due: Due, customer: object, before = {}) {
  const stage = buildStage(buildScenario(), { policy: buildPolicy({ warningsDue: due }) });
  return boundaryOf(callWith(stage, before, customer), stage);
}

describe('the boundary follows the counts and the policy', () => {
  test.each([
    [1, { abuse: 0 }, 'unmarked'],
    [1, { abuse: 2 }, 'unmarked'],
    [1, { abuse: 2, named: 1 }, 'named'],
    [2, { abuse: 2, named: 1, warned: 1 }, 'warned'],
    [2, { abuse: 1, warned: 2 }, 'finalWarning'],
    [1, { abuse: 1, warned: 1 }, 'finalWarning'],
    [1, { abuse: 2, warned: 1 }, 'entitledToEnd'],
    [3, { abuse: 2, warned: 2 }, 'warned'],
    [0, { abuse: 2 }, 'entitledToEnd'],
    [0, { abuse: 1 }, 'unmarked'],
    ['never', { abuse: 2, named: 2, warned: 5 }, 'warned'],
    ['never', { abuse: 3 }, 'entitledToEnd'],
    [3, { abuse: 3 }, 'entitledToEnd'],
  ] as const)('%s due, %j: %s', (due, customer, state) => {
    expect(boundary(due, customer)).toBe(state);
  });

  test('it never falls', () => {
    expect(boundary(1, { abuse: 0 }, { boundary: 'entitledToEnd' })).toBe('entitledToEnd');
    expect(boundary(1, { abuse: 0, named: 1 }, { boundary: 'finalWarning' })).toBe('finalWarning');
  });
});

describe('conduct that ends a call at once', () => {
  const insult = (category: InsultCategory, when = {}) => {
    const cue = { kind: 'insult', category, isAimedAtAgent: true, isRepeated: false, when } as const;
    const scenario = buildScenario({
      beats: { ...buildScenario().beats, opening: buildBeat({ cues: [cue] }) },
    });
    return startCall(buildStage(scenario, { policy: buildPolicy({ endsAtOnce: ['sexual'] }) })).boundary;
  };

  test('entitles where it occurs, and nothing else does', () => {
    expect(insult('sexual')).toBe('entitledToEnd');
    expect(insult('personal')).toBe('unmarked');
    expect(insult('sexual', { heat: { atLeast: 99 } })).toBe('unmarked');
  });
});

describe('somebody whom the house never cuts off', () => {
  const at = (customer: object, house: Partial<Policy> = {}, before = {}) => {
    const base = buildScenario();
    const stage = buildStage(
      { ...base, brief: { ...base.brief, caller: ['vulnerable'] } },
      { policy: buildPolicy({ warningsDue: 1, neverCutOff: ['crisis', 'vulnerable'], ...house }) },
    );
    const call = callWith(stage, before, customer);
    const state = boundaryOf(call, stage);
    const view = callView({ ...call, boundary: state }, stage);
    return {
      boundary: state,
      canForward: view.canForward,
      ends: view.endChoices.map(({ manner }) => manner),
    };
  };
  const warned = { abuse: 2, named: 1, warned: 1 };

  test('is passed on and not ended, until a threat', () => {
    expect(at(warned)).toMatchObject({ boundary: 'warned', canForward: true });
    expect(at(warned).ends).not.toContain('under-policy');
    expect(at({ abuse: 3 })).toMatchObject({ boundary: 'entitledToEnd' });
    expect(at({ abuse: 3 }).ends).toContain('safety');
  });

  test('is one of those the house names, nobody else', () => {
    const other = at(warned, { neverCutOff: ['crisis', 'bereaved'] });
    expect(other.boundary).toBe('entitledToEnd');
    expect(other.ends).toContain('under-policy');
  });
});

test('a last warning that fails entitles before the agent has to hear one more', () => {
  const opening = buildBeat({ replies: { warn: buildReply({ shows: ['state-consequence'] }) } });
  const scenario = buildScenario({
    beats: { ...buildScenario().beats, opening },
    start: { heat: 90, trust: 0, distress: 30, abuse: 2 },
  });
  const stage = buildStage(scenario);
  const warned = afterMove(startCall(stage), say('warn'), stage);
  expect(warned.customer).toMatchObject({ abuse: 2, warned: 1 });
  expect(warned.boundary).toBe('entitledToEnd');
});

test('warnings still due are counted down to none', () => {
  const stage = buildStage(buildScenario(), { policy: buildPolicy({ warningsDue: 2 }) });
  const due = (call: object, customer: object) => warningsStillDue(callWith(stage, call, customer), stage);
  expect(due({}, {})).toBe(2);
  expect(due({ boundary: 'warned' }, { warned: 1 })).toBe(1);
  expect(due({ boundary: 'finalWarning' }, { warned: 2 })).toBe(0);
  expect(due({ boundary: 'entitledToEnd' }, { warned: 0 })).toBe(0);
});
