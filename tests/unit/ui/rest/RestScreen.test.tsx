// @vitest-environment happy-dom
// Rest: four equal ways, a page that leaves nothing behind, a reset that may be left at any second.

import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../../../src/engine/store/memoryStore';
import { ServicesProvider } from '../../../../src/ui/app/services';
import { LiveRegion } from '../../../../src/ui/parts/LiveRegion';
import { RestScreen } from '../../../../src/ui/rest/RestScreen';
import { attemptRecord } from '../../../store/records';
import { type HandClock, handClock } from '../../session/handClock';
import { idleServices } from '../idleServices';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

let root: Root;
let page: HTMLElement;
let clock: HandClock;
const store = createMemoryStore();

const key = (text: string): HTMLElement => {
  const found = [...page.querySelectorAll<HTMLElement>('button, a')].find((one) =>
    one.textContent?.startsWith(text),
  );
  if (!found) throw new Error(`There is no key "${text}".`);
  return found;
};
const press = (text: string): Promise<void> => act(async () => key(text).click());
const pass = (ms: number): Promise<void> => act(async () => clock.pass(ms));

beforeEach(async () => {
  clock = handClock();
  page = document.createElement('div');
  document.body.append(page);
  root = createRoot(page);
  await store.saveAttempt(attemptRecord('a 1', 0));
  await act(async () =>
    root.render(
      <ServicesProvider value={{ ...idleServices, store, clock }}>
        <LiveRegion>
          <RestScreen attemptId="a 1" />
        </LiveRegion>
      </ServicesProvider>,
    ),
  );
});
afterEach(() => {
  act(() => root.unmount());
  page.remove();
});

describe('rest', () => {
  it('offers four ways, the last of them to the debrief, and shows no figure', () => {
    expect(page.querySelectorAll('.ways li')).toHaveLength(4);
    expect(key('Carry on').getAttribute('href')).toBe('#/debrief/a%201');
    expect(page.textContent).not.toMatch(/\d/);
  });

  it('shreds the page that was written: nothing of it stays in the document or the store', async () => {
    await press('Write it down');
    const pad = page.querySelector('textarea');
    if (pad) pad.value = 'He would not stop';
    await press('Shred it');
    expect(page.querySelector('textarea')).toBeNull();
    expect(page.textContent).toContain('Shredded. Nothing of it is left anywhere.');
    await press('Write it down');
    expect(page.querySelector('textarea')?.value).toBe('');
    const kept = await store.exportAll();
    expect(kept.ok && kept.value).not.toContain('would not stop');
  });

  it('leads through ninety seconds by itself, and every step can be left', async () => {
    await press('Ninety seconds');
    expect(page.textContent).toContain('Look away');
    await pass(8_000);
    expect(page.textContent).toContain('Five long breaths');
    await press('Next');
    expect(page.textContent).toContain('Name it, in your head');
    for (const stepMs of [9_000, 9_000, 4_000]) await pass(stepMs);
    expect(page.textContent).toContain('Ninety seconds, guided');
  });

  it('waits without end as text', async () => {
    await press('Ninety seconds');
    await press('Read it instead');
    await pass(600_000);
    expect(page.textContent).toContain('A reset, at your own pace');
    await press('That’s enough');
    expect(page.textContent).toContain('Take a moment?');
  });

  it('says when the time away is up, and asks for nothing', async () => {
    await press('Walk away');
    await act(async () => page.querySelector<HTMLButtonElement>('.said .acts .key')?.click());
    expect(page.textContent).toContain('Back around');
    await pass(300_000);
    expect(page.textContent).toContain('The time you gave yourself is up.');
    await press('I’m back');
    expect(document.activeElement?.textContent).toBe('Take a moment?');
  });
});

it('says so where there is no such call', async () => {
  await act(async () =>
    root.render(
      <ServicesProvider value={{ ...idleServices, store, clock }}>
        <LiveRegion>
          <RestScreen key="unknown" attemptId="unknown" />
        </LiveRegion>
      </ServicesProvider>,
    ),
  );
  expect(page.querySelector('h1')?.textContent).toBe('That call is not on this device');
});
