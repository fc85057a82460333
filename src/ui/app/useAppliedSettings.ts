// Puts the settings in force: theme, motion and caption size on the root, volume on the voice. Decides none of them.

import { useEffect } from 'react';
import type { VoicePort } from '../../engine/audio/voice.types';
import type { Settings } from '../../engine/store/records.types';

export function useAppliedSettings(settings: Settings, voice: VoicePort): void {
  useEffect(() => {
    const root = document.documentElement.dataset;
    if (settings.theme === 'system') delete root['theme'];
    else root['theme'] = settings.theme;
    root['motion'] = settings.motion;
    root['caption'] = settings.captionSize;
  }, [settings.theme, settings.motion, settings.captionSize]);
  useEffect(() => {
    voice.setVolume(settings.isVoiceOn ? settings.volume : 0);
  }, [voice, settings.isVoiceOn, settings.volume]);
}
