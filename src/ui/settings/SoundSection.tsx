// Sound: a check that rings and asks, then voice and volume. Advice only where it was not heard.

import { useServices } from '../app/services';
import { useCopy } from '../copy/copy';
import { Slider } from '../parts/Slider';
import { Switch } from '../parts/Switch';
import { SettingsPart } from './SettingsPart';
import { SoundCheck } from './SoundCheck';

export function SoundSection() {
  const { settings: copy, common } = useCopy();
  const { settings, saveSettings } = useServices();
  const percent = Math.round(settings.volume * 100);
  return (
    <SettingsPart title={copy.sound.title} lead={copy.sound.checkLead}>
      <SoundCheck />
      <Switch
        label={copy.sound.voice}
        words={[common.on, common.off]}
        isOn={settings.isVoiceOn}
        onChange={(isVoiceOn) => saveSettings({ isVoiceOn })}
      />
      <Slider
        label={copy.sound.volume}
        min={0}
        max={100}
        step={5}
        value={percent}
        words={[
          copy.sound.volumeWords[0] ?? '',
          copy.sound.volumeWords[1] ?? '',
          copy.sound.volumeWords[2] ?? '',
        ]}
        valueText={copy.sound.volumeValue(percent)}
        onChange={(volume) => saveSettings({ volume: volume / 100 })}
      />
    </SettingsPart>
  );
}
