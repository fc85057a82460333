// Puts the settings in force: theme, motion and caption size on the root, volume on the voice. Decides none of them.

import { useEffect } from 'react';
import type { VoicePort } from '../../engine/audio/voice.types';
import type { Settings } from '../../engine/store/records.types';

/** The early copy that `public/theme.js` reads before the first paint. */
const THEME_KEY = 'steadyline.theme';

/** `settings` null: not read yet, so whatever stands is left alone. */
export function useAppliedSettings(settings: Settings | null, voice: VoicePort): void {
  useEffect(() => {
    if (settings === null) return;
    const root = document.documentElement.dataset;
    if (settings.theme === 'system') delete root['theme'];
    else root['theme'] = settings.theme;
    root['motion'] = settings.motion;
    root['caption'] = settings.captionSize;
    try {
      localStorage.setItem(THEME_KEY, settings.theme);
    } catch {
      // storage is switched off: the theme comes a moment later, from the database or not at all
    }
  }, [settings]);
  useEffect(() => {
    if (settings !== null) voice.setVolume(settings.isVoiceOn ? settings.volume : 0);
  }, [voice, settings]);
}
