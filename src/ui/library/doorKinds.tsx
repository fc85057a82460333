// The doors that only lead somewhere: first call, sound, once more, last debrief, next contact.

import type { Attempt, Plan } from '../../engine/store/records.types';
import type { Contact } from '../app/contact';
import { dayText } from '../app/dayText';
import { EndingTitle } from '../app/EndingTitle';
import { hrefs } from '../app/paths';
import { useServices } from '../app/services';
import { useCopy } from '../copy/copy';
import { KeyLink } from '../parts/Key';
import { Stressed } from '../parts/Stressed';
import { Door } from './Door';

/** Leads to the introduction, or past it to the first contact; either way it is not offered again. */
export function IntroductionDoor(props: { readonly contact: Contact }) {
  const { doors } = useCopy().library;
  const { saveSettings } = useServices();
  return (
    <Door
      kind={doors.intro}
      title={doors.introTitle}
      body={doors.introBody}
      action={
        <>
          <KeyLink kind="go" href={hrefs.firstCall}>
            {doors.introKey}
          </KeyLink>
          <KeyLink
            kind="text"
            href={hrefs.brief(props.contact.id)}
            onClick={() => saveSettings({ introduction: 'skipped' })}
          >
            {doors.introSkip}
          </KeyLink>
        </>
      }
    />
  );
}

export function FirstDoor(props: { readonly contact: Contact }) {
  const { common, library } = useCopy();
  const { contact } = props;
  return (
    <Door
      kind={library.doors.first}
      title={contact.title}
      body={library.doors.firstBody(contact.customer)}
      action={
        <KeyLink kind="go" href={hrefs.brief(contact.id)}>
          {library.doors.firstKey}
        </KeyLink>
      }
      detail={library.doors.firstDetail(common.minutes(contact.minutes))}
    />
  );
}

export function SoundDoor() {
  const { library } = useCopy();
  return (
    <Door
      kind={library.doors.sound}
      title={library.doors.soundTitle}
      body={library.doors.soundBody}
      action={<KeyLink href={hrefs.settings}>{library.doors.soundKey}</KeyLink>}
    />
  );
}

export function AgainDoor(props: {
  readonly contact: Contact;
  readonly attempt: Attempt;
  readonly plan: Plan | null;
}) {
  const { common, library } = useCopy();
  const { clock } = useServices();
  const { contact, attempt, plan } = props;
  const day = dayText(attempt.savedAt, clock.now(), common.daysWithin);
  return (
    <Door
      kind={library.doors.again}
      title={contact.title}
      body={
        plan === null
          ? library.doors.againBody(common.settingNames[attempt.setting], day)
          : library.doors.againPlan(plan.cue, plan.response)
      }
      action={
        <KeyLink kind="go" href={hrefs.brief(contact.id)}>
          {library.doors.againKey}
        </KeyLink>
      }
      detail={common.minutes(contact.minutes)}
    />
  );
}

/** The debrief of a call that was left at its rest, and has not been opened since. */
export function WaitingDoor(props: { readonly attempt: Attempt; readonly isNext: boolean }) {
  const { common, library } = useCopy();
  const { clock, library: contacts } = useServices();
  const { attempt } = props;
  const customer = contacts.find(({ id }) => id === attempt.scenarioId)?.customer ?? '';
  return (
    <Door
      kind={library.doors.waiting}
      title={library.doors.waitingTitle(customer)}
      body={library.doors.waitingBody}
      action={
        <KeyLink {...(props.isNext && { kind: 'go' as const })} href={hrefs.debrief(attempt.id)}>
          {library.doors.waitingKey}
        </KeyLink>
      }
      detail={dayText(attempt.savedAt, clock.now(), common.days)}
    />
  );
}

export function LastDoor(props: { readonly attempt: Attempt }) {
  const { common, library } = useCopy();
  const { clock } = useServices();
  return (
    <Door
      kind={library.doors.last}
      title={<EndingTitle attempt={props.attempt} />}
      body={library.doors.lastBody}
      action={<KeyLink href={hrefs.debrief(props.attempt.id)}>{library.doors.lastKey}</KeyLink>}
      detail={dayText(props.attempt.savedAt, clock.now(), common.days)}
    />
  );
}

export function NextDoor(props: { readonly contact: Contact }) {
  const { common, library } = useCopy();
  const { contact } = props;
  return (
    <Door
      kind={library.doors.next}
      title={contact.title}
      body={<Stressed text={contact.opening} />}
      action={<KeyLink href={hrefs.brief(contact.id)}>{library.doors.nextKey}</KeyLink>}
      detail={common.minutes(contact.minutes)}
    />
  );
}
