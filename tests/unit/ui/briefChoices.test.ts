// What stands chosen in a brief.

import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/engine/store/defaultSettings';
import type { Plan } from '../../../src/engine/store/records.types';
import {
  cardsOnOffer,
  keptCards,
  timingOf,
  usualIntensity,
  usualPins,
  usualSetting,
  usualTime,
} from '../../../src/ui/brief/briefChoices';
import { attemptOf } from './attemptOf';

const BRIEF = {
  cueCards: [
    { label: 'My opening', text: 'Read it. Say it back.' },
    { label: 'My limit', text: 'Name it. Need it. Next.' },
    { label: 'My ending', text: 'Done, next, when.' },
  ],
};
const PLAN: Plan = {
  v: 1,
  id: 'p',
  scenarioId: 's',
  cue: 'a caller insults me',
  response: 'name it once',
  madeAt: 0,
};

describe('what stands chosen in a brief', () => {
  it('is Guided for the first two plays, then what was played last', () => {
    const practice = attemptOf({ setting: 'practice' });
    expect(usualSetting([])).toBe('guided');
    expect(usualSetting([practice])).toBe('guided');
    expect(usualSetting([practice, attemptOf({})])).toBe('practice');
  });

  it('is the intensity of last time, firm at first', () => {
    expect(usualIntensity([])).toBe(2);
    expect(usualIntensity([attemptOf({ intensity: 1 }), attemptOf({ intensity: 3 })])).toBe(1);
  });

  it("pins the plan and the contact's first two cards until the agent has cards of their own", () => {
    const cards = cardsOnOffer(DEFAULT_SETTINGS, BRIEF, PLAN, 'My plan');
    expect(cards.map((card) => card.text)).toEqual([
      'Name it once.',
      'Read it. Say it back.',
      'Name it. Need it. Next.',
      'Done, next, when.',
    ]);
    expect(usualPins(cards)).toEqual(['plan-p', 'brief-My opening', 'brief-My limit']);
  });

  it("lets an own card take the place of the contact's card of the same name", () => {
    const own = { ...DEFAULT_SETTINGS, cueCards: [{ id: '1', label: 'My limit', text: 'Once, then out.' }] };
    const cards = cardsOnOffer(own, BRIEF, null, 'My plan');
    expect(cards.map((card) => card.text)).toEqual([
      'Once, then out.',
      'Read it. Say it back.',
      'Done, next, when.',
    ]);
    expect(usualPins(cards)).toEqual(['own-1']);
  });

  it('a card that says nothing yet is not on offer, and pushes nothing out', () => {
    const blank = { ...DEFAULT_SETTINGS, cueCards: [{ id: '1', label: 'My opening', text: ' ' }] };
    expect(cardsOnOffer(blank, BRIEF, null, 'My plan')).toEqual(
      cardsOnOffer(DEFAULT_SETTINGS, BRIEF, null, 'My plan'),
    );
  });

  it('never pins more than four', () => {
    const many = Array.from({ length: 6 }, (_, at) => ({ id: `${at}`, label: `L${at}`, text: 'x' }));
    expect(
      usualPins(cardsOnOffer({ ...DEFAULT_SETTINGS, cueCards: many }, BRIEF, PLAN, 'My plan')),
    ).toHaveLength(4);
  });

  it("slows by the person's own factor where it is slower than twice", () => {
    const five = { ...DEFAULT_SETTINGS, timing: 5 } as const;
    expect(usualTime(five)).toBe('slow');
    expect(timingOf('slow', five)).toBe(5);
    expect(timingOf('slow', DEFAULT_SETTINGS)).toBe(2);
    expect(timingOf('real', five)).toBe(1);
    expect(timingOf('none', five)).toBe(0);
    expect(usualTime({ ...DEFAULT_SETTINGS, timing: 0 })).toBe('none');
  });
});

describe('another road from a call', () => {
  const card = (id: string, label: string, text: string) => ({ id, label, text });
  const offered = [
    card('own-1', 'My limit', 'Once, then the way back.'),
    card('brief-A', 'A', 'The contact’s.'),
  ];

  it('has pinned what stood beside that call, also what has been changed or taken away since', () => {
    const kept = keptCards(offered, {
      cueCards: [
        { label: 'A', text: 'The contact’s.' },
        { label: 'My limit', text: 'As it was then.' },
      ],
    });
    expect(kept.pins.map((id) => kept.cards.find((one) => one.id === id)?.text)).toEqual([
      'The contact’s.',
      'As it was then.',
    ]);
    expect(kept.cards).toHaveLength(3);
  });

  it('of an earlier version has what is usual', () => {
    expect(keptCards(offered, {})).toEqual({ cards: offered, pins: usualPins(offered) });
  });
});
