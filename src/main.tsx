// Composition root: picks the adapters, starts the app, renders. The database, the session and each scenario come after first paint.

import { createRoot } from 'react-dom/client';
import { version } from '../package.json';
import { createVoice } from './engine/audio/createVoice';
import { realClock } from './engine/platform/clock';
import { newId } from './engine/platform/ids';
import { log } from './engine/platform/log';
import { newSeed } from './engine/platform/newSeed';
import type { Session } from './engine/session/session.types';
import { library } from './scenarios/library';
import { App } from './ui/app/App';
import { startAppUpdates } from './ui/app/appUpdate';
import { deferStore } from './ui/app/deferStore';
import type { Ports } from './ui/app/ports.types';
import './ui/parts/parts.css';

const root = document.querySelector('#root');
if (!root) throw new Error('index.html has no element with the id "root"');

const voice = createVoice();

const deferred = deferStore(async () => {
  const { openStore } = await import('./engine/store/openStore');
  return openStore(undefined, { onBlocked: () => deferred.sayBlocked() });
});

let openCall: Session | null = null;
let isUpdateWaiting = false;
const updateListeners = new Set<() => void>();
const updates = startAppUpdates({
  isBusy: () => openCall !== null,
  onWaiting: () => {
    isUpdateWaiting = true;
    for (const listener of updateListeners) listener();
  },
});

const ports: Ports = {
  store: deferred.store,
  storeTrouble: deferred.trouble,
  onStoreTrouble: deferred.onTrouble,
  voice,
  clock: realClock,
  library,
  appVersion: version,
  newId,
  newSeed,
  engineVersion: async () => (await import('./engine/call/engineVersion')).ENGINE_VERSION,
  loadScript: async (scenarioId) => {
    const { policies, scenarioLoaders } = await import('./scenarios/load');
    const scenario = await scenarioLoaders[scenarioId]?.();
    const policy = scenario && policies[scenario.policy];
    return scenario && policy ? { scenario, policy } : null;
  },
  openSession: async (input) => {
    const [{ createSession }, { scoreReplay }] = await Promise.all([
      import('./engine/session/createSession'),
      import('./engine/score/scoreReplay'),
    ]);
    const session = createSession({ ...input, scoreOf: scoreReplay });
    openCall = session;
    return {
      ...session,
      stop: () => {
        session.stop();
        if (openCall === session) openCall = null;
      },
    };
  },
  heardLines: async (script, attempts) => (await import('./ui/app/replays')).heardLines(script, attempts),
  lineOf: async (attempt) => (await import('./ui/app/replays')).lineOf(attempt, ports),
  storageHealth: async () => (await import('./engine/store/storageHealth')).readStorageHealth(),
  askToPersist: async () => (await import('./engine/store/storageHealth')).askToPersist(),
  updates: {
    isWaiting: () => isUpdateWaiting,
    onWaiting: (listener) => {
      updateListeners.add(listener);
      return () => updateListeners.delete(listener);
    },
    apply: updates.applyUpdate,
  },
  report: (error) => log.error('app', 'a screen stopped', error),
};

createRoot(root).render(<App ports={ports} />);
