// The call that was left: go on, or let it go. A call of another version is told about, not continued.

import { useRef } from 'react';
import type { Draft } from '../../engine/store/records.types';
import type { Contact } from '../app/contact';
import { useServices } from '../app/services';
import { useArrivalFocus } from '../app/useArrivalFocus';
import { useResume } from '../app/useResume';
import { useCopy } from '../copy/copy';
import { Key } from '../parts/Key';
import { useSay } from '../parts/LiveRegion';
import { Door } from './Door';

export function ResumeDoor(props: { readonly contact: Contact; readonly draft: Draft }) {
  const copy = useCopy();
  const words = copy.library.doors;
  const say = useSay();
  const { running, endSession, store } = useServices();
  const { contact, draft } = props;
  const { goOn, takeOver, isElsewhere, fault } = useResume(draft);
  const key = useRef<HTMLButtonElement>(null);
  useArrivalFocus(key);
  const decision = draft.moves.filter((move) => move.type === 'reply').length + 1;

  const letGo = async (): Promise<void> => {
    if (running?.attemptId === draft.id) endSession();
    const kept = await store.dropDraft();
    say(kept.ok ? words.dropped : copy.settings.data.deleteFault);
  };

  return (
    <Door
      kind={words.resume}
      title={contact.title}
      body={
        fault !== null
          ? copy.app.startFault[fault]
          : isElsewhere
            ? copy.app.noCall.elsewhere
            : draft.moves.length === 0
              ? words.resumeBodyStart(contact.customer)
              : words.resumeBody(contact.customer, decision)
      }
      action={
        <>
          {fault === null && (
            <Key kind="go" ref={key} onClick={isElsewhere ? takeOver : goOn}>
              {isElsewhere ? copy.app.noCall.takeOver : words.resumeKey}
            </Key>
          )}
          {!isElsewhere && (
            <Key kind="text" onClick={() => void letGo()}>
              {words.drop}
            </Key>
          )}
        </>
      }
    />
  );
}
