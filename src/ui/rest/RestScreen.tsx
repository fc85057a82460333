// Rest, before any score: the line runs out into five breaths; four equal ways on. Counts nothing, keeps nothing.

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Page } from '../app/Page';
import { hrefs } from '../app/paths';
import { StoreNotice } from '../app/StoreNotice';
import { useArrivalFocus } from '../app/useArrivalFocus';
import { useCopy } from '../copy/copy';
import { Breath } from '../parts/Breath';
import { Key } from '../parts/Key';
import { useSay } from '../parts/LiveRegion';
import { AskDebrief } from './AskDebrief';
import { Away } from './Away';
import { NoRest } from './NoRest';
import { Pad } from './Pad';
import { Reset } from './Reset';
import { runOut } from './runOut';
import { useCallVoice } from './useCallVoice';
import { useIsThere } from './useIsThere';
import './rest.css';

type Open = 'pad' | 'ask' | 'away' | 'reset' | null;

export function RestScreen(props: { readonly attemptId: string }) {
  const { rest } = useCopy();
  const say = useSay();
  const isThere = useIsThere(props.attemptId);
  const peaks = useCallVoice(props.attemptId);
  const [open, setOpen] = useState<Open>(null);
  const [isShredded, setIsShredded] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const hasBeenAway = useRef(false);
  const carryOn = useRef<HTMLAnchorElement>(null);
  useArrivalFocus(carryOn);
  const isStill = open === 'away' || open === 'reset';
  useEffect(() => {
    if (hasBeenAway.current && !isStill) heading.current?.focus();
    hasBeenAway.current = isStill;
  }, [isStill]);
  const lead = useMemo(() => <path d={runOut(peaks)} />, [peaks]);
  const close = useCallback(() => setOpen(null), []);
  const shred = (): void => {
    setOpen(null);
    setIsShredded(true);
    say(rest.pad.shredded);
  };

  if (!isThere) return <NoRest />;
  return (
    <Page title={rest.title} className="resting" room where={null}>
      <main className={isStill ? 'sea low' : 'sea'} id="main">
        <h1 className={isStill ? 'sr' : 'finding rest-title'} tabIndex={-1} ref={heading}>
          {rest.heading}
        </h1>
        {open === 'away' && (
          <>
            <Away onBack={close} />
            <div className="level" aria-hidden="true" />
          </>
        )}
        {open === 'reset' && <Reset onOver={close} />}
        {!isStill && (
          <>
            <div className="said under-title">
              <p>{isShredded ? rest.pad.shredded : rest.lead}</p>
              <StoreNotice />
            </div>
            <Breath
              breaths={5}
              words={[rest.breathe[0], rest.breathe[1], rest.breathe[2]]}
              label={rest.line}
              lead={lead}
            />
            <div className="follow">
              <p className="small">{rest.follow}</p>
              <Key kind="text" small onClick={() => setOpen('reset')}>
                {rest.reset.begin}
              </Key>
            </div>
          </>
        )}
      </main>
      <nav className="ways" aria-label={rest.ways}>
        <ul className="wrap">
          <li>
            <button type="button" aria-haspopup="dialog" onClick={() => setOpen('pad')}>
              {rest.write}
              <span>{rest.writeDetail}</span>
            </button>
          </li>
          <li>
            <button type="button" aria-pressed={open === 'away'} onClick={() => setOpen('away')}>
              {rest.walk}
              <span>{rest.walkDetail}</span>
            </button>
          </li>
          <li>
            <button type="button" aria-haspopup="dialog" onClick={() => setOpen('ask')}>
              {rest.ask}
              <span>{rest.askDetail}</span>
            </button>
          </li>
          <li>
            <a href={hrefs.debrief(props.attemptId)} ref={carryOn}>
              {rest.carryOn}
              <span>{rest.carryOnDetail}</span>
            </a>
          </li>
        </ul>
      </nav>
      <Pad isOpen={open === 'pad'} onShred={shred} />
      <AskDebrief isOpen={open === 'ask'} onClose={close} />
    </Page>
  );
}
