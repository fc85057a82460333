// Which contacts a filter leaves.

import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/ui/app/contact';
import { ALL_CONTACTS, contactsMatching } from '../../../src/ui/library/contactFilter';

const contact = (id: string, part: Partial<Contact>): Contact => ({
  id,
  code: id,
  title: id,
  customer: id,
  sectorLine: id,
  opening: id,
  channel: 'phone',
  difficulty: 2,
  minutes: 5,
  trains: ['de-escalation'],
  labels: [],
  ...part,
});
const CONTACTS = [
  contact('hard', { difficulty: 5 }),
  contact('written', { channel: 'message', trains: ['boundary-setting'] }),
  contact('easy', { difficulty: 1 }),
];
const ids = (filter: Partial<typeof ALL_CONTACTS>): readonly string[] =>
  contactsMatching(CONTACTS, { ...ALL_CONTACTS, ...filter }).map((row) => row.id);

describe('the contacts', () => {
  it('stand easiest first', () => expect(ids({})).toEqual(['easy', 'written', 'hard']));
  it('are narrowed by what they train, their channel and how hard they are', () => {
    expect(ids({ trains: 'boundary-setting' })).toEqual(['written']);
    expect(ids({ channel: 'phone' })).toEqual(['easy', 'hard']);
    expect(ids({ upTo: 2 })).toEqual(['easy', 'written']);
  });
});
