// Tells a device that never kept anything, without the database's own code. Opens and creates nothing.

/** The database of the app. */
export const DATABASE_NAME = 'steadyline';

/**
 * True only where it is certain that nothing is kept: the browser lists its databases, and ours is not among them.
 * False where it cannot tell or storage is refused. Rejects never; may stay pending in a browser that never answers.
 * @param factory the browser's own unless given
 */
export async function isFreshDevice(factory?: Pick<IDBFactory, 'databases'>): Promise<boolean> {
  try {
    const found = await (factory ?? globalThis.indexedDB).databases();
    return found.every(({ name }) => name !== DATABASE_NAME);
  } catch {
    return false;
  }
}
