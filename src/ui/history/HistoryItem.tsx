// One call of the list: its line, how it ended, how it was played, the way to its debrief, and deleting it.

import { memo, useState } from 'react';
import type { Policy } from '../../engine/scenario/policy.types';
import { shownScore } from '../../engine/score/shownScore';
import { dayText } from '../app/dayText';
import { EndingTitle } from '../app/EndingTitle';
import { hrefs } from '../app/paths';
import { useServices } from '../app/services';
import { type AttemptLines, useLine } from '../app/useAttemptLines';
import { useCopy } from '../copy/copy';
import { Dialog } from '../parts/Dialog';
import { Key, KeyLink } from '../parts/Key';
import { useSay } from '../parts/LiveRegion';
import { RowLine } from '../parts/RowLine';
import { forkDecision, type HistoryRow } from './historyRows';
import { RescoredLine } from './RescoredLine';
import type { RescoredCalls } from './useRescoring';

/** The same element while its values are: hundreds of calls stand still while they are read again. */
export const HistoryItem = memo(function HistoryItem(props: {
  readonly row: HistoryRow;
  readonly lines: AttemptLines;
  readonly houses: readonly Policy[];
  /** Null until all are read again. */
  readonly rescored: RescoredCalls | null;
}) {
  const { history: copy, common, settings } = useCopy();
  const say = useSay();
  const { clock, library, store } = useServices();
  const [isAsking, setIsAsking] = useState(false);
  const { row, lines, houses, rescored } = props;
  const { attempt } = row;
  const contact = library.find((entry) => entry.id === attempt.scenarioId);
  const title = contact?.title ?? copy.unknown;
  const day = dayText(attempt.savedAt, clock.now(), common.daysWithin);
  const line = useLine(lines, attempt.id);
  const { band, total } = attempt.scorecard;
  const house = houses.find(({ id }) => id === attempt.policyId);
  const reread = rescored?.rows.get(attempt.id);
  const remove = async (): Promise<void> => {
    setIsAsking(false);
    const kept = await store.deleteAttempt(attempt.id);
    say(kept.ok ? copy.removed : settings.data.deleteFault);
  };
  return (
    <li>
      <article className="one">
        <div className="what">
          <h2>
            {attempt.forkOf === undefined
              ? title
              : row.isOrphan
                ? `${title}: ${copy.forkAlone(forkDecision(attempt)).toLowerCase()}`
                : copy.fork(forkDecision(attempt))}
          </h2>
          <p className="label">
            {copy.meta(common.settingNames[attempt.setting], common.intensityNames[attempt.intensity], day)}
          </p>
          {houses.length > 0 && (
            <p className="label">
              {copy.scoredUnder(attempt.rubricVersion, house?.name ?? copy.unknownHouse)}
            </p>
          )}
          {line === null && (
            <p className="label">
              <b>{copy.asItWas}.</b> {copy.asItWasDetail}
            </p>
          )}
        </div>
        <p className="ends">
          <EndingTitle attempt={attempt} />
          {attempt.setting !== 'guided' && band !== null && total !== null && (
            <span>{copy.whole(common.bands[band], shownScore(total))}</span>
          )}
        </p>
        <RowLine entries={line?.entries ?? null} endMs={line?.totalMs ?? (contact?.minutes ?? 0) * 60_000} />
        <div className="acts">
          <KeyLink small href={hrefs.debrief(attempt.id)} aria-label={copy.openLong(title, day)}>
            {copy.open}
          </KeyLink>
          <Key kind="text" small aria-label={copy.removeLong(title, day)} onClick={() => setIsAsking(true)}>
            {copy.remove}
          </Key>
        </div>
        {reread !== undefined && rescored !== null && (
          <RescoredLine attempt={attempt} row={reread} house={rescored.house} />
        )}
      </article>
      <Dialog
        isOpen={isAsking}
        title={copy.removeAsk}
        onClose={() => setIsAsking(false)}
        actions={
          <>
            <Key onClick={() => setIsAsking(false)}>{common.keep}</Key>
            <Key onClick={() => void remove()}>{copy.removeKey}</Key>
          </>
        }
      >
        <p>{copy.removeBody}</p>
      </Dialog>
      {row.forks.length > 0 && (
        <ol className="forks">
          {row.forks.map((fork) => (
            <HistoryItem key={fork.attempt.id} row={fork} lines={lines} houses={houses} rescored={rescored} />
          ))}
        </ol>
      )}
    </li>
  );
});
