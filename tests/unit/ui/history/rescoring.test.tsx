// @vitest-environment happy-dom
// My calls read again: asked for, under way, given up, done; what each call shows of it, and what it never shows.

import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rescore } from '../../../../src/engine/score/rescore';
import type { RescoredRow } from '../../../../src/engine/score/rescoreAll';
import { rescoreAll } from '../../../../src/engine/score/rescoreAll';
import { RUBRIC_VERSION } from '../../../../src/engine/score/rubric';
import { createMemoryStore } from '../../../../src/engine/store/memoryStore';
import type { Attempt } from '../../../../src/engine/store/records.types';
import { policies } from '../../../../src/scenarios/load';
import { oneWarning } from '../../../../src/scenarios/policies/oneWarning';
import type { RescoreRequest } from '../../../../src/ui/app/rescoreWorker.types';
import { type Services, ServicesProvider } from '../../../../src/ui/app/services';
import { HistoryScreen } from '../../../../src/ui/history/HistoryScreen';
import { end } from '../../../support/playCall';
import { buildBeat, buildReply } from '../../../support/scenarioBuilder';
import { attemptWith, say, scenario } from '../debrief/playedCall';
import { idleServices } from '../idleServices';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

const abused = {
  ...scenario,
  beats: {
    ...scenario.beats,
    insulted: buildBeat({
      ...scenario.beats['insulted'],
      replies: { warn: buildReply({ shows: ['state-consequence'], goes: 'insulted' }) },
    }),
  },
};
const warned = [say('ask'), say('warn'), end('under-policy')];
/** With the scorecard that it was shown. */
function attempt(id: string, more: Partial<Attempt> = {}): Attempt {
  const played = attemptWith(warned, { id, setting: 'practice' });
  const scored = rescore(played, { scenario: abused, policy: oneWarning }, oneWarning);
  if (!scored.ok) throw new Error(`The call cannot be scored: ${scored.because}.`);
  return { ...played, scorecard: scored.before, ...more };
}

/** As the worker does, at once. */
const readHere: Services['rescoreAll'] = async ({ attempts, policy, onProgress }) => {
  const rows = [...rescoreAll(attempts, (one) => scriptFor(one.scenarioId, one.policyId), policy)];
  onProgress?.(rows.length, attempts.length);
  return rows;
};
const scriptFor = (scenarioId: string, policyId = oneWarning.id) => {
  const policy = policies[policyId];
  return scenarioId === abused.id && policy !== undefined ? { scenario: abused, policy } : null;
};

let page: HTMLElement;
let root: Root;
beforeEach(() => {
  page = document.createElement('div');
  document.body.append(page);
  root = createRoot(page);
});
afterEach(() => {
  act(() => root.unmount());
  page.remove();
});

async function lay(attempts: readonly Attempt[], services: Partial<Services> = {}): Promise<void> {
  const store = createMemoryStore();
  for (const each of attempts) await store.saveAttempt(each);
  const all: Services = {
    ...idleServices,
    store,
    loadPolicies: async () => Object.values(policies),
    loadScript: async (id, policyId) => scriptFor(id, policyId),
    rescoreAll: readHere,
    ...services,
  };
  await act(async () =>
    root.render(
      <ServicesProvider value={all}>
        <HistoryScreen />
      </ServicesProvider>,
    ),
  );
  await settle();
}
const settle = (): Promise<void> =>
  act(async () => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  });
const text = (): string => page.textContent ?? '';
const press = (name: string): Promise<void> =>
  act(async () => {
    const key = [...page.querySelectorAll('button')].find(({ textContent }) => textContent === name);
    if (key === undefined) throw new Error(`There is no key ${name}.`);
    key.click();
  });
const choose = (value: string): Promise<void> =>
  act(async () => {
    const select = page.querySelector('select');
    if (select === null) throw new Error('There is no list.');
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
async function readBy(house: string): Promise<void> {
  if (house !== '') await choose(house);
  await press('Read all again');
  await settle();
}
const rows = (): string[] => [...page.querySelectorAll('.reread')].map((row) => row.textContent ?? '');

describe('calls read again', () => {
  it('shows what was shown beside what it is under the other house, and keeps what was shown', async () => {
    const kept = attempt('one');
    await lay([kept]);
    expect(text()).toContain(`Scored under rubric ${RUBRIC_VERSION}, Northline standard`);
    await readBy('two-warnings');
    expect(rows()).toHaveLength(1);
    expect(rows()[0]).toMatch(/As shown then\w[^,]*, \d+By Two warnings\w[^,]*, \d+/);
    expect(rows()[0]).toMatch(/lines read otherwise/);
    expect(text()).toContain('One call read again by Two warnings. One reads otherwise.');
    expect(text()).toContain(`Scored under rubric ${RUBRIC_VERSION}, Northline standard`);
    await press('Put it away');
    expect(rows()).toEqual([]);
  });

  it('tells the lines that differ once they are opened', async () => {
    await lay([attempt('one')]);
    await readBy('two-warnings');
    const details = page.querySelector<HTMLDetailsElement>('.reread details');
    await act(async () => {
      if (details === null) throw new Error('There are no lines.');
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
    await act(async () => {
      await Promise.all([
        import('../../../../src/ui/app/readAgain'),
        import('../../../../src/ui/app/houseChanges'),
      ]);
    });
    await settle();
    expect(page.querySelectorAll('.reread .houses li').length).toBeGreaterThan(2);
    expect(rows()[0]).toContain('warn twice and say what happens next');
  });

  it('reads each under its own house by the rubric of today', async () => {
    const asked: (readonly [string, readonly string[]])[] = [];
    await lay([attempt('one'), attempt('two'), attempt('three', { policyId: 'gone-house' })], {
      rescoreAll: async (request) => {
        asked.push([request.policy.id, request.attempts.map(({ id }) => id)]);
        return readHere(request);
      },
    });
    await readBy('');
    expect(asked.map(([id, ids]) => [id, ids.toSorted()])).toEqual([['one-warning', ['one', 'two']]]);
    expect(rows().filter((row) => row.includes('Nothing in it reads otherwise.'))).toHaveLength(2);
    expect(text()).toContain(
      `Two calls read again by their own houses and rubric ${RUBRIC_VERSION}. None reads otherwise.`,
    );
    expect(text()).toContain('One call can’t be read again.');
  });

  it('says in a sentence why a call cannot be read again, and gives no number', async () => {
    await lay([
      attempt('changed', { scenarioVersion: abused.version + 1 }),
      attempt('misfit', { moves: [say('no-such-reply')] }),
      attempt('gone', { scenarioId: 'no-such-contact' }),
    ]);
    await readBy('two-warnings');
    for (const why of ['has changed since', 'no longer fit its contact', 'not in this copy of Steadyline'])
      expect(rows().filter((row) => row.includes(why))).toHaveLength(1);
    for (const row of rows()) expect(row).not.toMatch(/\d/);
    expect(text()).toContain('Three calls can’t be read again.');
  });

  it('shows a call that was scored under another rubric beside today’s reading of its own house', async () => {
    const old = attempt('old', { rubricVersion: 0 });
    await lay([{ ...old, scorecard: { ...old.scorecard, total: 3, band: 'not-yet' } }]);
    expect(text()).toContain('Scored under rubric 0');
    await readBy('');
    expect(rows()[0]).toMatch(new RegExp(`As shown thenNot yet, 3By rubric ${RUBRIC_VERSION}\\w[^,]*, \\d+`));
    expect(rows()[0]).toContain('What reads otherwise');
    await readBy('two-warnings');
    expect(rows()[0]).toMatch(/As shown thenNot yet, 3In its own house, today’s rubric/);
  });

  it('shows no number in Guided', async () => {
    await lay([attempt('one', { setting: 'guided' })]);
    await readBy('two-warnings');
    expect(rows()[0]).toMatch(/lines read otherwise/);
    expect(rows()[0]).not.toMatch(/\d/);
  });
});

describe('while calls are read again', () => {
  it('tells how far it is, and stops when asked to: what comes later is let go', async () => {
    const asked: RescoreRequest[] = [];
    let finish: (rows: readonly RescoredRow[]) => void = () => undefined;
    await lay([attempt('one'), attempt('two')], {
      rescoreAll: (request) => {
        asked.push(request);
        return new Promise((resolve) => {
          finish = resolve;
        });
      },
    });
    await readBy('two-warnings');
    const [request] = asked;
    if (request === undefined) throw new Error('Nothing was asked for.');
    await act(async () => request.onProgress?.(1, 2));
    const bar = page.querySelector('progress');
    expect([bar?.value, bar?.max]).toEqual([1, 2]);
    expect(text()).toContain('1 of 2 calls read');
    await press('Read all again');
    expect(asked).toHaveLength(1);

    await press('Stop');
    expect(request.signal?.aborted).toBe(true);
    expect(page.querySelector('progress')).toBeNull();
    expect(text()).toContain('Stopped. Nothing was changed.');
    expect(document.activeElement?.textContent).toBe('Read all again');
    await act(async () => finish([]));
    expect(rows()).toEqual([]);
    expect(text()).toContain('Stopped.');
  });

  it('says so where it cannot be done', async () => {
    const reported: unknown[] = [];
    await lay([attempt('one')], {
      rescoreAll: async () => Promise.reject(new Error('no worker')),
      report: (error) => reported.push(error),
    });
    await readBy('two-warnings');
    expect(text()).toContain('could not be read again here');
    expect(reported).toHaveLength(1);
  });

  it('stops when the screen is left', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    await lay([attempt('one')], {
      rescoreAll: ({ signal }) => {
        signals.push(signal);
        return new Promise(() => undefined);
      },
    });
    await readBy('two-warnings');
    act(() => root.unmount());
    expect(signals[0]?.aborted).toBe(true);
    root = createRoot(page);
  });
});
