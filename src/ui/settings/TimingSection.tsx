// How long a caller waits in Live: real, slower, or not at all.

import type { Settings } from '../../engine/store/records.types';
import { useServices } from '../app/services';
import { useCopy } from '../copy/copy';
import { Choices } from './Choices';
import { SettingsPart } from './SettingsPart';

const TIMINGS: readonly Settings['timing'][] = [1, 2, 3, 5, 10, 0];

export function TimingSection() {
  const copy = useCopy().settings.timing;
  const { settings, saveSettings } = useServices();
  return (
    <SettingsPart title={copy.title} lead={copy.lead}>
      <Choices
        legend={copy.label}
        value={settings.timing}
        onChange={(timing) => saveSettings({ timing })}
        options={TIMINGS.map((value) => ({ value, text: copy.names[value] }))}
      />
    </SettingsPart>
  );
}
