// One if-then plan to carry into the next call: one of the scenario's, or the agent's own words.

import { useState } from 'react';
import type { Plan } from '../../engine/store/records.types';
import { useServices } from '../app/services';
import { useCopy } from '../copy/copy';
import { Field } from '../parts/Field';
import { Key } from '../parts/Key';
import { useSay } from '../parts/LiveRegion';
import type { OwnWords } from './FirstWords';
import type { Debrief } from './readDebrief';

type State = 'open' | 'empty' | 'pinned' | 'not-kept';

export function PlanSection(props: { readonly debrief: Debrief; readonly ownWords: OwnWords }) {
  const { plan: words } = useCopy().debrief;
  const { store, newId, clock } = useServices();
  const say = useSay();
  const { scenario } = props.debrief.replay.stage;
  const { plans } = scenario;
  const [chosen, setChosen] = useState(0);
  const [mine, setMine] = useState<Pick<Plan, 'cue' | 'response'> | null>(
    plans.length === 0 ? { cue: '', response: '' } : null,
  );
  const [state, setState] = useState<State>('open');
  const plan = mine ?? plans[chosen] ?? { cue: '', response: '' };
  const pin = async (): Promise<void> => {
    const cue = plan.cue.trim();
    const response = plan.response.trim();
    if (cue === '' || response === '') return setState('empty');
    const kept = await store.savePlan({
      v: 1,
      id: newId(),
      scenarioId: scenario.id,
      cue,
      response,
      madeAt: clock.now(),
    });
    setState(kept.ok ? 'pinned' : 'not-kept');
    say(kept.ok ? words.pinned : words.notKept);
  };
  const change = (next: () => void): void => {
    next();
    setState('open');
  };
  return (
    <section className="row wrap carry" aria-labelledby="plan">
      <h2 id="plan">{words.title}</h2>
      <OwnWordsAgain words={props.ownWords} />
      {mine === null ? (
        <>
          <p className="finding">
            {words.ifWord}
            <span className="slot">{plan.cue}</span>
            {words.thenWord}
            <span className="slot">{plan.response}</span>
            {words.fullStop}
          </p>
          {plans.length > 1 && (
            <fieldset className="plans">
              <legend className="label">{words.choose}</legend>
              {plans.map((one, index) => (
                <label key={one.cue}>
                  <input
                    type="radio"
                    name="plan"
                    checked={index === chosen}
                    onChange={() => change(() => setChosen(index))}
                  />
                  <i />
                  <span>
                    {words.ifWord}
                    {one.cue}
                    {words.thenWord}
                    {one.response}
                    {words.fullStop}
                  </span>
                </label>
              ))}
            </fieldset>
          )}
        </>
      ) : (
        <div className="two">
          <Field
            label={words.cue}
            value={mine.cue}
            maxLength={120}
            onChange={(cue) => change(() => setMine({ ...mine, cue }))}
            fault={state === 'empty' ? words.empty : undefined}
          />
          <Field
            label={words.response}
            value={mine.response}
            maxLength={160}
            onChange={(response) => change(() => setMine({ ...mine, response }))}
          />
        </div>
      )}
      <div className="acts">
        <Key
          kind="go"
          onClick={() => void pin()}
          aria-disabled={state === 'pinned'}
          disabled={state === 'pinned'}
        >
          {words.pin}
        </Key>
        {plans.length > 0 && (
          <Key onClick={() => change(() => setMine(mine === null ? { ...plan } : null))}>
            {mine === null ? words.mine : words.theirs}
          </Key>
        )}
      </div>
      <p className="label">
        {state === 'pinned' ? words.pinned : state === 'not-kept' ? words.notKept : words.says}
      </p>
    </section>
  );
}

function OwnWordsAgain(props: { readonly words: OwnWords }) {
  const { plan: words } = useCopy().debrief;
  const { keep, change } = props.words;
  if (keep.trim() === '' && change.trim() === '') return null;
  return (
    <dl className="own-again" aria-label={words.own}>
      {keep.trim() !== '' && (
        <div>
          <dt>{words.ownKeep}</dt>
          <dd>{keep}</dd>
        </div>
      )}
      {change.trim() !== '' && (
        <div>
          <dt>{words.ownChange}</dt>
          <dd>{change}</dd>
        </div>
      )}
    </dl>
  );
}
