// An attempt that can no longer be replayed: says why, and shows the scorecard as it was, read-only.

import type { Attempt } from '../../engine/store/records.types';
import { dayText } from '../app/dayText';
import { Page } from '../app/Page';
import type { Script } from '../app/ports.types';
import { useServices } from '../app/services';
import { useCopy } from '../copy/copy';
import { Notice } from '../parts/Notice';
import { ChancesSection } from './ChancesSection';
import { CriticalErrors } from './CriticalErrors';
import { DebriefFoot } from './DebriefFoot';
import { Promises } from './Promises';

export function AsItWas(props: {
  readonly attempt: Attempt;
  readonly script: Script | null;
  readonly because: 'gone' | 'changed' | 'misfit';
  readonly problem: string;
}) {
  const { debrief, common, history } = useCopy();
  const { clock } = useServices();
  const { attempt, script } = props;
  const words = debrief.asItWas;
  const title = script?.scenario.title ?? history.unknown;
  return (
    <Page key="as-it-was" title={debrief.title(title)} className="debrief">
      <main id="main">
        <section className="top wrap" aria-labelledby="finding">
          <div>
            <p className="label">
              <b>{title}</b>. {common.settingNames[attempt.setting]},{' '}
              {common.intensityNames[attempt.intensity].toLowerCase()}.{' '}
              {dayText(attempt.savedAt, clock.now(), common.days)}.
            </p>
            <h1 className="finding" id="finding" tabIndex={-1}>
              {words.heading}
            </h1>
          </div>
        </section>
        <div className="wrap">
          <Notice>
            {props.because === 'gone'
              ? words.gone
              : props.because === 'misfit'
                ? words.misfit(props.problem)
                : words.notice}
          </Notice>
        </div>
        <ChancesSection attempt={attempt} card={attempt.scorecard} rules={script} attempts={[]} />
        <CriticalErrors errors={attempt.scorecard.criticalErrors} rules={script} />
        <Promises ledger={attempt.scorecard.ledger} rules={script} />
      </main>
      <DebriefFoot attemptId={attempt.id} />
    </Page>
  );
}
