// @vitest-environment happy-dom
// The review beside a screen: told while it works, stopped when the screen goes, and never the screen's own work.

import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, describe, expect, it } from 'vitest';
import type { Replay } from '../../../../src/engine/call/call.types';
import { reviewAttempt } from '../../../../src/engine/score/review/reviewAttempt';
import type { ReviewMessage, ReviewRequest } from '../../../../src/ui/app/reviewWorker.types';
import { workOn } from '../../../../src/ui/app/reviewWorkerJob';
import { ServicesProvider } from '../../../../src/ui/app/services';
import { type StartReview, startReview } from '../../../../src/ui/app/startReview';
import { type ReviewAtWork, type Reviewing, useReview } from '../../../../src/ui/app/useReview';
import { handClock } from '../../session/handClock';
import { debriefOf, OTHER_ROAD, ROAD } from '../debrief/playedCall';
import { idleServices } from '../idleServices';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

let root: Root | null = null;
let stopped = 0;
const reported: unknown[] = [];
let said: Reviewing[] = [];
/** What the screen was given last. */
const given: ReviewAtWork[] = [];
const work = (): ReviewAtWork | undefined => given.at(-1);
let post: (message: ReviewMessage) => void = () => undefined;
let asked: ReviewRequest[] = [];

/** A worker moved by hand. */
const byHand: StartReview = (request, onMessage) => {
  asked.push(request);
  post = (message) => act(() => onMessage(message));
  return () => {
    stopped += 1;
  };
};

function Screen(props: { readonly replay: Replay; readonly start: StartReview }) {
  const atWork = useReview(props.replay, props.start);
  given.push(atWork);
  said.push(atWork.reviewing);
  return null;
}

const clock = handClock();
const services = { ...idleServices, clock, report: (error: unknown) => void reported.push(error) };

function show(replay: Replay, start: StartReview = byHand): void {
  root ??= createRoot(document.createElement('div'));
  const page = (
    <ServicesProvider value={services}>
      <Screen replay={replay} start={start} />
    </ServicesProvider>
  );
  act(() => root?.render(page));
}

function progress(): number | null {
  const last = said.at(-1);
  return last?.state === 'working' ? last.progress.now() : null;
}

function leave(): void {
  act(() => root?.unmount());
  root = null;
}

afterEach(() => {
  leave();
  stopped = 0;
  reported.length = 0;
  said = [];
  asked = [];
});

describe('useReview', () => {
  it('tells how far it is, then what was found, and does not ask again for the same replay', () => {
    const { replay } = debriefOf(ROAD);
    show(replay);
    expect(progress()).toBe(0);
    const drawn = said.length;
    post({ kind: 'progress', progress: 0.4 });
    expect(progress()).toBe(0.4);
    expect(said.length, 'a further hundredth draws no page anew').toBe(drawn);
    const review = reviewAttempt(replay, { depth: 1, beam: 1, continuations: 4, ways: 9 });
    if (review === null) throw new Error('Nobody gave this review up.');
    post({ kind: 'ready', review });
    expect(said.at(-1)).toEqual({ state: 'ready', review });
    leave();
    show(replay);
    expect(said.at(-1)).toEqual({ state: 'ready', review });
    expect(asked).toHaveLength(1);
  });

  it('stops the work when the screen goes, and when it turns to another attempt', () => {
    show(debriefOf(ROAD).replay);
    expect(stopped).toBe(0);
    show(debriefOf(OTHER_ROAD).replay);
    expect([stopped, asked.length]).toEqual([1, 2]);
    leave();
    expect(stopped).toBe(2);
  });

  it('is stopped when asked to, and looks from the beginning when asked again', () => {
    const { replay } = debriefOf(ROAD);
    show(replay);
    post({ kind: 'progress', progress: 0.7 });
    act(() => work()?.stop());
    expect([stopped, said.at(-1)?.state]).toEqual([1, 'stopped']);
    act(() => work()?.again());
    expect(asked).toHaveLength(2);
    expect(progress()).toBe(0);
    const review = reviewAttempt(replay, { depth: 1, beam: 1, continuations: 4, ways: 9 });
    if (review === null) throw new Error('Nobody gave this review up.');
    post({ kind: 'ready', review });
    expect(said.at(-1)).toEqual({ state: 'ready', review });
  });

  it('says in a sentence that there is none, and reports why', () => {
    show(debriefOf(ROAD).replay);
    post({ kind: 'failed', problem: 'no room' });
    expect(said.at(-1)).toMatchObject({ state: 'failed', sentence: expect.stringMatching(/could not/) });
    expect(reported).toEqual([new Error('no room')]);
  });

  it('works on the page itself without workers, one piece at each turn of the page', async () => {
    expect(typeof Worker).toBe('undefined');
    const { replay } = debriefOf(ROAD);
    show(replay, startReview);
    expect([clock.waiting(), said.at(-1)?.state]).toEqual([1, 'working']);
    await act(async () => clock.pass(0));
    expect(said.at(-1)).toEqual({ state: 'ready', review: reviewAttempt(replay) });
    expect(reported).toEqual([]);
  });

  it('leaves no work behind on the page when the screen goes', () => {
    show(debriefOf(ROAD).replay, startReview);
    leave();
    expect(clock.waiting()).toBe(0);
  });
});

describe('the worker’s job', () => {
  it('posts rising progress and then the review that the engine gives', () => {
    const { replay } = debriefOf(ROAD);
    const messages: ReviewMessage[] = [];
    const request: ReviewRequest = structuredClone({
      stage: replay.stage,
      moves: replay.steps.map(({ move }) => move),
    });
    workOn(request, (message) => messages.push(message));
    const shares = messages.flatMap((message) => (message.kind === 'progress' ? [message.progress] : []));
    expect(shares).toEqual([...new Set(shares)].toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    expect(messages.at(-1)).toEqual({ kind: 'ready', review: reviewAttempt(replay) });
  });

  it('answers moves that do not fit, and a call that is not over, with a problem', () => {
    const { stage } = debriefOf(ROAD).replay;
    const answers: ReviewMessage[] = [];
    workOn({ stage, moves: [{ type: 'reply', id: 'nothing' }] }, (message) => answers.push(message));
    workOn({ stage, moves: [] }, (message) => answers.push(message));
    expect(answers.map(({ kind }) => kind)).toEqual(['failed', 'failed']);
  });
});
