// @vitest-environment happy-dom
// New versions: never a reload that nobody asked for, never one during a call.

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startAppUpdates } from '../../../../src/ui/app/appUpdate';

type Listener = (event: { isUpdate?: boolean }) => void;

/** A stand-in for the browser's service worker: `fire` tells the app what happened. */
function fakeWorker() {
  const listeners = new Map<string, Listener>();
  return {
    addEventListener: vi.fn(
      (type: string, listener: unknown) => void listeners.set(type, listener as Listener),
    ),
    messageSkipWaiting: vi.fn(),
    register: vi.fn(async () => undefined),
    update: vi.fn(async () => undefined),
    fire: (type: 'waiting' | 'controlling', isUpdate: boolean) => listeners.get(type)?.({ isUpdate }),
  };
}

const reload = vi.fn();
beforeEach(() => void vi.spyOn(location, 'reload').mockImplementation(reload));
afterEach(() => void vi.clearAllMocks());

function started(isBusy = false) {
  const worker = fakeWorker();
  const call = { isBusy };
  const onWaiting = vi.fn();
  const { applyUpdate } = startAppUpdates({ isBusy: () => call.isBusy, onWaiting }, worker);
  return { worker, call, onWaiting, applyUpdate };
}

test('the first visit registers, tells nothing and reloads nothing', () => {
  const { worker, onWaiting, applyUpdate } = started();
  worker.fire('controlling', false);
  expect(worker.register).toHaveBeenCalledOnce();
  expect([onWaiting.mock.calls.length, reload.mock.calls.length, applyUpdate()]).toEqual([0, 0, false]);
});

test('a waiting version is announced and applied only when the person agrees', () => {
  const { worker, onWaiting, applyUpdate } = started();
  worker.fire('waiting', true);
  expect(onWaiting).toHaveBeenCalledOnce();
  expect(worker.messageSkipWaiting).not.toHaveBeenCalled();
  expect(applyUpdate()).toBe(true);
  expect(worker.messageSkipWaiting).toHaveBeenCalledOnce();
  expect(reload).not.toHaveBeenCalled();
  worker.fire('controlling', true);
  expect(reload).toHaveBeenCalledOnce();
});

test('nothing is applied while a call is in progress', () => {
  const { worker, call, applyUpdate } = started(true);
  worker.fire('waiting', true);
  expect(applyUpdate()).toBe(false);
  expect(worker.messageSkipWaiting).not.toHaveBeenCalled();
  call.isBusy = false;
  expect(applyUpdate()).toBe(true);
});

test('when another tab agreed, this page runs on until its own person agrees', () => {
  const { worker, onWaiting, applyUpdate } = started();
  worker.fire('controlling', true);
  expect(onWaiting).toHaveBeenCalledOnce();
  expect(reload).not.toHaveBeenCalled();
  expect(applyUpdate()).toBe(true);
  expect(reload).toHaveBeenCalledOnce();
});

const idle = { isBusy: () => false, onWaiting: () => {} };

test('a browser without service workers still runs the app', () => {
  expect(startAppUpdates(idle, null).applyUpdate()).toBe(false);
});

test('a refused registration and a server out of reach are no faults', async () => {
  const worker = { ...fakeWorker(), register: vi.fn(async () => Promise.reject(new Error('refused'))) };
  const update = vi.fn(async () => Promise.reject(new Error('offline')));
  startAppUpdates(idle, { ...worker, update });
  await vi.waitFor(() => expect(worker.register).toHaveBeenCalled());
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.waitFor(() => expect(update).toHaveBeenCalled());
});
