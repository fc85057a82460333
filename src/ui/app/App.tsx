// The shell: services, copy, routes, the minute over all, one live region, one error page. Knows each screen by its address only.

import { useCallback, useEffect, useRef, useState } from 'react';
import { CopyProvider } from '../copy/copy';
import { en } from '../copy/en';
import { LiveRegion } from '../parts/LiveRegion';
import { Minute } from './Minute';
import { MinuteProvider } from './minuteContext';
import { goTo, hrefs } from './paths';
import type { Ports } from './ports.types';
import { Routes } from './Routes';
import { ServicesRoot } from './ServicesRoot';
import { useServices } from './services';

export function App(props: { readonly ports: Ports }) {
  return (
    <CopyProvider value={en}>
      <ServicesRoot ports={props.ports}>
        <LiveRegion>
          <Shell />
        </LiveRegion>
      </ServicesRoot>
    </CopyProvider>
  );
}

function Shell() {
  const { session } = useServices();
  const hasClosed = useRef(false);
  const [isMinute, setIsMinute] = useState(false);
  const takeMinute = useCallback(() => {
    session?.send({ type: 'minute.take' });
    setIsMinute(true);
  }, [session]);
  useEffect(() => {
    if (session === null) return;
    const tell = (): void => session.send({ type: document.hidden ? 'tab.hidden' : 'tab.shown' });
    document.addEventListener('visibilitychange', tell);
    return () => document.removeEventListener('visibilitychange', tell);
  }, [session]);
  const close = (): void => {
    setIsMinute(false);
    hasClosed.current = true;
  };
  useEffect(() => {
    if (isMinute || !hasClosed.current) return;
    hasClosed.current = false;
    document.querySelector<HTMLElement>('.head .minute')?.focus();
  }, [isMinute]);
  const isInCall =
    session !== null &&
    [hrefs.call, hrefs.firstCall].some((href) => href === window.location.hash.replace(/\/+$/, ''));
  return (
    <MinuteProvider value={takeMinute}>
      <div className={isMinute ? 'behind' : undefined} inert={isMinute}>
        <Routes />
      </div>
      {isMinute && (
        <Minute
          hasCall={isInCall}
          onGoOn={() => {
            close();
            if (isInCall) session.send({ type: 'minute.over' });
          }}
          onStop={() => {
            close();
            goTo(hrefs.library);
          }}
        />
      )}
    </MinuteProvider>
  );
}
