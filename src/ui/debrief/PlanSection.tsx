// One if-then plan to carry into the next call: one of the scenario's, or the agent's own words.

import { useEffect, useMemo, useState } from 'react';
import { plansFor } from '../../engine/score/facts/planFirst';
import type { Plan } from '../../engine/store/records.types';
import { useServices } from '../app/services';
import { useCopy } from '../copy/copy';
import { Field } from '../parts/Field';
import { Key } from '../parts/Key';
import { useSay } from '../parts/LiveRegion';
import type { OwnWords } from './FirstWords';
import type { Debrief } from './readDebrief';

const EMPTY: Pick<Plan, 'cue' | 'response'> = { cue: '', response: '' };
type State = 'open' | 'empty' | 'pinned' | 'not-kept';

export function PlanSection(props: {
  readonly debrief: Debrief;
  readonly ownWords: OwnWords;
  /** The turn on which the call hung; null where nothing is known of it yet. */
  readonly hung: number | null;
}) {
  const { plan: words } = useCopy().debrief;
  const { store, newId, clock } = useServices();
  const say = useSay();
  const { debrief, hung } = props;
  const { scenario } = debrief.replay.stage;
  const kept = useKeptPlans(scenario.id);
  const plans = useMemo(
    () => (kept === null ? [] : plansFor(scenario.plans, debrief.card, hung, kept).map(({ plan }) => plan)),
    [scenario, debrief.card, hung, kept],
  );
  const [chosenCue, setChosenCue] = useState<string | null>(null);
  const [written, setMine] = useState<Pick<Plan, 'cue' | 'response'> | null>(null);
  const [state, setState] = useState<State>('open');
  // with every plan of this contact kept already, the agent's own words are what is left
  const mine = written ?? (kept !== null && plans.length === 0 ? EMPTY : null);
  const chosen = plans.find(({ cue }) => cue === chosenCue) ?? plans[0] ?? EMPTY;
  const plan = mine ?? chosen;
  const pin = async (): Promise<void> => {
    const cue = plan.cue.trim();
    const response = plan.response.trim();
    if (cue === '' || response === '') return setState('empty');
    const saved = await store.savePlan({
      v: 1,
      id: newId(),
      scenarioId: scenario.id,
      cue,
      response,
      madeAt: clock.now(),
    });
    setState(saved.ok ? 'pinned' : 'not-kept');
    say(saved.ok ? words.pinned : words.notKept);
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
              {plans.map((one) => (
                <label key={one.cue}>
                  <input
                    type="radio"
                    name="plan"
                    checked={one === chosen}
                    onChange={() => change(() => setChosenCue(one.cue))}
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
          <Key
            onClick={() =>
              change(() => setMine(mine === null ? { cue: plan.cue, response: plan.response } : null))
            }
          >
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

/** Plans of this contact that were kept before the page was opened; null until the storage has answered. */
function useKeptPlans(scenarioId: string): readonly Plan[] | null {
  const { store } = useServices();
  const [kept, setKept] = useState<readonly Plan[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void store.plans().then((read) => {
      if (isCurrent) setKept(read.ok ? read.value.filter((plan) => plan.scenarioId === scenarioId) : []);
    });
    return () => {
      isCurrent = false;
    };
  }, [store, scenarioId]);
  return kept;
}
