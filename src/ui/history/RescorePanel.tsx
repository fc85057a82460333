// Asks for all calls to be read again, tells how far it is, and says in a sentence what came of it. Lists no call.

import { useEffect, useRef, useState } from 'react';
import type { Policy } from '../../engine/scenario/policy.types';
import { RUBRIC_VERSION } from '../../engine/score/rubric';
import type { Attempt } from '../../engine/store/records.types';
import { useCopy } from '../copy/copy';
import { Key } from '../parts/Key';
import { useSay } from '../parts/LiveRegion';
import { Pick } from '../parts/Pick';
import { readsOtherwise } from './readsOtherwise';
import type { Rescored } from './useRescoring';

const OWN = '';

export function RescorePanel(props: {
  readonly attempts: readonly Attempt[];
  readonly houses: readonly Policy[];
  readonly rescored: Rescored;
}) {
  const { again: copy } = useCopy().history;
  const say = useSay();
  const { attempts, houses, rescored } = props;
  const { state } = rescored;
  const [houseId, setHouseId] = useState(OWN);
  const house = houses.find(({ id }) => id === houseId) ?? null;
  const key = useRef<HTMLButtonElement>(null);
  const isWorking = state.kind === 'working';
  const outcome = useOutcome(attempts, rescored);
  useEffect(() => {
    if (outcome !== null) say(outcome);
  }, [outcome, say]);
  const back = (go: () => void): void => {
    go();
    key.current?.focus();
  };
  return (
    <section className="again" aria-labelledby="again">
      <div>
        <h2 id="again">{copy.title}</h2>
        <p className="label">{copy.lead}</p>
      </div>
      <div className="asks">
        <Pick
          label={copy.label}
          value={houseId}
          onChange={setHouseId}
          options={[
            { value: OWN, text: copy.own(RUBRIC_VERSION) },
            ...houses.map(({ id, name }) => ({ value: id, text: name })),
          ]}
        />
        <Key
          ref={key}
          aria-disabled={isWorking}
          onClick={() => {
            if (isWorking) return;
            rescored.run(attempts, house, houses);
            say(copy.begun(attempts.length));
          }}
        >
          {copy.key}
        </Key>
      </div>
      {isWorking && (
        <div className="asks">
          <progress aria-label={copy.progress} value={state.done} max={Math.max(1, state.all)} />
          <span className="label">{copy.working(state.done, state.all)}</span>
          <Key kind="text" small onClick={() => back(rescored.cancel)}>
            {copy.cancel}
          </Key>
        </div>
      )}
      {outcome !== null && (
        <div className="asks">
          <p>{outcome}</p>
          {state.kind === 'done' && (
            <Key kind="text" small onClick={() => back(rescored.putAway)}>
              {copy.putAway}
            </Key>
          )}
        </div>
      )}
    </section>
  );
}

function useOutcome(attempts: readonly Attempt[], { state }: Rescored): string | null {
  const { again: copy } = useCopy().history;
  switch (state.kind) {
    case 'idle':
    case 'working':
      return null;
    case 'cancelled':
      return copy.cancelled;
    case 'failed':
      return copy.failed;
    case 'done': {
      const read = attempts.flatMap((attempt) => {
        const row = state.rows.get(attempt.id);
        return row === undefined ? [] : [{ attempt, row }];
      });
      const by = state.house?.name ?? copy.byOwn(RUBRIC_VERSION);
      const other = read.filter(({ attempt, row }) => readsOtherwise(attempt, row)).length;
      const closed = read.filter(({ row }) => row.because !== null).length;
      return copy.summary(read.length - closed, by, other, closed);
    }
  }
}
