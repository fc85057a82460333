// What the composition root hands to the screens: ports, loaders, and how a session is opened. Knows no adapter.

import type { VoicePort } from '../../engine/audio/voice.types';
import type { Clock } from '../../engine/platform/clock';
import type { CountryHelplines } from '../../engine/scenario/helpline.types';
import type { Policy } from '../../engine/scenario/policy.types';
import type { Scenario } from '../../engine/scenario/scenario.types';
import type { Scripts } from '../../engine/scenario/script.types';
import type { RescoredRow } from '../../engine/score/rescoreAll';
import type { Session, SessionInput, Timeline } from '../../engine/session/session.types';
import type { OneCall } from '../../engine/store/oneCall.types';
import type { Attempt } from '../../engine/store/records.types';
import type { StorageHealth } from '../../engine/store/storageHealth';
import type { Store, StoreFault } from '../../engine/store/store.types';
import type { Contact } from './contact';
import type { RescoreRequest } from './rescoreWorker.types';

/** A scenario with the house policy it is played under. */
export interface Script {
  readonly scenario: Scenario;
  readonly policy: Policy;
}

/** How the storage fares: null while all is well. `memory`: nothing outlives the page. */
export type StoreTrouble = StoreFault | 'memory' | null;

export interface Ports {
  readonly store: Store;
  readonly voice: VoicePort;
  readonly clock: Clock;
  readonly library: readonly Contact[];
  readonly appVersion: string;
  readonly engineVersion: () => Promise<number>;
  /** Under the scenario's own house where no policy is named. Null when this app has not got the scenario or the policy. */
  readonly loadScript: (scenarioId: string, policyId?: string) => Promise<Script | null>;
  /** Every house, from the one that waits longest to the one that waits for nothing. */
  readonly loadPolicies: () => Promise<readonly Policy[]>;
  /** The scripts that every house shares where it has no words of its own. */
  readonly loadScripts: () => Promise<Scripts>;
  /** Real helplines by country. Past a country's day of review nothing of it may be shown. */
  readonly loadHelplines: () => Promise<readonly CountryHelplines[]>;
  /** Reads many calls under another house's rules, off the main thread. Null when it was aborted. */
  readonly rescoreAll: (request: RescoreRequest) => Promise<readonly RescoredRow[] | null>;
  /** Adds the rubric that the session itself does not know. */
  readonly openSession: (input: Omit<SessionInput, 'scoreOf'>) => Promise<Session>;
  /** Line ids heard in these attempts of one scenario. */
  readonly heardLines: (script: Script, attempts: readonly Attempt[]) => Promise<readonly string[]>;
  /** The line of an attempt; null when its scenario is gone or has changed. */
  readonly lineOf: (attempt: Attempt) => Promise<Timeline | null>;
  /** Which tab has the one call of this device. */
  readonly oneCall: OneCall;
  readonly newId: () => string;
  readonly newSeed: () => number;
  readonly storeTrouble: () => StoreTrouble;
  readonly onStoreTrouble: (listener: () => void) => () => void;
  readonly storageHealth: () => Promise<StorageHealth>;
  /** May make the browser ask the person. */
  readonly askToPersist: () => Promise<StorageHealth>;
  readonly updates: {
    readonly isWaiting: () => boolean;
    readonly onWaiting: (listener: () => void) => () => void;
    /** Takes effect once no call is open. */
    readonly apply: () => void;
  };
  /** What a person can do about storage that cannot be had. */
  readonly storage: { readonly retry: () => void; readonly useMemory: () => void };
  readonly report: (error: unknown) => void;
}
