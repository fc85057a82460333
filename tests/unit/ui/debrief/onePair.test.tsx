// @vitest-environment happy-dom
// One decision has one pair of numbers, cut in or not, wherever it is shown; and the keys that go from one to the next.

import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, describe, expect, it } from 'vitest';
import type { Move } from '../../../../src/engine/call/move.types';
import { createMemoryStore } from '../../../../src/engine/store/memoryStore';
import { ServicesProvider } from '../../../../src/ui/app/services';
import { en } from '../../../../src/ui/copy/en';
import { chartFacts } from '../../../../src/ui/debrief/chartFacts';
import { DebriefScreen } from '../../../../src/ui/debrief/DebriefScreen';
import { pinText } from '../../../../src/ui/debrief/pinText';
import { LiveRegion } from '../../../../src/ui/parts/LiveRegion';
import { handClock } from '../../session/handClock';
import { idleServices } from '../idleServices';
import { attemptWith, debriefOf, say, script } from './playedCall';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

const CUT_IN: readonly Move[] = [
  say('fix'),
  { type: 'reply', id: 'ask', isInterrupting: true },
  say('goodbye'),
  { type: 'note', items: [] },
];

let page: HTMLElement;
let root: Root;

async function lay(moves: readonly Move[], keys: 'on' | 'off' = 'on'): Promise<void> {
  const store = createMemoryStore();
  const attempt = attemptWith(moves, {
    id: `pair-${Math.abs(moves.length)}-${keys}`,
    savedAt: 1,
    scorecard: debriefOf(moves).card,
  });
  await store.saveAttempt(attempt);
  page = document.createElement('div');
  document.body.append(page);
  root = createRoot(page);
  const settings = { ...idleServices.settings, keys };
  const services = { ...idleServices, settings, clock: handClock(), store, loadScript: async () => script };
  await act(async () =>
    root.render(
      <ServicesProvider value={services}>
        <LiveRegion>
          <DebriefScreen attemptId={attempt.id} />
        </LiveRegion>
      </ServicesProvider>,
    ),
  );
  await act(async () => undefined);
  const show = [...page.querySelectorAll('button')].find((one) => one.textContent === 'Show me the call');
  if (show !== undefined) await act(async () => show.click());
}
afterEach(() => {
  act(() => root.unmount());
  page.remove();
});

const heading = (): string => page.querySelector('#decision')?.textContent ?? '';
const press = async (key: string, target: Element = document.body): Promise<void> => {
  await act(async () => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
};

describe('a decision', () => {
  it('has one pair of numbers in panel, table, keys and pins, and says that it cut in', async () => {
    const debrief = debriefOf(CUT_IN);
    await lay(CUT_IN);
    const [, cut] = debrief.decisions;
    if (cut === undefined) throw new Error('There is no second decision.');
    await press('j');
    const from = Math.floor(cut.before.heat + 0.5);
    const to = Math.floor(cut.after.heat + 0.5);
    expect(heading()).toContain('Decision 2');
    expect(page.querySelector('.dec .dh')?.textContent).toContain(`heat ${from}, trust`);
    expect(page.querySelector('.dec .dh')?.textContent).toContain('You cut in.');
    const chosen = [...page.querySelectorAll('.alt li')].find((one) => one.querySelector('.yours') !== null);
    expect(chosen?.querySelector('.res')?.textContent).toContain(`Heat ${from} to ${to}`);
    expect(page.querySelector('.alt')?.parentElement?.textContent).toContain('You cut in with yours.');
    const row = page.querySelectorAll('.asfig tbody tr')[1];
    expect(row?.textContent).toContain(`${from} to ${to}`);
    expect(row?.textContent).toContain('cut in');
    const dkey = [...page.querySelectorAll('.dkey')].find((one) =>
      one.getAttribute('aria-label')?.startsWith('Decision 2'),
    );
    expect(dkey?.getAttribute('aria-label')).toContain(`heat ${from} to ${to}`);
    const placed = chartFacts(debrief).decisions[1];
    if (placed === undefined) throw new Error('It is not placed.');
    const pin = pinText({ kinds: ['gain'], placed }, debrief, en.debrief.line);
    expect(pin.detail).toContain('Decision 2, cutting in: heat');
    expect(pin.detail).toContain(
      to < from ? `down ${from - to}` : to > from ? `up ${to - from}` : 'as before',
    );
    expect(page.querySelector('.sc')?.textContent).toContain('You, cutting in');
  });
});

describe('the keys of the debrief', () => {
  it('go to the next decision and back, and stop at the ends', async () => {
    await lay(CUT_IN);
    expect(page.textContent).toContain('J or → for the next decision');
    await press('k');
    expect(heading()).toContain('Decision 1');
    await press('j');
    await press('ArrowRight');
    await press('j');
    expect(heading()).toContain('Decision 3');
    await press('ArrowLeft');
    expect(heading()).toContain('Decision 2');
  });
  it('leave a field and a wide table their own keys', async () => {
    await lay(CUT_IN);
    const first = heading();
    const field = page.querySelector('.own-way textarea') ?? page.querySelector('input, textarea');
    const table = page.querySelector('.scrolls');
    if (field === null || table === null) throw new Error('They are not on the page.');
    await press('j', field);
    await press('ArrowRight', table);
    expect(heading()).toBe(first);
  });
  it('are off, with their hint, where letters are off', async () => {
    await lay(CUT_IN, 'off');
    const first = heading();
    await press('j');
    expect(heading()).toBe(first);
    expect(page.textContent).not.toContain('J or →');
  });
});
