// The house's own words for what came up in this call, folded away. Nobody is asked to say them as they stand.

import { memo, useEffect, useMemo, useState } from 'react';
import type { Scripts } from '../../engine/scenario/script.types';
import { useServices } from '../app/services';
import { useCopy } from '../copy/copy';
import { houseScripts } from './houseScripts';
import type { Debrief } from './readDebrief';

export const HouseWords = memo(function HouseWords(props: { readonly debrief: Debrief }) {
  const { houseWords: words } = useCopy().debrief;
  const { loadScripts, report } = useServices();
  const [shared, setShared] = useState<Scripts | null>(null);
  useEffect(() => {
    let isCurrent = true;
    loadScripts().then((loaded) => isCurrent && setShared(loaded), report);
    return () => {
      isCurrent = false;
    };
  }, [loadScripts, report]);
  const { debrief } = props;
  const fitting = useMemo(() => (shared === null ? [] : houseScripts(debrief, shared)), [debrief, shared]);
  if (fitting.length === 0) return null;
  return (
    <section className="row wrap two" aria-labelledby="house-words">
      <div>
        <h2 id="house-words">{words.title}</h2>
        <p className="label">{words.lead(debrief.replay.stage.policy.name)}</p>
      </div>
      <div className="house-words">
        {fitting.map(({ id, script, steps }) => (
          <details key={id}>
            <summary>{script.title}</summary>
            <p className="label">{script.fits}</p>
            <ol>
              {steps.map(({ step, words: said, takenAt }) => (
                <li key={step.label}>
                  <p className="label">
                    <b>{step.label}</b>
                    {takenAt !== null && <>, {words.takenAt(takenAt)}</>}
                  </p>
                  {step.only !== undefined && <p className="small">{step.only}</p>}
                  {said !== null && <p>“{said}”</p>}
                </li>
              ))}
            </ol>
            <p className="small">{words.wrong(script.wrong.says, script.wrong.instead)}</p>
          </details>
        ))}
      </div>
    </section>
  );
});
