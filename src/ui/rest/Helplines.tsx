// Real helplines for the agent, by country, folded away. A list past its day of review is not shown, and says so.

import { useEffect, useState } from 'react';
import type { CountryHelplines } from '../../engine/scenario/helpline.types';
import { helplinesFor, overdueHelplines } from '../../engine/scenario/helplines';
import { useServices } from '../app/services';
import { useCopy } from '../copy/copy';

export function Helplines() {
  const { helplines: words } = useCopy().rest;
  const { loadHelplines, clock, report } = useServices();
  const [all, setAll] = useState<readonly CountryHelplines[]>([]);
  useEffect(() => {
    let isCurrent = true;
    loadHelplines().then((loaded) => isCurrent && setAll(loaded), report);
    return () => {
      isCurrent = false;
    };
  }, [loadHelplines, report]);
  const today = new Date(clock.now()).toISOString().slice(0, 10);
  if (all.length === 0) return null;
  return (
    <details className="helplines">
      <summary>{words.title}</summary>
      <p className="label">{words.lead}</p>
      <dl>
        {all.map(({ country, name }) => {
          const lines = helplinesFor(all, country, today);
          return lines.length === 0 ? null : (
            <div key={country}>
              <dt>{name}</dt>
              {lines.map((line) => (
                <dd key={line.id}>
                  {words.line(line.name, line.number)}{' '}
                  <span className="small">{words.hours(line.hours)}</span>
                </dd>
              ))}
            </div>
          );
        })}
      </dl>
      {overdueHelplines(all, today).length > 0 && <p className="small">{words.overdue}</p>}
    </details>
  );
}
