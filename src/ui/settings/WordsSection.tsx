// How large the customer's words stand, shown on a line.

import { useServices } from '../app/services';
import { useCopy } from '../copy/copy';
import { Seg } from '../parts/Seg';
import { Stressed } from '../parts/Stressed';
import { SettingsPart } from './SettingsPart';

const SIZES = ['normal', 'large', 'largest'] as const;

export function WordsSection() {
  const copy = useCopy().settings.words;
  const { settings, saveSettings } = useServices();
  return (
    <SettingsPart title={copy.title}>
      <Seg
        legend={copy.size}
        value={settings.captionSize}
        onChange={(captionSize) => saveSettings({ captionSize })}
        options={SIZES.map((value) => ({ value, text: copy.sizes[value] }))}
      />
      <p className="voice sample" aria-hidden="true">
        <Stressed text={copy.sample} />
      </p>
    </SettingsPart>
  );
}
