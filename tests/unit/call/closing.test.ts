import { describe, expect, test } from 'vitest';
import { callView } from '../../../src/engine/call/callView';
import { closingAfter } from '../../../src/engine/call/closing';
import { startCall } from '../../../src/engine/call/startCall';
import { stepCall } from '../../../src/engine/call/stepCall';
import { callWith, end, play } from '../../support/playCall';
import {
  buildControls,
  buildPolicy,
  buildReply,
  buildScenario,
  buildStage,
} from '../../support/scenarioBuilder';

describe('the closing follows what replies show', () => {
  const recap = buildReply({ shows: ['recap-confirm'] });
  const followUp = buildReply({ shows: ['schedule-follow-up'] });
  const transition = buildReply({ shows: ['yes-no-transition'] });
  test.each([
    ['open', recap, 'summarised'],
    ['open', followUp, 'open'],
    ['open', buildReply({ shows: ['recap-confirm', 'schedule-follow-up'], fallback: true }), 'summarised'],
    ['summarised', recap, 'summarised'],
    ['summarised', followUp, 'nextStepGiven'],
    ['summarised', buildReply({ fallback: true }), 'nextStepGiven'],
    ['summarised', transition, 'summarised'],
    ['nextStepGiven', transition, 'lastQuestionAsked'],
    ['nextStepGiven', buildReply({ signalsEnd: true }), 'lastQuestionAsked'],
    ['lastQuestionAsked', recap, 'lastQuestionAsked'],
  ] as const)('%s, then %j: %s', (before, reply, after) => {
    expect(closingAfter(before, reply)).toBe(after);
  });
});

describe('closing politely', () => {
  const politely = end('politely');

  test('takes four steps, each in its own words, and ends', () => {
    const { steps } = play(buildStage(), politely, politely, politely, politely);
    expect(steps.map((step) => step.after.closing)).toEqual([
      'summarised',
      'nextStepGiven',
      'lastQuestionAsked',
      'closed',
    ]);
    expect(steps.map((step) => step.reply?.text)).toEqual([
      'So, box today.',
      'I ring Thursday.',
      'Is anything off?',
      'Goodbye.',
    ]);
    expect(steps.map((step) => step.turn)).toEqual([1, 2, 3, 4]);
  });

  test('goes on whatever the words show and wherever they point', () => {
    const vague = [buildReply({ goes: 'closing' })];
    const closing = { summarise: vague, nextStep: vague, lastQuestion: vague, goodbye: vague };
    const stage = buildStage(buildScenario({ controls: buildControls({ closing }) }));
    const { final } = play(stage, politely, politely, politely, politely);
    expect(final.ending).not.toBeNull();
  });

  test('speaks the first open words, and the last when all are closed', () => {
    const shut = { isHeard: true, not: { isHeard: true } };
    const summarise = [
      buildReply({ text: 'One.', shows: ['recap-confirm'], open: shut }),
      buildReply({ text: 'Two.', shows: ['recap-confirm'], open: shut }),
    ];
    const controls = buildControls();
    const stage = buildStage(
      buildScenario({ controls: { ...controls, closing: { ...controls.closing, summarise } } }),
    );
    expect(play(stage, politely).steps[0]?.reply?.text).toBe('Two.');
  });
});

describe('what is offered', () => {
  test('every reply that is open, in authored order, and both ways out', () => {
    const stage = buildStage();
    const view = callView(startCall(stage), stage);
    expect(view.replies.map((one) => one.id)).toEqual(['own', 'listen']);
    expect(view).toMatchObject({ canHold: true, hasControlsOnly: false, isOver: false, noteItems: [] });
    expect(view.endChoices).toMatchObject([
      {
        manner: 'politely',
        words: '',
        choices: [{ id: 'summarise:1', reply: { text: 'So, box today.' } }],
        warningsStillDue: 0,
      },
      { manner: 'under-policy', words: 'I am ending the call.', choices: [], warningsStillDue: 1 },
      { manner: 'hang-up', words: 'We are done.', choices: [], warningsStillDue: 1 },
    ]);
  });

  test('with every reply closed, the controls are left and the view says so', () => {
    const stage = buildStage();
    const view = callView(callWith(stage, { chosenHere: ['own', 'listen'] }), stage);
    expect(view).toMatchObject({ replies: [], hasControlsOnly: true });
    expect(view.endChoices).toHaveLength(3);
  });

  test('safety first at a threat; no hold in a crisis', () => {
    const stage = buildStage();
    const view = callView(callWith(stage, { boundary: 'entitledToEnd' }, { abuse: 3, crisis: true }), stage);
    expect(view.endChoices.map((one) => one.manner)).toEqual([
      'safety',
      'politely',
      'under-policy',
      'hang-up',
    ]);
    expect(view.canHold).toBe(false);
  });

  test('a house that never ends a call offers no ending under its policy', () => {
    const stage = buildStage(buildScenario(), { policy: buildPolicy({ warningsDue: 'never' }) });
    expect(callView(startCall(stage), stage).endChoices.map((one) => one.manner)).toEqual([
      'politely',
      'hang-up',
    ]);
  });

  test('a route the policy lacks is shown closed, with the reason, and refused', () => {
    const stage = buildStage(buildScenario(), { policy: buildPolicy({ routes: ['crisis-line'] }) });
    expect(callView(startCall(stage), stage).transfers).toEqual([
      { target: 'lead', name: 'Priya, lead', isOpen: false, closedBecause: 'This house has no such route.' },
      { target: 'helpline', name: 'Jo, helpline', isOpen: true, closedBecause: null },
    ]);
    const move = { type: 'transfer', target: 'lead', manner: 'warm', parts: [] } as const;
    expect(stepCall(startCall(stage), move, stage)).toEqual({
      ok: false,
      problem: 'This house has no such route.',
    });
  });

  test('a transfer carries the parts that were ticked', () => {
    const stage = buildStage();
    const move = { type: 'transfer', target: 'lead', manner: 'warm', parts: ['consent', 'brief'] } as const;
    expect(play(stage, move).steps[0]?.reply?.transfer).toEqual(['consent', 'brief']);
    const twice = { ...move, parts: ['brief', 'brief'] } as const;
    expect(stepCall(startCall(stage), twice, stage).ok).toBe(false);
  });

  test('forwarding asks for a house that has it', () => {
    const stage = buildStage(buildScenario(), { policy: buildPolicy({ hasForwarding: false }) });
    const move = { type: 'transfer', target: 'lead', manner: 'warm', parts: [], isConduct: true } as const;
    expect(stepCall(startCall(stage), move, stage).ok).toBe(false);
  });

  test('once over, what the note can hold', () => {
    const stage = buildStage();
    const view = callView(play(stage, end('hang-up')).final, stage);
    expect(view).toMatchObject({ isOver: true, replies: [], endChoices: [], hasControlsOnly: false });
    expect(view.noteItems).toEqual([{ id: 'fault', text: 'Line down since Monday' }]);
  });
});
