// Composition root: picks the adapters, starts the app, renders. The database, the session and each scenario come after first paint.

import { createRoot } from 'react-dom/client';
import { version } from '../package.json';
import { createVoice } from './engine/audio/createVoice';
import type { Boot } from './engine/boot/startBoot';
import { realClock } from './engine/platform/clock';
import { newId } from './engine/platform/ids';
import { log } from './engine/platform/log';
import { newSeed } from './engine/platform/newSeed';
import { ownEntry } from './engine/platform/ownEntry';
import type { Session } from './engine/session/session.types';
import { DATABASE_NAME, isFreshDevice } from './engine/store/isFreshDevice';
import { createOneCall } from './engine/store/oneCall';
import { library } from './scenarios/library';
import { App } from './ui/app/App';
import { startAppUpdates } from './ui/app/appUpdate';
import { deferStore } from './ui/app/deferStore';
import type { Ports } from './ui/app/ports.types';
import './ui/parts/parts.css';

const root = document.querySelector('#root');
if (!root) throw new Error('index.html has no element with the id "root"');

const report = (error: unknown): void => log.error('app', 'something stopped', error);
const voice = createVoice();

/** A person agreed and nothing is going on: reloads, so it never comes back. */
const applyUpdate = async (): Promise<void> => {
  if (!updates.applyUpdate()) throw new Error('no version is waiting, or a call is open');
  await new Promise(() => undefined);
};
let boot: Boot | null = null;
/** Asked before the database is opened, which would create it. */
const isFresh = isFreshDevice();
const booting = Promise.all([
  import('./engine/boot/startBoot'),
  import('./engine/store/openStore'),
  import('./engine/store/memoryStore'),
]).then(([{ startBoot }, { openStore }, { createMemoryStore }]) =>
  startBoot({
    openStore: (hooks) => openStore(undefined, hooks),
    openMemory: (because, rows) => createMemoryStore({ because, rows }),
    applyUpdate,
  }),
);
const updates = startAppUpdates({
  isBusy: () => openCall !== null,
  onWaiting: () => void booting.then((started) => started.send({ type: 'update.found' })).catch(report),
});
booting.then((started) => {
  boot = started;
}, report);
const deferred = deferStore(booting, isFresh);
let openCall: Session | null = null;

const ports: Ports = {
  store: deferred.store,
  storeTrouble: deferred.trouble,
  onStoreTrouble: deferred.onTrouble,
  voice,
  clock: realClock,
  library,
  appVersion: version,
  oneCall: createOneCall(DATABASE_NAME),
  newId,
  newSeed,
  engineVersion: async () => (await import('./engine/call/engineVersion')).ENGINE_VERSION,
  loadScript: async (scenarioId, policyId) => {
    const { introductionLoaders, policies, scenarioLoaders } = await import('./scenarios/load');
    const scenario = await ownEntry({ ...introductionLoaders, ...scenarioLoaders }, scenarioId)?.();
    const policy = scenario && ownEntry(policies, policyId ?? scenario.policy);
    return scenario && policy ? { scenario, policy } : null;
  },
  loadPolicies: async () => Object.values((await import('./scenarios/load')).policies),
  loadScripts: async () => (await import('./scenarios/policies/scripts')).sharedScripts,
  loadHelplines: async () => (await import('./scenarios/policies/helplines')).helplines,
  rescoreAll: async (request) =>
    (await import('./ui/app/rescoreWorkerClient')).rescoreInWorker(request, ports),
  openSession: async (input) => {
    const [{ createSession }, { scoreReplay }, { createCaptionPlayer }, settings] = await Promise.all([
      import('./engine/session/createSession'),
      import('./engine/score/scoreReplay'),
      import('./engine/audio/captionPlayer'),
      deferred.opened().then(deferred.store.settings),
    ]);
    // a person who reads must not wait out recordings that they do not hear
    const isInWriting = settings.ok && !settings.value.isVoiceOn;
    const spoken = isInWriting ? { ...input.ports, voice: createCaptionPlayer() } : input.ports;
    const session = createSession({ ...input, ports: spoken, scoreOf: scoreReplay });
    openCall = session;
    boot?.send({ type: 'work.began', what: 'call' });
    return {
      ...session,
      stop: () => {
        session.stop();
        if (openCall !== session) return;
        openCall = null;
        boot?.send({ type: 'work.ended', what: 'call' });
      },
    };
  },
  heardLines: async (script, attempts) =>
    (await import('./ui/app/replays')).heardLines(script, attempts, ports),
  lineOf: async (attempt) => (await import('./ui/app/replays')).lineOf(attempt, ports),
  storageHealth: async () => (await import('./engine/store/storageHealth')).readStorageHealth(),
  askToPersist: async () => (await import('./engine/store/storageHealth')).askToPersist(),
  updates: {
    isWaiting: () => boot?.facts().update === 'waiting',
    onWaiting: deferred.onTrouble,
    apply: () => boot?.send({ type: 'update.apply' }),
  },
  storage: {
    retry: () => boot?.send({ type: 'open.retry' }),
    useMemory: () => boot?.send({ type: 'memory.use' }),
  },
  report,
};

createRoot(root).render(<App ports={ports} />);
