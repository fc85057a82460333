// Whether the service worker has kept a file. Fetches nothing.

/** Of any of this page's caches, by its whole address. False where the browser has no caches or refuses them. */
export async function isKept(url: string): Promise<boolean> {
  try {
    return (await caches.match(url)) !== undefined;
  } catch {
    return false;
  }
}
