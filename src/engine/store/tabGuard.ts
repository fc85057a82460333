// Keeps an old tab from coming back to life: once another tab upgrades the database, this one lets go for good.

import type { Dexie } from 'dexie';
import type { StoreFault } from './store.types';

export interface TabGuard {
  /** Why this tab let go, or null. */
  readonly gone: () => StoreFault | null;
}

/**
 * Closes `db` plainly when another tab wants to upgrade or delete it. Plain `close()` forbids re-opening, and returning
 * false stops Dexie's own handler, which would let the next query re-open at the new version with the old schema.
 */
export function guardTab(db: Dexie, onGone: (fault: StoreFault) => void): TabGuard {
  let gone: StoreFault | null = null;
  db.on('versionchange', (event) => {
    gone = event.newVersion ? 'outdated' : 'closed';
    db.close();
    onGone(gone);
    return false;
  });
  return { gone: () => gone };
}

/** True when a newer app has upgraded the database. Dexie stores its versions multiplied by ten. */
export function isNewerThanApp(db: Dexie): boolean {
  return Math.floor(db.backendDB().version / 10) > db.verno;
}
