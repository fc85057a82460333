// Which contacts a filter leaves, easiest first. Knows no page.

import type { Channel, Competence } from '../../engine/scenario/scenario.types';
import type { Contact } from '../app/contact';

export interface ContactFilter {
  readonly trains: Competence | 'all';
  readonly channel: Channel | 'both';
  /** 1..5 */
  readonly upTo: number;
}

export const ALL_CONTACTS: ContactFilter = { trains: 'all', channel: 'both', upTo: 5 };

export function contactsMatching(contacts: readonly Contact[], filter: ContactFilter): readonly Contact[] {
  return contacts
    .filter(
      (contact) =>
        (filter.trains === 'all' || contact.trains.includes(filter.trains)) &&
        (filter.channel === 'both' || contact.channel === filter.channel) &&
        contact.difficulty <= filter.upTo,
    )
    .toSorted((a, b) => a.difficulty - b.difficulty);
}
