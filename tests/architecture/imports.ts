// Checks a file's imports against the table of rooms. Reads no file itself.

import { posix } from 'node:path';
import { type Room, roomOf, sightOf } from './rooms';
import { isNode, placeOf, type SourceFile, type SyntaxNode, walk } from './source';

/** The files under src that stand outside every room. */
const outside = /^src\/(main\.tsx|[^/]+\.d\.ts)$/;

interface Import {
  readonly from: string;
  readonly isTypeOnly: boolean;
  readonly offset: number;
}

function importIn(node: SyntaxNode): Import | undefined {
  const source = node['source'] ?? node['argument'];
  if (!/^(ImportDeclaration|ImportExpression|Export(All|Named)Declaration|TSImportType)$/.test(node.type))
    return;
  if (!isNode(source) || typeof source['value'] !== 'string') return undefined;
  const isTypeOnly =
    node.type === 'TSImportType' ||
    node['importKind'] === 'type' ||
    node['exportKind'] === 'type' ||
    hasOnlyTypes(node);
  return { from: source['value'], isTypeOnly, offset: node.start };
}

function hasOnlyTypes(node: SyntaxNode): boolean {
  const names = node['specifiers'];
  return (
    Array.isArray(names) &&
    names.length > 0 &&
    names.every((name) => isNode(name) && name['importKind'] === 'type')
  );
}

/** `@scope/name/sub` → `@scope/name`; `howler/dist/x.js` → `howler`. */
const packageOf = (from: string): string => /^(@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? from;

function isAllowed(room: Room, target: string, isTypeOnly: boolean): boolean {
  const other = roomOf(target);
  const sight = other && sightOf(room, other); // nothing may import main.tsx, which stands in no room
  if (sight === undefined) return false;
  if (sight === 'all' || isTypeOnly) return true;
  return sight === 'types' ? target.endsWith('.types') : sight.test(target);
}

/** `load.ts` is the only code among the data: of the rooms that data may name, it may use everything. */
function isLoaderOf(file: SourceFile, room: Room, target: string): boolean {
  const other = roomOf(target);
  return file.path === 'src/scenarios/load.ts' && other !== undefined && sightOf(room, other) !== undefined;
}

/** What the file imports against the rules, each with its place and the rule it breaks. */
export function brokenImports(file: SourceFile): string[] {
  if (outside.test(file.path)) return [];
  const room = roomOf(file.path);
  if (!room)
    return [`${file.path}: this folder is no room of the architecture (tests/architecture/rooms.ts)`];
  const broken: string[] = [];
  walk(file, (node) => {
    const found = importIn(node);
    if (!found) return;
    const { from, isTypeOnly, offset } = found;
    const target = posix.join(posix.dirname(file.path), from);
    const isFine = from.startsWith('.')
      ? isAllowed(room, target, isTypeOnly) || isLoaderOf(file, room, target)
      : room.libraries.includes(packageOf(from));
    if (!isFine) broken.push(`${placeOf(file, offset)} imports '${from}', but ${room.name} ${room.rule}`);
  });
  return broken;
}
