// Says the table of rooms in the linter's words, as far as it has words for it. Reads no file.

import type { Room } from './rooms';

interface Pattern {
  readonly regex: string;
  readonly message: string;
}

/**
 * One override of oxlint's `no-restricted-imports` per room: the rooms it sees nothing of, and the packages of the
 * app that are not its own. Rooms of which only types are seen, and screens among themselves, are left to the test.
 */
export function linterRooms(rooms: readonly Room[], packages: readonly string[]) {
  return {
    plugins: ['import'], // without a list of its own the linter adds its default plugins
    overrides: rooms.map((room) => {
      const unseen = rooms
        .filter((other) => other.name !== room.name && room.sees[other.name] === undefined)
        .map((other) => relativeRegex(room, other));
      const foreign = packages.filter((name) => !room.libraries.includes(name));
      const message = `${room.name} ${room.rule}`;
      const patterns: Pattern[] = [
        ...(unseen.length > 0 ? [{ regex: `^(${unseen.join('|')})/`, message }] : []),
        { regex: `^(${foreign.join('|')})(/|$)`, message },
        { regex: '^node:', message: `${message}; nothing of Node exists in a browser` },
      ];
      return { files: [`src/${room.name}/**`], rules: { 'no-restricted-imports': ['error', { patterns }] } };
    }),
  };
}

/** How a file in `room` would name `other`: its sibling as `../other`, any other as `../../folder/other`. */
function relativeRegex(room: Room, other: Room): string {
  const [folder, name] = other.name.split('/');
  const isSibling = name !== undefined && room.name.startsWith(`${folder}/`);
  return String.raw`(\.\./)+${isSibling ? name : other.name}`;
}
