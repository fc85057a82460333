// Every line of one call that reads otherwise, worked out when it is opened.

import { useState } from 'react';
import type { Policy } from '../../engine/scenario/policy.types';
import type { RescoredRow } from '../../engine/score/rescoreAll';
import type { Attempt } from '../../engine/store/records.types';
import { ChangeList } from '../app/ChangeList';
import type { ChangeRow } from '../app/houseChanges';
import { useServices } from '../app/services';
import { useCopy } from '../copy/copy';

export function ChangedLines(props: {
  readonly attempt: Attempt;
  readonly row: RescoredRow;
  readonly house: Policy | null;
}) {
  const copy = useCopy();
  const { again: words } = copy.history;
  const { loadScript, report } = useServices();
  const { attempt, row, house } = props;
  const [rows, setRows] = useState<readonly ChangeRow[] | null>(null);
  const read = async (): Promise<void> => {
    const [{ readAgain }, { changeRows }, script] = await Promise.all([
      import('../app/readAgain'),
      import('../app/houseChanges'),
      loadScript(attempt.scenarioId, attempt.policyId),
    ]);
    const changes = script === null ? null : readAgain(attempt, script, house);
    if (script === null || changes === null) return;
    setRows(changeRows(changes, script.scenario, house ?? script.policy, copy));
  };
  return (
    <details
      onToggle={(event) => {
        if (event.currentTarget.open && rows === null) read().catch(report);
      }}
    >
      <summary>{row.changes > 0 ? words.lines(row.changes) : words.whatDiffers}</summary>
      {rows === null ? (
        <p className="small">{words.reading}</p>
      ) : (
        <ChangeList rows={rows} {...(house === null ? { here: words.asShown, there: words.now } : {})} />
      )}
    </details>
  );
}
