// @vitest-environment happy-dom
// The debrief on a page: its order, what is never shown too soon, and what each of its four faces says.

import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, describe, expect, it } from 'vitest';
import { momentsOf } from '../../../../src/engine/score/review/moments';
import { reviewAttempt } from '../../../../src/engine/score/review/reviewAttempt';
import { createMemoryStore } from '../../../../src/engine/store/memoryStore';
import type { Attempt } from '../../../../src/engine/store/records.types';
import type { SessionRequest } from '../../../../src/ui/app/services';
import { ServicesProvider } from '../../../../src/ui/app/services';
import { en } from '../../../../src/ui/copy/en';
import { DebriefScreen } from '../../../../src/ui/debrief/DebriefScreen';
import { LiveRegion } from '../../../../src/ui/parts/LiveRegion';
import { handClock } from '../../session/handClock';
import { idleServices } from '../idleServices';
import { attemptWith, debriefOf, OTHER_ROAD, ROAD, say, script } from './playedCall';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

let page: HTMLElement;
let root: Root;
const clock = handClock();
const started: SessionRequest[] = [];
let nth = 0;

/** An attempt of its own for each test: a debrief that was opened once does not ask again. */
function fresh(moves = ROAD, part: Partial<Attempt> = {}): Attempt {
  nth += 1;
  const attempt = attemptWith(moves, { id: `attempt-${nth}`, savedAt: nth, ...part });
  return { ...attempt, scorecard: debriefOf(moves === ROAD || moves === OTHER_ROAD ? moves : ROAD).card };
}

async function lay(attempts: readonly Attempt[], id = attempts[0]?.id ?? 'none') {
  const store = createMemoryStore();
  for (const attempt of attempts) await store.saveAttempt(attempt);
  page = document.createElement('div');
  document.body.append(page);
  root = createRoot(page);
  const startSession = async (request: SessionRequest) => {
    started.push(request);
    return { ok: true } as const;
  };
  const services = { ...idleServices, clock, store, loadScript: async () => script, startSession };
  await act(async () =>
    root.render(
      <ServicesProvider value={services}>
        <LiveRegion>
          <DebriefScreen attemptId={id} />
        </LiveRegion>
      </ServicesProvider>,
    ),
  );
  await act(async () => undefined);
  return store;
}
const text = (): string => page.textContent ?? '';
const key = (name: string): HTMLButtonElement => {
  const found = [...page.querySelectorAll('button')].find((one) => one.textContent === name);
  if (found === undefined) throw new Error(`There is no key "${name}".`);
  return found;
};
const press = (name: string): Promise<void> => act(async () => key(name).click());
const show = (): Promise<void> => press('Show me the call');

afterEach(() => {
  act(() => root.unmount());
  page.remove();
  started.length = 0;
});

describe('the debrief', () => {
  it('asks how it was and shows nothing scored before that', async () => {
    await lay([fresh()]);
    expect(page.querySelector('h1')?.textContent).toBe('How was that?');
    expect(page.querySelector('main')?.textContent).not.toMatch(
      /heat|trust|strong|mistake|solid|steady|developing/i,
    );
    await show();
    expect(page.querySelector('h1')?.textContent).toMatch(/^He came in angry/);
  });
  it('offers a moment first after a call with abuse in it, and only then', async () => {
    await lay([fresh()]);
    expect(page.querySelector('main')?.textContent).toContain('hard to stand in');
    act(() => root.unmount());
    await lay([fresh([{ type: 'end', manner: 'hang-up' }])]);
    expect(page.querySelector('main')?.textContent).not.toContain('hard to stand in');
  });
  it('keeps feelings and own words out of the store', async () => {
    const store = await lay([fresh()]);
    await press('Stirred up');
    await show();
    const kept = await store.exportAll();
    expect(kept.ok && /stirred|feeling/i.test(kept.value)).toBe(false);
  });
  it('has its headings in order and a table for the line', async () => {
    await lay([fresh()]);
    await show();
    const levels = [...page.querySelectorAll('h1,h2,h3')].map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    expect(page.querySelectorAll('.asfig tbody tr')).toHaveLength(3);
  });
  it('shows no verdict before the review is ready, then opens the decision on which the call hung', async () => {
    const attempt = fresh();
    const { replay } = debriefOf();
    const review = reviewAttempt(replay);
    if (review === null) throw new Error('Nobody gave this review up.');
    const hung = momentsOf(review, replay).turningPoint?.turn;
    await lay([attempt]);
    await show();
    expect(page.querySelector('#decision')?.textContent).toBe('Decision 1');
    const verdicts = [...page.querySelectorAll('.verdict')].map(({ textContent }) => textContent);
    expect(new Set(verdicts)).toEqual(new Set(['No verdict yet']));
    await act(async () => clock.pass(0));
    expect(page.querySelector('#decision')?.textContent).toContain(`Decision ${hung},`);
    await act(async () => page.querySelectorAll<HTMLButtonElement>('.chart-wide .dkey')[2]?.click());
    expect(page.querySelector('#decision')?.textContent).toContain('Decision 3,');
    expect(document.activeElement?.id).toBe('decision');
  });
  it('shows no number of the score in Guided, and one beside its word elsewhere', async () => {
    await lay([fresh()]);
    await show();
    expect([...page.querySelectorAll('.band')].some((one) => /\d/.test(one.textContent ?? ''))).toBe(false);
    expect(page.querySelector('.whole-call')).toBeNull();
    act(() => root.unmount());
    await lay([fresh(ROAD, { setting: 'practice' })]);
    await show();
    expect(page.querySelector('.whole-call')?.textContent).toMatch(/(Not yet|Developing|Solid|Steady), \d+$/);
  });
  it('takes another road from the moves before the open decision', async () => {
    const attempt = fresh();
    await lay([attempt]);
    await show();
    await act(async () => page.querySelectorAll<HTMLButtonElement>('.chart-wide .dkey')[1]?.click());
    await press('Try again from here');
    expect(started.map(({ fork }) => [fork?.attempt.id, fork?.keptMoves])).toEqual([[attempt.id, 3]]);
  });
  it('pins the chosen plan for the next brief', async () => {
    const store = await lay([fresh()]);
    await show();
    await press('Pin to my next call');
    const plans = await store.plans();
    expect(plans.ok && plans.value.map(({ cue, scenarioId }) => [cue, scenarioId])).toEqual([
      [script.scenario.plans[0]?.cue, script.scenario.id],
    ]);
  });
  it('lays a fork over the call it starts from and says where they part', async () => {
    const parent = fresh(ROAD);
    const fork = fresh(OTHER_ROAD, { forkOf: { attemptId: parent.id, keptMoves: 1 } });
    await lay([fork, parent]);
    await show();
    expect(page.querySelectorAll('.chart-wide .ghost')).toHaveLength(1);
    expect(text()).toContain('Up to decision 2 it is the same call.');
    expect(text()).toContain('Then you said “Is that an alarm?”');
    expect(text()).toContain('Here you said “You will have the morning.”');
    expect(page.querySelector(`a[href="#/debrief/${parent.id}"]`)).not.toBeNull();
  });
  it('says plainly when the call a fork starts from is gone', async () => {
    await lay([fresh(OTHER_ROAD, { forkOf: { attemptId: 'deleted', keptMoves: 1 } })]);
    await show();
    expect(text()).toContain('no longer on this device');
  });
  it('shows the stored scorecard alone when a version has changed', async () => {
    await lay([fresh(ROAD, { scenarioVersion: 9 })]);
    expect(text()).toContain('The scorecard stands as it was on that day');
    expect(page.querySelector('.chart-wide')).toBeNull();
    expect(page.querySelector('#chances')).not.toBeNull();
    expect([...page.querySelectorAll('button')].some((one) => /again/i.test(one.textContent ?? ''))).toBe(
      false,
    );
  });
  it('says why when the moves no longer fit', async () => {
    await lay([fresh([say('nothing')])]);
    expect(text()).toContain('no longer fit its contact');
  });
  it('is calm about a call that is not there', async () => {
    await lay([], 'nowhere');
    expect(page.querySelector('h1')?.textContent).toBe('This call is not on this device');
  });
});

describe('a call that was cut into and left silent', () => {
  it('says that a reply cut in, and shows one pair of numbers for it', async () => {
    const [opening, ...rest] = ROAD;
    if (opening?.type !== 'reply') throw new Error('The road begins with a reply.');
    const cut = [{ ...opening, isInterrupting: true as const }, ...rest];
    await lay([fresh(cut)]);
    await show();
    const [decision] = debriefOf(cut).decisions;
    if (decision?.cutIn == null) throw new Error('The first decision cut in.');
    expect(text()).toContain(en.debrief.script.youCutIn);
    const { before, after, options } = decision;
    expect(options.find(({ isChosen }) => isChosen)?.after).toEqual(after);
    expect(text()).toContain(en.debrief.line.fromTo(Math.round(before.heat), Math.round(after.heat)));
  });

  it('tells a decision that passed in silence, and who moved on', async () => {
    const silent = [1, 2, 3].map((at) => ({ type: 'dead-air', nth: at }) as const);
    await lay([fresh(silent)]);
    await show();
    expect(text()).toContain(en.debrief.decision.saidNothing);
    expect(text()).toContain(en.debrief.script.quiet);
  });
});
