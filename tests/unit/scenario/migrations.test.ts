import { expect, test } from 'vitest';
import { FORMAT_VERSION } from '../../../src/engine/scenario/formatVersion';
import { MIGRATIONS, type Migration, migrate } from '../../../src/engine/scenario/migrations';

const steps = new Map<number, Migration>([
  [1, (old) => ({ ...old, title: `${String(old['title'])}!` })],
  [2, ({ title, ...rest }) => ({ ...rest, name: title })],
]);

test('migrations run in order, one number at a time', () => {
  expect(migrate({ format: 1, title: 'Lost' }, steps, 3)).toEqual({
    ok: true,
    scenario: { format: 3, name: 'Lost!' },
  });
  expect(migrate({ format: 2, title: 'Lost' }, steps, 3)).toEqual({
    ok: true,
    scenario: { format: 3, name: 'Lost' },
  });
});

test('the present format passes through untouched', () => {
  const scenario = { format: 3, name: 'Lost' };
  expect(migrate(scenario, steps, 3)).toEqual({ ok: true, scenario });
});

test('a format without a migration, and one of the future, are named', () => {
  expect(migrate({ format: 0 }, steps, 3)).toMatchObject({
    ok: false,
    problem: { what: 'This scenario has format 0, which this build can no longer read.' },
  });
  expect(migrate({ format: 4 }, steps, 3)).toMatchObject({
    ok: false,
    problem: { what: 'This scenario has format 4; this build reads up to 3.' },
  });
});

test('every older format that ever shipped has its migration', () => {
  for (let format = 1; format < FORMAT_VERSION; format += 1) expect(MIGRATIONS.has(format)).toBe(true);
});
