// How safe what is kept on this device is. Facts as data; what to say about them is the screen's.

export interface StorageHealth {
  /** `best-effort`: the browser may delete it when space runs short, or after days without a visit. */
  readonly persistence: 'persistent' | 'best-effort' | 'unknown';
  /** Bytes, or null where the browser does not tell. Browsers round them on purpose. */
  readonly usedBytes: number | null;
  readonly quotaBytes: number | null;
}

type Manager = Partial<Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>>;

/** Reads without asking the person anything. Never rejects. */
export async function readStorageHealth(
  manager: Manager | undefined = browserStorage(),
): Promise<StorageHealth> {
  const isPersistent = await settled(() => manager?.persisted?.());
  const estimate = await settled(() => manager?.estimate?.());
  return {
    persistence: isPersistent === undefined ? 'unknown' : isPersistent ? 'persistent' : 'best-effort',
    usedBytes: estimate?.usage ?? null,
    quotaBytes: estimate?.quota ?? null,
  };
}

/** Asks the browser to keep the data; some show a question, so ask on a person's gesture. Never rejects. */
export async function askToPersist(manager: Manager | undefined = browserStorage()): Promise<StorageHealth> {
  const isGranted = await settled(() => manager?.persist?.());
  const health = await readStorageHealth(manager);
  return isGranted === true ? { ...health, persistence: 'persistent' } : health;
}

function browserStorage(): Manager | undefined {
  return typeof navigator === 'undefined' ? undefined : navigator.storage;
}

async function settled<T>(ask: () => Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await ask();
  } catch {
    return undefined;
  }
}
