import { describe, expect, test } from 'vitest';
import type { Call } from '../../../src/engine/call/call.types';
import type { Move } from '../../../src/engine/call/move.types';
import { takeMove } from '../../../src/engine/call/stepCall';
import type { Customer } from '../../../src/engine/customer/customer.types';
import type { Reply } from '../../../src/engine/scenario/reply.types';
import type { Scenario } from '../../../src/engine/scenario/scenario.types';
import { callWith, end, say } from '../../support/playCall';
import {
  buildBeat,
  buildEndings,
  buildPolicy,
  buildReply,
  buildScenario,
  buildStage,
} from '../../support/scenarioBuilder';

interface Setting {
  readonly scenario?: Partial<Scenario>;
  readonly call?: Partial<Call>;
  readonly customer?: Partial<Customer>;
  /** Bends the one reply, `bye`, which says goodbye warmly and ends. */
  readonly bye?: Partial<Reply>;
}

/** What the call comes to after `move`. */
function outcome(move: Move, { scenario = {}, call = {}, customer = {}, bye = {} }: Setting = {}): Call {
  const reply = buildReply({ shows: ['warm-wrap'], goes: 'end', ...bye });
  const beats = { opening: buildBeat({ replies: { bye: reply } }), closing: buildBeat() };
  const stage = buildStage(buildScenario({ beats, ...scenario }), {
    policy: buildPolicy({ warningsDue: 1 }),
  });
  return takeMove(callWith(stage, call, { heat: 30, trust: 60, ...customer }), move, stage).after;
}

const ending = (move: Move, setting?: Setting): string | null => outcome(move, setting).ending;

const met = { met: ['alarm'], revealed: ['alarm'] };
const recapped: Partial<Customer> = { shown: ['recap-confirm'] };
const entitled = { boundary: 'entitledToEnd' } as const;
const warm = (target: string, isConduct?: true): Move => ({
  type: 'transfer',
  target,
  manner: 'warm',
  parts: ['consent'],
  ...(isConduct && { isConduct }),
});

describe('the table of endings, row by row', () => {
  test.each<[string, Move, Setting]>([
    ['safety-ended', end('safety'), { customer: { abuse: 3 }, call: entitled }],
    ['crisis-handoff', say('bye'), { customer: { crisis: true }, bye: { shows: ['stay-and-handoff'] } }],
    ['crisis-handoff', warm('helpline'), { customer: { crisis: true } }],
    ['crisis-handoff', say('bye'), { bye: { goes: 'crisis-handoff' } }],
    [
      'crisis-handoff',
      say('bye'),
      { customer: { crisis: true }, bye: { change: { crisis: false, because: 'Helped.' } } },
    ],
    ['unsafe-close', warm('lead'), { customer: { crisis: true } }],
    ['unsafe-close', say('bye'), { customer: { crisis: true } }],
    ['unsafe-close', end('hang-up'), { customer: { crisis: true } }],
    [
      'unsafe-close',
      { type: 'transfer', target: 'helpline', manner: 'cold', parts: [] },
      { customer: { crisis: true } },
    ],
    [
      'customer-hung-up',
      say('bye'),
      { bye: { shows: ['defend-company'], goes: 'here' }, customer: { heat: 95 } },
    ],
    ['customer-hung-up', { type: 'dead-air', nth: 1 }, { customer: { heat: 95 } }],
    ['unwarned-hang-up', end('hang-up'), {}],
    ['unwarned-hang-up', end('under-policy'), { customer: { abuse: 2 } }],
    ['unwarned-hang-up', end('safety'), { customer: { abuse: 2 } }],
    ['unwarned-hang-up', say('bye'), { bye: { shows: ['end-with-route-back'] } }],
    ['ended-no-route', end('hang-up'), { customer: { abuse: 2, warned: 1 }, call: entitled }],
    ['ended-no-route', end('hang-up'), { customer: { abuse: 3 }, call: entitled }],
    ['ended-no-route', end('hang-up'), { customer: { warned: 1 }, call: { boundary: 'finalWarning' } }],
    ['ended-with-route', end('under-policy'), { customer: { abuse: 2, warned: 1 }, call: entitled }],
    ['forwarded', warm('lead', true), { customer: { abuse: 2, warned: 1 }, call: entitled }],
    ['warm-handoff', warm('lead', true), { customer: { abuse: 2 } }],
    ['warm-handoff', warm('lead'), {}],
    ['cold-transfer', { type: 'transfer', target: 'lead', manner: 'cold', parts: [] }, {}],
    ['data-breach', say('bye'), { call: { hasDataGoneOut: true, ...met }, customer: recapped }],
    ['stood-and-took-it', say('bye'), { customer: { abuse: 2, ...recapped }, call: met }],
    ['stood-and-took-it', say('bye'), { customer: { abuse: 2 }, bye: { goes: 'resolved' } }],
    ['false-close', say('bye'), {}],
    ['false-close', say('bye'), { call: { revealed: ['alarm'] } }],
    ['false-close', say('bye'), { bye: { goes: 'resolved' } }],
    ['resolved', say('bye'), { call: met, customer: recapped }],
    ['agreed-next-step', say('bye'), { call: met, customer: { ...recapped, heat: 60, progress: 1 } }],
    ['agreed-next-step', say('bye'), { bye: { fallback: true }, customer: { ...recapped, progress: 1 } }],
    [
      'agreed-next-step',
      say('bye'),
      { call: { closing: 'nextStepGiven' }, customer: { ...recapped, progress: 1 } },
    ],
    ['wrapped-kindly', say('bye'), { call: met, scenario: { temperament: 'rambling' } }],
    [
      'agree-to-disagree',
      say('bye'),
      { call: { ...met, hasOfferedAlternative: true }, customer: { shown: ['refuse-with-reason'] } },
    ],
    ['customer-left-cool', say('bye'), { call: met }],
    ['customer-left-cool', say('bye'), { bye: { shows: ['minimise'] } }],
  ])('%s: %j %j', (kind, move, setting) => {
    expect(ending(move, setting)).toBe(kind);
  });
});

describe('a named ending', () => {
  test('is taken among the ordinary ones whatever the facts', () => {
    expect(ending(say('bye'), { call: met, bye: { goes: 'agree-to-disagree' } })).toBe('agree-to-disagree');
    expect(ending(say('bye'), { call: met, customer: recapped, bye: { goes: 'customer-left-cool' } })).toBe(
      'customer-left-cool',
    );
  });

  test('goes before others of its kind, unless its own condition fails', () => {
    const kept = {
      kind: 'resolved',
      title: 'Kept',
      outcome: 'Kept.',
      when: { flags: { all: ['boxOrdered'] } },
    } as const;
    const scenario = { endings: buildEndings({ kept }) };
    const bye = { goes: 'kept' };
    expect(ending(say('bye'), { scenario, bye, call: { ...met, flags: ['boxOrdered'] } })).toBe('kept');
    expect(ending(say('bye'), { scenario, bye, call: met })).toBe('resolved');
  });

  test('does not bring about what has to be earned', () => {
    expect(ending(say('bye'), { call: met, bye: { goes: 'ended-with-route' } })).toBe('customer-left-cool');
  });

  test('is not reached by a customer who has had enough', () => {
    const bye = { shows: ['defend-company'], goes: 'crisis-handoff' } as const;
    expect(ending(say('bye'), { bye, customer: { heat: 95 } })).toBe('customer-hung-up');
  });

  test('lets the customer ring off where the story says so', () => {
    expect(outcome(say('bye'), { bye: { goes: 'customer-hung-up', answer: ['well'] } })).toMatchObject({
      ending: 'customer-hung-up',
      endedBy: 'customer',
      says: ['bye'],
    });
  });
});

test('a kind without a node gives way to the next that applies', () => {
  const { resolved: _gone, ...endings } = buildEndings();
  const customer = { ...recapped, progress: 1 };
  expect(ending(say('bye'), { scenario: { endings }, call: met, customer })).toBe('agreed-next-step');
});

test('a hang-up without its node never becomes a good ending', () => {
  const { 'unwarned-hang-up': _gone, ...endings } = buildEndings();
  expect(
    ending(end('hang-up'), { scenario: { endings }, call: met, customer: { ...recapped, progress: 1 } }),
  ).toBe('customer-left-cool');
});

test('the end closes the call: who ended it, and the last words after the answer', () => {
  const said = buildEndings({
    resolved: { kind: 'resolved', title: 'Resolved', outcome: 'Done.', says: ['back'] },
  });
  const call = outcome(say('bye'), {
    scenario: { endings: said },
    call: met,
    customer: recapped,
    bye: { answer: ['well'] },
  });
  expect(call).toMatchObject({
    ending: 'resolved',
    endedBy: 'agent',
    closing: 'closed',
    says: ['well', 'back'],
  });
});

test('a bare hang-up that was earned is felt by nobody and shows nothing, but is a turn', () => {
  const stage = buildStage();
  const call = callWith(stage, entitled, { abuse: 2, warned: 1 });
  const step = takeMove(call, end('hang-up'), stage);
  expect(step).toMatchObject({ turn: 1, behaviours: [] });
  expect(step.after.customer).toEqual({ ...call.customer, turn: 1 });
});

test('a hang-up while warnings are due is felt', () => {
  const stage = buildStage();
  const step = takeMove(callWith(stage, {}), end('hang-up'), stage);
  expect(step.behaviours).toEqual(['hang-up-unwarned']);
  expect(step.after.customer.heat).toBeGreaterThan(60);
});
