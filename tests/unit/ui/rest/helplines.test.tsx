// @vitest-environment happy-dom
// Numbers outside work: shown by country while somebody has confirmed them, left out with a sentence afterwards.

import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { helplines } from '../../../../src/scenarios/policies/helplines';
import { type Services, ServicesProvider } from '../../../../src/ui/app/services';
import { Helplines } from '../../../../src/ui/rest/Helplines';
import { idleServices } from '../idleServices';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

async function wordsOn(day: string, all: Services['loadHelplines']): Promise<string> {
  const page = document.createElement('div');
  const root = createRoot(page);
  const services: Services = {
    ...idleServices,
    loadHelplines: all,
    clock: { ...idleServices.clock, now: () => Date.parse(day) },
  };
  await act(async () =>
    root.render(
      <ServicesProvider value={services}>
        <Helplines />
      </ServicesProvider>,
    ),
  );
  const words = page.textContent ?? '';
  act(() => root.unmount());
  return words;
}

it('shows every country while its day of review is ahead, and says nothing of missing ones', async () => {
  const words = await wordsOn('2026-11-25', async () => helplines);
  for (const { name, lines } of helplines) {
    expect(words).toContain(name);
    for (const { number } of lines) expect(words).toContain(number);
  }
  expect(words).not.toContain('nobody has confirmed');
});

it('leaves out a list past its day, and says so', async () => {
  const [first, ...rest] = helplines;
  if (first === undefined) throw new Error('There are no helplines.');
  const words = await wordsOn('2027-01-01', async () => [{ ...first, reviewBy: '2026-12-31' }, ...rest]);
  expect(words).not.toContain(first.name);
  expect(words).toContain(rest[0]?.name);
  expect(words).toContain('nobody has confirmed');
});

it('is not there where there are none', async () => {
  expect(await wordsOn('2026-11-25', async () => [])).toBe('');
});
