// @vitest-environment happy-dom
// The call screen over a real session: what may be chosen, what is hidden, where focus goes.

import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { stageOf } from '../../session/callTable';
import { layScreen, type ScreenTable } from './screenTable';

let table: ScreenTable | null = null;
const lay = async (...settings: Parameters<typeof layScreen>): Promise<ScreenTable> => {
  table = await layScreen(...settings);
  return table;
};
afterEach(() => {
  table?.close();
  table = null;
});

const HEAT = /settled|guarded|\btense\b|\bangry\b|furious|heat/i;

describe('replies', () => {
  it('are gone while the customer speaks, their places kept, and come when he stops', async () => {
    const { open, page, pass } = await lay({ isListening: true });
    expect(open()).toEqual([]);
    expect(page.querySelectorAll('.reply.waiting')).toHaveLength(4);
    await pass(4500);
    expect(open()).toHaveLength(3);
  });

  it('are chosen by number, stand until the customer speaks, and can be taken back', async () => {
    const { open, page, press, view, pass } = await lay();
    const second = open()[1];
    await press('2');
    expect(view().phase).toBe('replying');
    expect(page.querySelector('.reply.said')?.textContent).toBe(`2${second}`);
    await press('Backspace');
    expect(view().moves).toEqual([]);
    await pass(300);
    expect(open()).toHaveLength(3);
  });

  it('ignore a key that is held down, and keys while a sheet is open', async () => {
    const { press, view } = await lay();
    await press('1', { repeat: true });
    expect(view().phase).toBe('choosing');
    await press('e');
    await press('1');
    expect(view().phase).toBe('choosing');
    await press('Escape');
    await press('1');
    expect(view().phase).toBe('replying');
  });

  it('can be given into the customer’s words in Live alone', async () => {
    const live = await lay({ setting: 'live', isListening: true });
    expect(live.open()).toHaveLength(3);
    live.close();
    const practice = await lay({ setting: 'practice', isListening: true });
    await practice.press('1');
    expect(practice.view().phase).toBe('speaking');
  });

  it('stand in their place alone after cutting in, not above the words as well', async () => {
    const { open, page, press, view, pass } = await lay({ setting: 'live', isListening: true });
    await pass(300);
    const first = open()[0] ?? '';
    await press('1');
    expect(view().phase).toBe('replying');
    expect(page.querySelector('.reply.said')?.textContent).toContain(first);
    expect(page.querySelector('.past')?.textContent).not.toContain(first);
  });

  it('wait while the agent is muted, and the row says why', async () => {
    const { open, press, text } = await lay();
    await press('m');
    expect(open()).toEqual([]);
    expect(text()).toContain('You are muted. He can’t hear you. Unmute to answer.');
    await press('m');
    expect(open()).toHaveLength(3);
  });
});

describe('heat', () => {
  it('is told in words in Guided, never in numbers', async () => {
    const { page, text, view } = await lay({ setting: 'guided' });
    expect(text()).toContain('Tense');
    expect(page.querySelector('.scale')).not.toBeNull();
    expect(text()).not.toContain(String(view().reading?.value));
  });

  it('gives its place to trust, in words, where a contact is told by trust', async () => {
    const stage = stageOf(1);
    const told = { ...stage, scenario: { ...stage.scenario, drama: 'trust' as const } };
    const { page, text } = await lay({ setting: 'guided', stage: told });
    expect(page.querySelector('.scale ol')?.getAttribute('aria-label')).toBe('Trust, in words');
    expect(page.querySelector('.scale .on')?.textContent).toBe('Wary');
    expect(text()).toContain('Trust now: wary.');
    expect(text()).not.toContain('Tense');
  });

  it.each(['practice', 'live'] as const)('is nowhere on the page in %s', async (setting) => {
    const { page } = await lay({ setting });
    expect(page.outerHTML).not.toMatch(HEAT);
    expect(page.textContent).toContain(`No meter in ${setting}. The line is his voice.`);
  });

  it('brings hint and rewind in Guided alone', async () => {
    const guided = await lay({ setting: 'guided' });
    await guided.press('n');
    expect(guided.text()).toContain('He has told it twice.');
    guided.close();
    const practice = await lay({ setting: 'practice' });
    await practice.press('n');
    expect(practice.text()).not.toContain('He has told it twice.');
  });
});

describe('sheets', () => {
  it('end the call with the chosen words after one confirmation', async () => {
    const { page, press, view, text, pass } = await lay();
    await press('e');
    const confirm = page.querySelector<HTMLButtonElement>('.sheet [type=submit]');
    expect(confirm?.getAttribute('aria-disabled')).toBe('true');
    await act(async () => confirm?.click());
    expect(view().moves).toEqual([]);
    const hangUp = [...page.querySelectorAll<HTMLLabelElement>('.choice')].find((one) =>
      one.textContent?.includes('Just hang up'),
    );
    expect(hangUp?.textContent).toContain('One warning still due under the policy');
    await act(async () => hangUp?.querySelector('input')?.click());
    expect(text()).toContain('We are done.');
    await act(async () => confirm?.click());
    expect(view().moves).toEqual([{ type: 'end', manner: 'hang-up' }]);
    expect(page.querySelector('.sheet')).toBeNull();
    await pass(0);
  });

  it('open a polite close: its words stand where the replies stood, are chosen by digit, and can be left', async () => {
    const { page, press, view, text, pass } = await lay();
    const replies = () => [...page.querySelectorAll('.reply span')].map((one) => one.textContent);
    const before = replies();
    await press('e');
    await press('1');
    expect(page.querySelector<HTMLInputElement>('.sheet input:checked')?.dataset['digit']).toBe('1');
    await act(async () => page.querySelector<HTMLButtonElement>('.sheet [type=submit]')?.click());
    expect(page.querySelector('.sheet')).toBeNull();
    expect(replies()).toEqual(['So, box today.']);
    expect(text()).toContain('step 1 of 4');
    await press('Escape');
    expect(replies()).toEqual(before);
    expect(view().moves).toEqual([]);
    await press('e');
    await press('1');
    await act(async () => page.querySelector<HTMLButtonElement>('.sheet [type=submit]')?.click());
    await press('1');
    expect(view().phase).toBe('replying');
    expect(replies()).toEqual(['So, box today.']);
    await press('Backspace');
    expect(view()).toMatchObject({ phase: 'choosing', moves: [] });
    expect(replies()).toEqual(['So, box today.']);
    await pass(300);
    await press('1');
    await pass(950);
    expect(view().moves).toEqual([{ type: 'end', manner: 'politely', words: 'summarise:1' }]);
  });

  it('promise a hold, show its clock, and Resume comes back', async () => {
    const { page, press, view, text, pass } = await lay();
    await press('h');
    await act(async () => page.querySelector<HTMLButtonElement>('.sheet [type=submit]')?.click());
    await pass(2000);
    expect(view().phase).toBe('held');
    await pass(3000);
    expect(text()).toMatch(/0:0\d of the two minutes you promised/);
    expect(page.querySelector('.key.go')?.textContent).toContain('Resume');
    await press('h');
    expect(view().moves.map((move) => move.type)).toEqual(['hold', 'resume']);
  });

  it('give focus back to the key that opened them', async () => {
    const { press, page } = await lay();
    await press('t');
    expect(document.activeElement?.closest('.sheet')).not.toBeNull();
    await press('Escape');
    expect(document.activeElement).toBe(page.querySelector('#open-transfer'));
  });
});

describe('a pause', () => {
  it('says why, hides the words and goes on', async () => {
    const { send, text, view, page, press } = await lay();
    await act(async () => send({ type: 'tab.hidden' }));
    expect(text()).toContain('The call waited for you');
    expect(page.querySelector('.replies')).toBeNull();
    await press('e');
    expect(page.querySelector('.sheet')).toBeNull();
    expect(page.querySelector('.bar .end')?.getAttribute('aria-disabled')).toBe('true');
    const goOn = [...page.querySelectorAll('button')].find(
      (one) => one.textContent === 'Go on with the call',
    );
    expect(document.activeElement).toBe(goOn);
    await act(async () => goOn?.click());
    expect(view().pausedBecause).toBeNull();
  });
});

describe('focus', () => {
  it('goes to the caption when a line begins and to the replies when they come, and is never taken from a control', async () => {
    const { page, press, pass } = await lay();
    expect(document.activeElement).toBe(page.querySelector('.replies ol'));
    await press('1');
    await pass(1000);
    expect(document.activeElement).toBe(page.querySelector('.voice'));
    const mute = [...page.querySelectorAll<HTMLButtonElement>('.phone button')][0];
    mute?.focus();
    await pass(5000);
    expect(document.activeElement).toBe(mute);
  });
});
