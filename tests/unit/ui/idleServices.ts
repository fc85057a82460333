// Services without a call: for screens that stand alone. A test replaces what it is about.

import { DEFAULT_SETTINGS } from '../../../src/engine/store/defaultSettings';
import { createMemoryStore } from '../../../src/engine/store/memoryStore';
import { sharedScripts } from '../../../src/scenarios/policies/scripts';
import type { Services } from '../../../src/ui/app/services';
import { handClock } from '../session/handClock';
import { scriptedVoice } from '../session/scriptedVoice';

const clock = handClock();

export const idleServices: Services = {
  store: createMemoryStore(),
  voice: scriptedVoice(clock, {}),
  clock,
  library: [],
  appVersion: '0',
  engineVersion: async () => 1,
  loadScript: async () => null,
  loadPolicies: async () => [],
  loadScripts: async () => sharedScripts,
  loadHelplines: async () => [],
  rescoreAll: async () => null,
  openSession: async () => {
    throw new Error('No call can be opened here.');
  },
  heardLines: async () => [],
  lineOf: async () => null,
  newId: () => 'id',
  newSeed: () => 1,
  storageHealth: async () => ({ persistence: 'unknown', usedBytes: null, quotaBytes: null }),
  askToPersist: async () => ({ persistence: 'unknown', usedBytes: null, quotaBytes: null }),
  storage: { retry: () => undefined, useMemory: () => undefined },
  storeTrouble: () => null,
  onStoreTrouble: () => () => undefined,
  updates: { isWaiting: () => false, onWaiting: () => () => undefined, apply: () => false },
  report: () => undefined,
  settings: DEFAULT_SETTINGS,
  saveSettings: () => undefined,
  settingsStanding: 'untouched',
  running: null,
  session: null,
  startSession: async () => ({ ok: true }),
  endSession: () => undefined,
  oneCall: {
    hold: async () => ({ release: async () => undefined }),
    take: async () => ({ release: async () => undefined }),
    isElsewhere: async () => false,
    onChange: () => () => undefined,
  },
  takeCallOver: async () => undefined,
  isTakenOver: false,
};
