// What every screen may ask for: the ports, the person's settings and the one session. Screens never pick an adapter.

import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Stage } from '../../engine/call/call.types';
import type { Move } from '../../engine/call/move.types';
import type { Intensity } from '../../engine/scenario/line.types';
import type { Session, SessionView } from '../../engine/session/session.types';
import type { Attempt, Draft, Setting, Settings } from '../../engine/store/records.types';
import type { Ports } from './ports.types';

export interface CueCardText {
  readonly label: string;
  readonly text: string;
}

export interface SessionRequest {
  readonly scenarioId: string;
  readonly setting: Setting;
  readonly intensity: Intensity;
  /** The house it is played in; the scenario's own where absent. A draft and a fork keep theirs. */
  readonly policyId?: string;
  readonly seed?: number;
  readonly timing: Settings['timing'];
  /** Goes on where it was left: seed, intensity and setting are the draft's. */
  readonly resume?: Draft;
  /** Another road from an attempt: its first `keptMoves` moves, seed and intensity are kept. */
  readonly fork?: { readonly attempt: Attempt; readonly keptMoves: number };
  /** Pinned beside the call, at most four. */
  readonly cueCards?: readonly CueCardText[];
}

/**
 * `changed`: begun on other versions, so it may be read, not continued. `elsewhere`: another tab has a call open. `over`: the call
 * that was to be taken over has ended meanwhile.
 */
export type StartFault = 'unknown' | 'changed' | 'failed' | 'elsewhere' | 'over';
export type Started = { readonly ok: true } | { readonly ok: false; readonly fault: StartFault };

/** The call that is open: at most one in the app. */
export interface Running {
  readonly session: Session;
  readonly stage: Stage;
  readonly setting: Setting;
  readonly attemptId: string;
  readonly cueCards: readonly CueCardText[];
  /** Replies that earlier calls chose after exactly these moves. */
  readonly triedAt: (moves: readonly Move[]) => ReadonlySet<string>;
}

export type SettingsStanding = 'untouched' | 'keeping' | 'kept' | 'not-kept';

export interface Services extends Ports {
  readonly settings: Settings;
  /** Takes effect at once. `onAnswer` hears whether it is kept, once that is known: only then may a screen say so. */
  readonly saveSettings: (
    change: Partial<Omit<Settings, 'v' | 'id'>>,
    onAnswer?: (isKept: boolean) => void,
  ) => void;
  /** What has become of the last change. */
  readonly settingsStanding: SettingsStanding;
  readonly running: Running | null;
  /** `running?.session ?? null`. */
  readonly session: Session | null;
  /** Stops a session that is open (its draft stays) and opens the new one, ringing or where the moves left it. */
  readonly startSession: (request: SessionRequest) => Promise<Started>;
  readonly endSession: () => void;
  /** Makes the tab that has a call open stop there and write all of it. Resolves once a call may be opened here. */
  readonly takeCallOver: () => Promise<void>;
  /** The call that was open here has been taken over by another tab, and none has been opened here since. */
  readonly isTakenOver: boolean;
}

const ServicesContext = createContext<Services | null>(null);
export const ServicesProvider = ServicesContext.Provider;

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error('useServices needs a ServicesProvider above it');
  return services;
}

const noSubscription = (): (() => void) => () => undefined;

/** The view of the open session, or null. Re-renders on each change of the view. */
export function useSessionOrNull(): SessionView | null {
  const { session } = useServices();
  return useSyncExternalStore(session?.subscribe ?? noSubscription, () => session?.getView() ?? null);
}

/** The view of the open session; only for screens that stand while one is open (call, ring, wrap). */
export function useSession(): SessionView {
  const view = useSessionOrNull();
  if (view === null) throw new Error('useSession needs an open session');
  return view;
}

/** The open call itself: session, stage, pinned cards. Only where one is open. */
export function useRunning(): Running {
  const { running } = useServices();
  if (running === null) throw new Error('useRunning needs an open session');
  return running;
}
