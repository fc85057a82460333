// The settings of somebody who has never changed one.

import type { Settings } from './records.types';

export const DEFAULT_SETTINGS: Settings = {
  v: 1,
  id: 'settings',
  volume: 0.8,
  isVoiceOn: true,
  captionSize: 'normal',
  timing: 1,
  motion: 'system',
  theme: 'system',
  cueCards: [],
};
