// @vitest-environment happy-dom
// The call note over a real session: four facts, what is left, and what is never shown.

import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../../../src/engine/store/memoryStore';
import type { Setting } from '../../../../src/engine/store/records.types';
import type { Store } from '../../../../src/engine/store/store.types';
import { ServicesProvider } from '../../../../src/ui/app/services';
import { LiveRegion } from '../../../../src/ui/parts/LiveRegion';
import { WrapScreen } from '../../../../src/ui/wrap/WrapScreen';
import { atFirstChoice, type CallTable, stageOf } from '../../session/callTable';
import { idleServices } from '../idleServices';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

let page: HTMLElement;
let root: Root;
let table: CallTable;

/** A call that the agent has put down, at its note. */
async function lay(setting: Setting, store: Store = createMemoryStore()): Promise<void> {
  table = await atFirstChoice({ setting, store });
  table.send({ type: 'end.make', manner: 'hang-up' });
  await table.hearOut();
  page = document.createElement('div');
  document.body.append(page);
  root = createRoot(page);
  const stage = stageOf(1);
  const running = {
    session: table.session,
    stage,
    setting,
    attemptId: 'attempt-1',
    cueCards: [],
    triedAt: () => new Set<string>(),
  };
  await act(async () =>
    root.render(
      <ServicesProvider
        value={{ ...idleServices, store, voice: table.voice, running, session: table.session }}
      >
        <LiveRegion>
          <WrapScreen />
        </LiveRegion>
      </ServicesProvider>,
    ),
  );
}
const key = (text: string): HTMLButtonElement | undefined =>
  [...page.querySelectorAll('button')].find((one) => one.textContent === text);
afterEach(() => {
  act(() => root.unmount());
  page.remove();
  table.session.stop();
});

const facts = (): string[] => [...page.querySelectorAll('.ended dt')].map((one) => one.textContent ?? '');

describe('the note', () => {
  it('tells where the customer got to in Guided, and the way back is open', async () => {
    await lay('guided');
    expect(facts()).toEqual(['How it ended', 'Who ended it', 'What you promised', 'Where he got to']);
    await act(async () => key('Go back to the last decision')?.click());
    expect(table.view().phase).toBe('choosing');
  });

  it('has no word of heat elsewhere, and tells the length instead', async () => {
    await lay('practice');
    expect(facts().at(-1)).toBe('How long it took');
    expect(page.outerHTML).not.toMatch(/settled|guarded|\btense\b|\bangry\b|furious|heat/i);
    expect(key('Go back to the last decision')).toBeUndefined();
  });

  it('shows the next colleague what was ticked, and leaves exactly that', async () => {
    await lay('practice');
    const items = table.view().noteItems;
    const row = page.querySelector<HTMLInputElement>('.tick-row input');
    const text = page.querySelector('.tick-row')?.textContent ?? '';
    expect(page.querySelector('.mine')?.textContent).toContain('Marek would have to start again');
    await act(async () => row?.click());
    expect(page.querySelector('.mine')?.textContent).toContain(text);
    await act(async () => key('Leave this note')?.click());
    const id = items.find((item) => item.text === text)?.id;
    expect(table.view().moves.at(-1)).toEqual({ type: 'note', items: [id] });
  });

  it('says so when the attempt could not be kept, and tries again', async () => {
    const kept = createMemoryStore();
    let isFull = true;
    const store: Store = {
      ...kept,
      saveAttempt: async (attempt) => (isFull ? { ok: false, fault: 'full' } : kept.saveAttempt(attempt)),
    };
    await lay('practice', store);
    await act(async () => key('Without a note')?.click());
    await act(async () => table.clock.pass(100));
    expect(page.textContent).toContain('The call could not be kept on this device.');
    isFull = false;
    await act(async () => key('Try again')?.click());
    await act(async () => table.clock.pass(100));
    expect(table.view().fault).toBeNull();
    expect(await kept.attempts()).toMatchObject({ ok: true, value: [{ id: 'attempt-1' }] });
  });
});
