// Names for stored things. Knows nothing of what is named.

import { v7 } from 'uuid';

/**
 * A fresh id (UUID version 7): unique across devices, and ids made later sort later.
 * Works on plain-http pages of a local network too, where `crypto.randomUUID` does not exist.
 */
export function newId(): string {
  return v7();
}
