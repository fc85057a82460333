// The editor's linter knows the same rooms as the tests. After a change of the table: npx vitest run tests/architecture --update

import { expect, test } from 'vitest';
import { linterRooms } from './linterRooms';
import { rooms } from './rooms';
import { fileAt } from './source';

test('the linter is told what the table of rooms says', async () => {
  const { dependencies } = JSON.parse(fileAt('package.json').text) as {
    dependencies: Record<string, string>;
  };
  const told = `${JSON.stringify(linterRooms(rooms, Object.keys(dependencies)), null, 2)}\n`;
  await expect(told).toMatchFileSnapshot('../../.oxlint-rooms.json');
});
