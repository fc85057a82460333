// What the call contains and how the person wants it: help, intensity, time to answer. Each choice says what it does.

import { type Ref, useMemo } from 'react';
import type { Intensity } from '../../engine/scenario/line.types';
import type { Scenario } from '../../engine/scenario/scenario.types';
import type { Setting } from '../../engine/store/records.types';
import { hrefs } from '../app/paths';
import { useServices } from '../app/services';
import { useCopy } from '../copy/copy';
import { ContentLabel } from '../parts/ContentLabel';
import { Dial } from '../parts/Dial';
import { KeyLink } from '../parts/Key';
import { Seg } from '../parts/Seg';
import { slowTimes, type TimeChoice } from './briefChoices';
import { SampleLine } from './SampleLine';
import { soundSamples } from './soundSample';

const SETTINGS: readonly Setting[] = ['guided', 'practice', 'live'];
const INTENSITIES: readonly Intensity[] = [1, 2, 3];
const TIMES: readonly TimeChoice[] = ['none', 'slow', 'real'];

export function BriefChoices(props: {
  readonly scenario: Scenario;
  readonly setting: Setting;
  readonly onSetting: (setting: Setting) => void;
  readonly intensity: Intensity;
  readonly onIntensity: (intensity: Intensity) => void;
  /** A fork keeps its intensity: other words would be another call. */
  readonly isFork: boolean;
  readonly time: TimeChoice;
  readonly onTime: (time: TimeChoice) => void;
  readonly isVoiceKnown: boolean;
  /** What the call contains, which must have been in sight before Enter starts it. */
  readonly labels: Ref<HTMLDivElement>;
}) {
  const { brief, common } = useCopy();
  const { voice, settings } = useServices();
  const { scenario, setting, intensity, time, isVoiceKnown } = props;
  // recordings are known only once the voices have been looked for
  const samples = useMemo(
    () => soundSamples(scenario, isVoiceKnown ? voice : { recordingOf: () => null }),
    [scenario, voice, isVoiceKnown],
  );
  const waits = brief.waits[scenario.cast.customer.pronoun];
  const timeSays = {
    none: brief.timeSays.none(waits),
    slow: brief.timeSays.slow(slowTimes(settings)),
    real: brief.timeSays.real,
  }[time];
  return (
    <section className="set" aria-label={brief.choices}>
      <div className="contains" ref={props.labels}>
        <p className="lab">{brief.contains}</p>
        {scenario.labels.length === 0 ? (
          <span className="label">{brief.nothingLabelled}</span>
        ) : (
          <ul>
            {scenario.labels.map((label) => (
              <li key={label.id}>
                <ContentLabel text={label.text} />
                <p className="small">{label.detail}</p>
              </li>
            ))}
          </ul>
        )}
        {scenario.labels.length > 0 && (
          <p className="skipline">
            <KeyLink kind="text" small href={hrefs.library}>
              {brief.skip}
            </KeyLink>
            <span className="small">{brief.skipDetail}</span>
          </p>
        )}
      </div>
      <div className="help">
        <Seg
          legend={brief.help}
          value={setting}
          onChange={props.onSetting}
          options={SETTINGS.map((value) => ({ value, text: common.settingNames[value] }))}
        />
        <p className="say2" aria-live="polite">
          {brief.helpSays[setting]}
        </p>
      </div>
      <div className="hard">
        {props.isFork ? (
          <div>
            <p className="lab">{brief.intensity}</p>
            <p>{common.intensityNames[intensity]}</p>
          </div>
        ) : (
          <Dial
            legend={brief.intensity}
            value={intensity}
            onChange={props.onIntensity}
            stops={INTENSITIES.map((value) => ({
              value,
              text: common.intensityNames[value],
              sample: <SampleLine entry={samples[value]} />,
            }))}
          />
        )}
        <p className="say2" aria-live="polite">
          {brief.intensitySays[intensity]}
        </p>
      </div>
      <div className="time">
        <Seg
          legend={brief.time}
          value={setting === 'live' ? time : 'none'}
          onChange={props.onTime}
          isDisabled={setting !== 'live'}
          options={TIMES.map((value) => ({ value, text: brief.timeNames[value] }))}
        />
        <p className="say2" aria-live="polite">
          {setting === 'live' ? timeSays : brief.timeSays.untimed(waits)}
        </p>
      </div>
    </section>
  );
}
