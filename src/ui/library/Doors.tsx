// Two doors on a strip of paper: the likeliest next thing on the left, one more on the right; under them the line of the last call.

import type { Timeline } from '../../engine/session/session.types';
import type { Attempt, Draft, Plan } from '../../engine/store/records.types';
import type { Contact } from '../app/contact';
import {
  AgainDoor,
  FirstDoor,
  IntroductionDoor,
  LastDoor,
  NextDoor,
  SoundDoor,
  WaitingDoor,
} from './doorKinds';
import { ResumeDoor } from './ResumeDoor';
import { Ribbon } from './Ribbon';

export function Doors(props: {
  readonly library: readonly Contact[];
  readonly attempts: 'loading' | readonly Attempt[];
  readonly plans: readonly Plan[];
  readonly draft: Draft | null;
  readonly isLoading: boolean;
  /** The attempt whose debrief has not been opened yet. */
  readonly waitingDebrief: string | null;
  /** Nobody has gone through the introduction here, or past it. */
  readonly isFirstVisit: boolean;
  readonly line: Timeline | null;
}) {
  const { library, draft } = props;
  const attempts = props.attempts === 'loading' ? [] : props.attempts;
  const last = attempts[0];
  const lastContact = library.find((contact) => contact.id === last?.scenarioId);
  const easiest = library.toSorted((a, b) => a.difficulty - b.difficulty);
  const first = easiest[0];
  const next = easiest.find((contact) => !attempts.some((attempt) => attempt.scenarioId === contact.id));
  const plan = props.plans.find((row) => row.scenarioId === last?.scenarioId);
  const Begin = props.isFirstVisit ? IntroductionDoor : FirstDoor;
  const openContact = library.find((contact) => contact.id === draft?.scenarioId);

  const again =
    last && lastContact ? <AgainDoor contact={lastContact} attempt={last} plan={plan ?? null} /> : null;
  const open = draft && openContact ? <ResumeDoor contact={openContact} draft={draft} /> : null;
  const unread = attempts.find(({ id }) => id === props.waitingDebrief);
  const waiting = unread ? <WaitingDoor attempt={unread} isNext={open === null} /> : null;
  const more = next ? <NextDoor contact={next} /> : last ? <LastDoor attempt={last} /> : <SoundDoor />;
  const left = open ?? waiting ?? again ?? (first ? <Begin contact={first} /> : null);
  const right = open !== null && waiting !== null ? waiting : last ? more : <SoundDoor />;
  return (
    <div className="strip doorstrip">
      <div className="wrap doors" aria-busy={props.isLoading}>
        {!props.isLoading && (
          <>
            {left}
            {right}
          </>
        )}
      </div>
      <Ribbon line={props.line} />
    </div>
  );
}
