// The call screen over a real session on a hand clock. Knows no test's claim.

import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { Services } from '../../../../src/ui/app/services';
import { ServicesProvider } from '../../../../src/ui/app/services';
import { CallScreen } from '../../../../src/ui/call/CallScreen';
import { LiveRegion } from '../../../../src/ui/parts/LiveRegion';
import { type CallTable, layTable, stageOf, type TableSettings } from '../../session/callTable';
import { idleServices } from '../idleServices';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

export interface ScreenTable extends CallTable {
  readonly page: HTMLElement;
  readonly text: () => string;
  readonly press: (key: string, more?: KeyboardEventInit) => Promise<void>;
  readonly pass: (ms: number) => Promise<void>;
  /** Texts of the replies that can be chosen now. */
  readonly open: () => string[];
  readonly close: () => void;
}

/** A call answered and, unless `isListening`, heard to its first decision. */
export async function layScreen(
  settings: TableSettings & { isListening?: boolean } = {},
): Promise<ScreenTable> {
  const { isListening, ...input } = settings;
  const table = layTable(input);
  table.send({ type: 'call.answer' });
  if (!isListening) await table.hearOut();
  else await table.clock.pass(400);
  const stage = input.stage ?? stageOf(1);
  const running = {
    session: table.session,
    stage,
    setting: table.view().setting,
    attemptId: 'attempt-1',
    cueCards: [{ label: 'My limit', text: 'Name it.' }],
    triedAt: () => new Set<string>(),
  };
  const services: Services = {
    ...idleServices,
    store: table.store,
    voice: table.voice,
    clock: table.clock,
    running,
    session: table.session,
  };
  const page = document.createElement('div');
  document.body.append(page);
  const root = createRoot(page);
  await act(async () =>
    root.render(
      <ServicesProvider value={services}>
        <LiveRegion>
          <CallScreen />
        </LiveRegion>
      </ServicesProvider>,
    ),
  );
  return {
    ...table,
    page,
    text: () => page.textContent ?? '',
    press: async (key, more = {}) => {
      await act(async () => {
        const target = document.activeElement ?? document.body;
        target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
      });
    },
    pass: async (ms) => {
      await act(async () => {
        await table.clock.pass(ms);
      });
    },
    open: () => [...page.querySelectorAll('button.reply span')].map((one) => one.textContent ?? ''),
    close: () => {
      act(() => root.unmount());
      page.remove();
      table.session.stop();
    },
  };
}
