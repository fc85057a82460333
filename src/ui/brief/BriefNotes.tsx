// What is special about this start: another road, a call left open, a fault. Nothing when nothing is.

import type { ClosedHouse } from '../../engine/scenario/housesFor';
import type { Scenario } from '../../engine/scenario/scenario.types';
import type { Attempt, Draft } from '../../engine/store/records.types';
import { hrefs } from '../app/paths';
import { StoreNotice } from '../app/StoreNotice';
import { type StartFault, useServices } from '../app/services';
import { useCopy } from '../copy/copy';
import { KeyLink } from '../parts/Key';
import { Notice } from '../parts/Notice';

export function BriefNotes(props: {
  readonly scenario: Scenario;
  readonly draft: Draft | null;
  readonly fork: { readonly attempt: Attempt; readonly keptMoves: number } | null;
  readonly isForkGone: boolean;
  readonly fault: StartFault | null;
  /** The settings name a house that this app has not got. */
  readonly isHouseGone: boolean;
  /** The settings name a house that this contact cannot be played in. */
  readonly closedHouse: ClosedHouse | undefined;
  readonly ownHouse: string;
}) {
  const { app, brief } = useCopy();
  const { library } = useServices();
  const { draft, fork, closedHouse } = props;
  const open = library.find((contact) => contact.id === draft?.scenarioId);
  const decision =
    (fork?.attempt.moves.slice(0, fork.keptMoves).filter((move) => move.type === 'reply').length ?? 0) + 1;
  return (
    <div className="notes" role="status">
      <StoreNotice />
      {fork && <Notice>{brief.forkNote(decision, props.scenario.title)}</Notice>}
      {props.isForkGone && <Notice>{brief.forkGone}</Notice>}
      {draft && open && (
        <Notice action={<KeyLink href={hrefs.library}>{brief.openCallKey}</KeyLink>}>
          {draft.scenarioId === props.scenario.id ? brief.openCallHere : brief.openCall(open.title)}
        </Notice>
      )}
      {props.isHouseGone && <Notice>{brief.house.gone(props.ownHouse)}</Notice>}
      {closedHouse !== undefined && (
        <Notice>{brief.house.usualClosed(closedHouse.policy.name, closedHouse.why, props.ownHouse)}</Notice>
      )}
      {props.fault !== null && (
        <Notice
          action={props.fault === 'elsewhere' && <KeyLink href={hrefs.call}>{brief.elsewhereKey}</KeyLink>}
        >
          {app.startFault[props.fault]}
        </Notice>
      )}
    </div>
  );
}
