// One page: skip link, head, title, focus on the heading, the dim room where it is due. Screens fill the rest.
//
// title      goes into the tab; the page itself has its own h1
// className  the page's layout ('frame' for ring and call)
// room       true: the lights go down (ring, call, rest)
// where      stands in the head instead of the navigation (ring, call, wrap)
// children   strip, main (with id "main"), foot

import { type ReactNode, useEffect, useRef } from 'react';
import { isIntroduction } from '../../engine/scenario/isIntroduction';
import { useCopy } from '../copy/copy';
import { FootNav } from '../parts/FootNav';
import { Head } from '../parts/Head';
import { useSay } from '../parts/LiveRegion';
import { hrefOfCall } from './introduction';
import { useKeyList } from './KeyList';
import type { KeyGroup } from './keyTable';
import { useMinute } from './minuteContext';
import { hrefs } from './paths';
import { useServices, useSessionOrNull } from './services';

/** Set by the first page: on arrival the browser's own focus stays, later the heading takes it. */
let hasArrived = false;

export interface PageProps {
  readonly title: string;
  readonly className?: string;
  readonly room?: boolean;
  readonly where?: ReactNode;
  readonly current?: 'library' | 'history' | 'settings';
  /** True for screens with a control that takes focus itself (the ring's Answer). */
  readonly keepsFocus?: boolean;
  /** Stands until the page itself is there: takes no focus, and nobody has arrived yet. */
  readonly isLoading?: boolean;
  /** What the keyboard does here, besides what it does everywhere. */
  readonly keys?: readonly KeyGroup[];
  readonly children: ReactNode;
}

const NO_KEYS: readonly KeyGroup[] = [];

export function Page(props: PageProps) {
  const copy = useCopy();
  const { running } = useServices();
  const view = useSessionOrNull();
  const takeMinute = useMinute();
  const box = useRef<HTMLDivElement>(null);
  const { keepsFocus, isLoading, keys = NO_KEYS } = props;
  const keyList = useKeyList(keys);

  useEffect(() => {
    document.title = copy.common.title(props.title);
  }, [copy, props.title]);

  useEffect(() => {
    if (isLoading) return;
    if (!hasArrived || keepsFocus) {
      hasArrived = true;
      return;
    }
    const heading = box.current?.querySelector('h1');
    window.scrollTo(0, 0);
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }, [keepsFocus, isLoading]);

  // what was said on one screen is over on the next
  const say = useSay();
  useEffect(() => () => say(''), [say]);

  useEffect(() => {
    if (!props.room) return;
    document.documentElement.dataset['room'] = '';
    return () => {
      delete document.documentElement.dataset['room'];
    };
  }, [props.room]);

  // the introduction is over with its last words: nothing of it waits for anybody
  const isOver =
    view?.phase === 'saved' || (view?.phase === 'wrapping' && isIntroduction(running?.stage.scenario ?? {}));
  const isCallOpen = running !== null && view !== null && !isOver;
  const isInCall = props.where !== undefined;
  const link = (href: string, text: string, name: PageProps['current']) => ({
    href,
    text,
    isCurrent: props.current === name,
  });
  const links = [
    link(hrefs.library, copy.common.contacts, 'library'),
    link(hrefs.history, copy.common.history, 'history'),
    link(hrefs.settings, copy.common.settings, 'settings'),
  ];
  return (
    <div className={props.className} ref={box}>
      <button
        type="button"
        className="skip"
        onClick={() => {
          const main = box.current?.querySelector<HTMLElement>('#main');
          main?.setAttribute('tabindex', '-1');
          main?.focus();
        }}
      >
        {copy.common.skipLink}
      </button>
      <Head
        product={copy.common.product}
        homeHref={hrefs.library}
        navLabel={copy.common.mainNav}
        links={isInCall ? [] : links}
        {...(isInCall ? { where: props.where } : {})}
        {...(isCallOpen && !isInCall
          ? {
              back: {
                href: hrefOfCall(running.stage.scenario),
                text: copy.common.backToCall(firstName(running.stage.scenario.cast.customer.name)),
              },
            }
          : {})}
        keysText={copy.keys.open}
        keysKey={copy.keys.openKey}
        onKeys={keyList.open}
        minuteText={copy.common.needMinute}
        onMinute={takeMinute}
      />
      {props.children}
      {keyList.list}
      {!isInCall && !props.room && <FootNav label={copy.common.footNav} links={links} />}
    </div>
  );
}

/** As one says it: "Marek". */
const firstName = (name: string): string => name.split(' ')[0] ?? name;
