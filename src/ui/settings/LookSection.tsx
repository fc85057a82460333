// Theme, motion and the call's keys.

import { useServices } from '../app/services';
import { useCopy } from '../copy/copy';
import { Seg } from '../parts/Seg';
import { SettingsPart } from './SettingsPart';

const THEMES = ['system', 'light', 'dark'] as const;
const MOTIONS = ['system', 'still'] as const;
const KEYS = ['on', 'off'] as const;

export function LookSection() {
  const copy = useCopy().settings.look;
  const { settings, saveSettings } = useServices();
  return (
    <SettingsPart title={copy.title} lead={copy.motionSays}>
      <Seg
        legend={copy.theme}
        value={settings.theme}
        onChange={(theme) => saveSettings({ theme })}
        options={THEMES.map((value) => ({ value, text: copy.themes[value] }))}
      />
      <Seg
        legend={copy.motion}
        value={settings.motion}
        onChange={(motion) => saveSettings({ motion })}
        options={MOTIONS.map((value) => ({ value, text: copy.motions[value] }))}
      />
      <Seg
        legend={copy.keys}
        value={settings.keys ?? 'on'}
        onChange={(keys) => saveSettings({ keys })}
        options={KEYS.map((value) => ({ value, text: copy.keysAre[value] }))}
      />
      <p className="label">{copy.keysSay}</p>
    </SettingsPart>
  );
}
