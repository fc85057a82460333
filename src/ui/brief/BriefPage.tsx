// The brief, with everything it needs at hand: strip, facts, choices, bar.

import { useRef, useState } from 'react';
import { housesFor } from '../../engine/scenario/housesFor';
import type { Intensity } from '../../engine/scenario/line.types';
import type { Attempt, Draft, Plan, Setting } from '../../engine/store/records.types';
import { Page } from '../app/Page';
import type { Script } from '../app/ports.types';
import { useServices } from '../app/services';
import { useHouses } from '../app/useHouses';
import { useCopy } from '../copy/copy';
import { BriefBar } from './BriefBar';
import { BriefChoices } from './BriefChoices';
import { BriefFacts } from './BriefFacts';
import { BriefNotes } from './BriefNotes';
import {
  cardsOnOffer,
  houseInForce,
  keptCards,
  MOST_CARDS,
  type TimeChoice,
  usualIntensity,
  usualPins,
  usualSetting,
  usualTime,
} from './briefChoices';
import { useInSight } from './useInSight';
import { useStart } from './useStart';
import { useVoices } from './useVoices';
import { VoiceStrip } from './VoiceStrip';

const KEYS = ['brief'] as const;

export function BriefPage(props: {
  readonly script: Script;
  readonly attempts: readonly Attempt[];
  readonly plan: Plan | null;
  readonly draft: Draft | null;
  readonly fork: { readonly attempt: Attempt; readonly keptMoves: number } | null;
  readonly isForkGone: boolean;
}) {
  const copy = useCopy();
  const { settings } = useServices();
  const { scenario } = props.script;
  const every = useHouses();
  const { offered, closed } = housesFor(scenario, every);
  // a call that was played elsewhere goes on where it was played
  const houses = props.fork === null ? offered : every;
  const [chosenHouse, setHouse] = useState<string | null>(null);
  const house = houseInForce(props.script.policy, houses, {
    fork: props.fork?.attempt.policyId ?? null,
    chosen: chosenHouse,
    usual: settings.policyId ?? null,
  });
  const { policy } = house;
  const usualClosed = closed.find((one) => one.policy.id === settings.policyId);
  const voices = useVoices(scenario);
  const [setting, setSetting] = useState<Setting>(
    props.fork?.attempt.setting ?? usualSetting(props.attempts),
  );
  const [intensity, setIntensity] = useState<Intensity>(
    props.fork?.attempt.intensity ?? usualIntensity(props.attempts),
  );
  const [time, setTime] = useState<TimeChoice>(
    usualTime({ ...settings, timing: props.fork?.attempt.timing ?? settings.timing }),
  );
  const onOffer = cardsOnOffer(settings, scenario.brief, props.plan, copy.brief.planCard);
  const { cards, pins: pinned } =
    props.fork === null
      ? { cards: onOffer, pins: usualPins(onOffer) }
      : keptCards(onOffer, props.fork.attempt);
  const [chosenPins, setPins] = useState<readonly string[] | null>(null);
  const pins = chosenPins ?? pinned;
  const labels = useRef<HTMLDivElement>(null);
  const startKey = useRef<HTMLButtonElement>(null);
  const enter = useInSight(labels, startKey);
  const { start, isStarting, fault } = useStart({
    scenarioId: scenario.id,
    policyId: policy.id,
    setting,
    intensity,
    time,
    cueCards: cards.filter((card) => pins.includes(card.id)),
    fork: props.fork,
    enter,
  });

  return (
    <Page keys={KEYS} title={copy.brief.title(scenario.title)} className="brief">
      <VoiceStrip voices={voices} />
      <main className="wrap" id="main">
        <div className="top">
          <p className="label">{scenario.brief.situation}</p>
          <h1 className="finding">{scenario.brief.headline}</h1>
          <p className="about">{scenario.brief.ringLine}</p>
        </div>
        <BriefNotes
          scenario={scenario}
          draft={props.draft}
          fork={props.fork}
          isForkGone={props.isForkGone}
          fault={fault}
          isHouseGone={house.isUsualGone && usualClosed === undefined}
          closedHouse={house.isUsualGone ? usualClosed : undefined}
          ownHouse={props.script.policy.name}
        />
        <BriefChoices
          scenario={scenario}
          setting={setting}
          onSetting={setSetting}
          intensity={intensity}
          onIntensity={setIntensity}
          isFork={props.fork !== null}
          time={time}
          onTime={setTime}
          isVoiceKnown={voices.state !== 'looking'}
          labels={labels}
        />
        <BriefFacts
          brief={scenario.brief}
          policy={policy}
          ownPolicyId={scenario.policy}
          houses={houses}
          closedHouses={closed}
          isHouseFromSettings={house.isUsual}
          onPolicy={props.fork === null ? setHouse : undefined}
          plan={props.plan}
          cards={cards}
          pins={pins}
          onPin={(id, isPinned) => {
            const without = pins.filter((pin) => pin !== id);
            setPins(isPinned ? [...without, id].slice(0, MOST_CARDS) : without);
          }}
        />
      </main>
      <BriefBar scenario={scenario} isStarting={isStarting} onStart={start} startKey={startKey} />
    </Page>
  );
}
