// The call that was left: go on, or let it go. A call of another version is told about, not continued.

import { useState } from 'react';
import type { Draft } from '../../engine/store/records.types';
import type { Contact } from '../app/contact';
import { goTo, hrefs } from '../app/paths';
import { type StartFault, useServices } from '../app/services';
import { useCopy } from '../copy/copy';
import { Key } from '../parts/Key';
import { useSay } from '../parts/LiveRegion';
import { Door } from './Door';

export function ResumeDoor(props: { readonly contact: Contact; readonly draft: Draft }) {
  const copy = useCopy();
  const words = copy.library.doors;
  const say = useSay();
  const { running, startSession, endSession, settings, store } = useServices();
  const [fault, setFault] = useState<StartFault | null>(null);
  const { contact, draft } = props;
  const decision = draft.moves.filter((move) => move.type === 'reply').length + 1;

  const goOn = async (): Promise<void> => {
    if (running?.attemptId !== draft.id) {
      const started = await startSession({
        scenarioId: draft.scenarioId,
        setting: draft.setting,
        intensity: draft.intensity,
        timing: settings.timing,
        resume: draft,
        cueCards: settings.cueCards.slice(0, 4),
      });
      if (!started.ok) {
        setFault(started.fault);
        return;
      }
    }
    goTo(hrefs.call);
  };
  const letGo = async (): Promise<void> => {
    if (running?.attemptId === draft.id) endSession();
    await store.dropDraft();
    say(words.dropped);
  };

  return (
    <Door
      kind={words.resume}
      title={contact.title}
      body={
        fault !== null
          ? copy.app.startFault[fault]
          : draft.moves.length === 0
            ? words.resumeBodyStart(contact.customer)
            : words.resumeBody(contact.customer, decision)
      }
      action={
        <>
          {fault === null && (
            <Key kind="go" onClick={() => void goOn()}>
              {words.resumeKey}
            </Key>
          )}
          <Key kind="text" onClick={() => void letGo()}>
            {words.drop}
          </Key>
        </>
      }
    />
  );
}
