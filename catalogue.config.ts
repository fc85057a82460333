// Leaves out of the built app what only authors read in the behaviour catalogue: two thirds of its weight. Read by vite.config.ts only.

import type { Plugin } from 'vite';

/** The fields of `BehaviourNotes`, and a modifier's note. The app's own type has none of them, so nothing can miss them. */
const NOTES: ReadonlySet<string> = new Set(['meaning', 'says', 'helps', 'backfires', 'why', 'note']);
const CATALOGUE = /\/src\/engine\/behaviours\/(connect|explore|own|steer|limit|close|care|harmful)\.ts$/;

export const withoutAuthorsNotes = (): Plugin => ({
  name: 'without-authors-notes',
  apply: 'build',
  transform: {
    filter: { id: CATALOGUE },
    order: 'post', // the types are gone by then
    handler(code) {
      let rest = code;
      for (const { start, end } of notesIn(this.parse(code)).toReversed()) {
        rest = rest.slice(0, start) + rest.slice(end).replace(/^\s*,/, '');
      }
      return { code: rest, map: null };
    },
  },
});

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the notes stand, in order. */
function notesIn(node: unknown): readonly Span[] {
  if (Array.isArray(node)) return node.flatMap(notesIn);
  if (typeof node !== 'object' || node === null) return [];
  if (isNote(node)) return [node];
  return Object.values(node).flatMap(notesIn);
}

function isNote(node: object): node is Span {
  if (!('type' in node) || node.type !== 'Property' || !('key' in node) || !('start' in node)) return false;
  const { key } = node;
  if (typeof key !== 'object' || key === null || !('name' in key)) return false;
  return typeof key.name === 'string' && NOTES.has(key.name);
}
