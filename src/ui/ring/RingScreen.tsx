// It rings. The frame of the call, waiting: Answer lies where the replies will be, and is the gesture that unlocks sound.

import { useCallback, useEffect, useRef, useState } from 'react';
import { isIntroduction } from '../../engine/scenario/isIntroduction';
import { CallWhere } from '../app/CallWhere';
import { RingLesson } from '../app/Lesson';
import { Page } from '../app/Page';
import { goTo, goToInstead, hrefs } from '../app/paths';
import { useRunning, useServices } from '../app/services';
import { useCopy } from '../copy/copy';
import { CueCard } from '../parts/CueCard';
import { Icon } from '../parts/Icon';
import { Key } from '../parts/Key';
import { PenStrip } from '../parts/PenStrip';
import { RecordList } from '../parts/RecordList';
import './ring.css';
import { RING_UNITS_PER_SECOND, ringEntries, ringsBy } from './ringLine';

const KEYS = ['ring'] as const;

export function RingScreen() {
  const copy = useCopy();
  const { clock, settings, store, endSession } = useServices();
  const { session, stage, cueCards } = useRunning();
  const { brief, cast } = stage.scenario;
  const [begunAt] = useState(() => clock.now());
  const [rings, setRings] = useState(1);
  const nowMs = useCallback(() => clock.now() - begunAt, [clock, begunAt]);
  const answer = useRef<HTMLButtonElement>(null);

  useEffect(() => answer.current?.focus(), []);
  useEffect(() => {
    // it stopped ringing when the tab went out of sight; nothing has been said yet, so it simply rings on
    const ringOn = (): void => {
      if (!document.hidden && session.getView().pausedBecause === 'hidden')
        session.send({ type: 'minute.over' });
    };
    document.addEventListener('visibilitychange', ringOn);
    return () => document.removeEventListener('visibilitychange', ringOn);
  }, [session]);
  useEffect(() => {
    const count = setInterval(() => setRings(ringsBy(nowMs())), 500);
    return () => clearInterval(count);
  }, [nowMs]);

  const notNow = (): void => {
    endSession();
    if (isIntroduction(stage.scenario)) {
      goToInstead(hrefs.library);
      return;
    }
    void store.dropDraft();
    goTo(hrefs.brief(stage.scenario.id));
  };
  const words = copy.ring;
  return (
    <Page
      keys={KEYS}
      title={words.title(cast.customer.name)}
      className="frame ringing"
      room
      where={<CallWhere />}
      keepsFocus
    >
      <PenStrip
        entries={ringEntries(rings)}
        nowMs={nowMs}
        isFeeding
        heat={null}
        isLevel
        ticks={false}
        unitsPerSecond={RING_UNITS_PER_SECOND}
        label={words.strip}
      >
        <p className="prac">
          <b>{words.ringing}</b>
          {words.ordinals[Math.min(rings, words.ordinals.length) - 1]}
        </p>
      </PenStrip>
      <main className="wrap" id="main">
        <section className="words" aria-label={words.words}>
          <p className="dir">{brief.desk}</p>
          <h1 className="voice">{cast.customer.name}</h1>
          <p className="sub">{brief.ringLine}</p>
          <RingLesson />
        </section>
        <section className="say" aria-label={words.answerSection}>
          <div className="acts">
            <p className="label">
              {settings.isVoiceOn ? words.soundNote[cast.customer.pronoun] : words.soundOffNote}
            </p>
            <Key kind="text" small onClick={notNow}>
              {copy.common.notNow}
            </Key>
          </div>
          <Key
            kind="go"
            className="answer"
            ref={answer}
            shortcut={copy.common.enterKey}
            onClick={() => session.send({ type: 'call.answer' })}
          >
            <Icon name="answer" />
            {words.answer}
          </Key>
        </section>
        <section className="who" aria-label={words.record}>
          <h2>{words.record}</h2>
          <p className="label">{brief.customer}</p>
          <RecordList rows={brief.record} />
        </section>
        <section className="desk" aria-label={words.desk}>
          {cueCards.map((card) => (
            <CueCard key={card.label} label={card.label} text={card.text} />
          ))}
        </section>
      </main>
      <footer className="bar">
        <div className="wrap">
          <div className="guide" />
          <fieldset className="grp phone" aria-label={words.phoneKeys}>
            <Key disabled>
              <Icon name="mute" />
              {words.mute}
            </Key>
            <Key disabled>
              <Icon name="hold" />
              {words.hold}
            </Key>
            <Key disabled>
              <Icon name="transfer" />
              {words.transfer}
            </Key>
          </fieldset>
          <Key className="end" disabled>
            <Icon name="end" />
            {words.end}
          </Key>
        </div>
      </footer>
    </Page>
  );
}
