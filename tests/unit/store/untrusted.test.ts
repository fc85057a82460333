// Whatever lies on the device or in a file: reading never throws, and takes only what fits.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/engine/store/defaultSettings';
import { hasOddName, jsonShape } from '../../../src/engine/store/jsonGuard';
import { readBackup } from '../../../src/engine/store/readBackup';
import { readRows, readSettings } from '../../../src/engine/store/repair';
import { sameContent } from '../../../src/engine/store/sameContent';
import { TABLES } from '../../../src/engine/store/shelf.types';
import { attemptRecord, changedSettings, draftRecord, planRecord } from '../../store/records';

const WHOLE = {
  attempts: attemptRecord('a', 1),
  drafts: draftRecord('d', 1),
  plans: planRecord('p', 1),
  settings: changedSettings,
};

const OPTIONAL = ['forkOf', 'keys', 'policyId'];

describe.each(TABLES)('rows of %s', (table) => {
  test('a whole record comes back unchanged', () => {
    expect(readRows(table, [WHOLE[table]])).toEqual({ rows: [WHOLE[table]], repairs: [] });
  });

  test('anything at all is read without throwing, and counted once', () => {
    fc.assert(
      fc.property(fc.array(fc.anything({ withBigInt: true, withDate: true, withMap: true })), (found) => {
        const { rows, repairs } = readRows(table, found);
        expect(rows.length + repairs.length).toBe(found.length);
      }),
    );
  });

  test.each(Object.keys(WHOLE[table]).filter((field) => !OPTIONAL.includes(field)))(
    'without %s it does not fit',
    (field) => {
      const { [field]: _gone, ...rest } = { ...WHOLE[table] } as Record<string, unknown>;
      expect(readRows(table, [rest])).toMatchObject({
        rows: [],
        repairs: [{ table, what: 'left-aside', where: field }],
      });
    },
  );

  test('a field nobody knows is dropped', () => {
    expect(readRows(table, [{ ...WHOLE[table], feelings: 'tired' }]).rows).toEqual([WHOLE[table]]);
  });
});

test.each([
  [{ type: 'reply', id: '' }],
  [{ type: 'reply', id: 'a', isInterrupting: false }],
  [{ type: 'resume', heldSeconds: -1 }],
  [{ type: 'resume', heldSeconds: 1.5 }],
  [{ type: 'hold', promisedSeconds: Number.POSITIVE_INFINITY }],
  [{ type: 'transfer', target: 't', manner: 'warm', parts: ['smile'] }],
  [{ type: 'end', manner: 'rudely' }],
  [{ type: 'dead-air', nth: 0 }],
  [{ type: 'dead-air', nth: 1.5 }],
  [{ type: 'dead-air', nth: 1e9 }],
  [{ type: 'note', items: 'who' }],
  [{ type: 'pause' }],
])('a call with the move %j does not fit', (move) => {
  const draft = { ...draftRecord('d', 1), moves: [move] };
  expect(readRows('drafts', [draft]).repairs[0]?.where).toMatch(/^moves\.0/);
});

test('a behaviour that the catalogue lacks does not fit, nor does an inherited name', () => {
  for (const behaviour of ['charm', 'toString']) {
    const text = JSON.stringify(attemptRecord('a', 1)).replace('name-emotion', behaviour);
    expect(readRows('attempts', [JSON.parse(text)]).rows).toEqual([]);
  }
});

test('settings are always usable', () => {
  fc.assert(
    fc.property(fc.anything(), (raw) => {
      const { settings } = readSettings(raw);
      expect(readSettings(settings)).toEqual({ settings, repairs: [] });
    }),
  );
  expect(readSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, repairs: [] });
});

test('no text makes reading a backup throw', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readBackup(text)));
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (attempts, draft) => {
      const file = { app: 'steadyline', format: 1, attempts, plans: [], settings: null, draft };
      readBackup(JSON.stringify(file));
    }),
  );
});

test('the shape of valid JSON: never cut off, and as deep as it is', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(jsonShape(JSON.stringify(value))).toMatchObject({ depth: depthOf(value), isCutOff: false });
    }),
  );
  expect(jsonShape('{"a":"}')).toMatchObject({ depth: 1, isCutOff: true });
  expect(jsonShape('"\\"')).toMatchObject({ depth: 0, isCutOff: true });
});

test('odd names are found however deep and however escaped, and only as own names', () => {
  expect(hasOddName(JSON.parse('[{"a":[{"\\u005f_proto__":1}]}]'))).toBe(true);
  expect(hasOddName(JSON.parse('{"constructor":1}'))).toBe(true);
  expect(hasOddName({ a: '__proto__', b: [{ c: null }] })).toBe(false);
});

test('same content whatever the order of fields, but not of lists', () => {
  expect(sameContent({ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 })).toBe(true);
  expect(sameContent({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
  expect(sameContent({ a: 1, at: 5 }, { a: 1, at: 6 }, ['at'])).toBe(true);
  expect(sameContent({ a: 1, at: 5 }, { a: 1, at: 6 })).toBe(false);
});

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}
