// Finds where a file reaches for time, chance, the console or the page. Reads no file itself.

import { roomOf } from './rooms';
import { isNode, placeOf, type SourceFile, type SyntaxNode, walk } from './source';

const bannedWhenPure = new Set(
  [
    'Date',
    'performance',
    'window',
    'document',
    'navigator',
    'location',
    'localStorage',
    'sessionStorage',
  ].concat(
    [
      'indexedDB',
      'setTimeout',
      'setInterval',
      'clearTimeout',
      'clearInterval',
      'requestAnimationFrame',
      'fetch',
    ],
    ['console', 'crypto', 'globalThis', 'process', 'alert'],
  ),
);
const bannedEverywhere = new Set(['console', 'performance', 'crypto']);

/** Names the file itself declares, as a variable, parameter or import: they are not the globals of that name. */
function declaredIn(file: SourceFile): Set<string> {
  const names = new Set<string>();
  const addPattern = (pattern: unknown): void => {
    if (Array.isArray(pattern)) for (const part of pattern) addPattern(part);
    if (!isNode(pattern)) return;
    if (typeof pattern['name'] === 'string') names.add(pattern['name']);
    // the inner parts of { a: b = c, ...d } and [a], but neither keys nor defaults
    for (const field of ['properties', 'elements', 'argument', 'left', 'value', 'parameter'])
      addPattern(pattern[field]);
  };
  walk(file, (node) => {
    if (/^(VariableDeclarator|Function|ClassDeclaration)/.test(node.type)) addPattern(node['id']);
    if (/Function|CatchClause/.test(node.type)) addPattern(node['params'] ?? node['param']);
    if (/^Import.*Specifier$/.test(node.type)) addPattern(node['local']);
  });
  return names;
}

/** True where the identifier is a free name, not a property, a key, a parameter or a type's member. */
function isReference(node: SyntaxNode, parent: SyntaxNode | undefined): boolean {
  if (!parent) return false;
  if (parent.type === 'MemberExpression' && parent['property'] === node) return parent['computed'] === true;
  const isKey = parent['key'] === node && parent['computed'] !== true && parent['shorthand'] !== true;
  return !isKey && !/^(TS(?!As|NonNull|Satisfies)|Import|Export|Labeled)/.test(parent.type);
}

function memberOf(node: SyntaxNode, parent: SyntaxNode | undefined): string | undefined {
  const property =
    parent?.type === 'MemberExpression' && parent['object'] === node ? parent['property'] : undefined;
  return isNode(property) && typeof property['name'] === 'string' ? property['name'] : undefined;
}

/** Reads the clock: `Date.now`, `Date()`, `new Date()`. Naming an instant already known, `new Date(at)`, does not. */
function readsClock(name: unknown, node: SyntaxNode, parent: SyntaxNode | undefined): boolean {
  if (name !== 'Date') return false;
  if (memberOf(node, parent) === 'now' || parent?.type === 'CallExpression') return true;
  return (
    parent?.type === 'NewExpression' && Array.isArray(parent['arguments']) && parent['arguments'].length === 0
  );
}

/** Every reach for the outside that this file's room forbids, with its place. */
export function forbiddenReaches(file: SourceFile): string[] {
  const room = roomOf(file.path);
  if (room?.name === 'engine/platform' || file.path.endsWith('.d.ts')) return [];
  const found: string[] = [];
  const declared = declaredIn(file);
  walk(file, (node, parents) => {
    const parent = parents.at(-1);
    const name = node['name'];
    if (node.type !== 'Identifier' || typeof name !== 'string' || declared.has(name)) return;
    if (!isReference(node, parent)) return;
    const place = placeOf(file, node.start);
    const isChance = name === 'Math' && memberOf(node, parent) === 'random';
    if (isChance || bannedEverywhere.has(name) || readsClock(name, node, parent))
      found.push(
        `${place} uses ${isChance ? 'Math.random' : name}: only engine/platform reads time, chance or the console`,
      );
    else if (room?.isPure && bannedWhenPure.has(name))
      found.push(
        `${place} uses ${name}: ${room.name} must give the same result everywhere, whenever it is asked`,
      );
  });
  return found;
}
