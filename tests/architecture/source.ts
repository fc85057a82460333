// Reads the project's files for the architecture tests: text, syntax tree, lines. Knows no rule.

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

export interface SourceFile {
  /** From the project's folder, with forward slashes: `src/engine/call/stepCall.ts`. */
  readonly path: string;
  readonly text: string;
}

/** A node of the syntax tree; its fields depend on its type, so they are read as unknown. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const skipped = new Set(['node_modules', 'dist', 'fixtures', 'audio']);

/** Every file under a folder of the project with one of these endings, in a steady order. */
export function filesUnder(folder: string, endings: RegExp): SourceFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && endings.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => skipped.has(part)))
    .sort()
    .map(fileAt);
}

/** One file of the project. */
export function fileAt(path: string): SourceFile {
  return { path, text: readFileSync(join(root, path), 'utf8') };
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';
}

/** Calls `visit` for every node with its chain of parents, nearest last. */
export function walk(
  file: SourceFile,
  visit: (node: SyntaxNode, parents: readonly SyntaxNode[]) => void,
): void {
  const { program, errors } = parseSync(file.path, file.text);
  const first = errors[0];
  if (first) throw new Error(`${file.path} cannot be parsed: ${first.message}`);
  const into = (value: unknown, parents: readonly SyntaxNode[]): void => {
    if (Array.isArray(value)) for (const item of value) into(item, parents);
    if (!isNode(value)) return;
    visit(value, parents);
    for (const field of Object.values(value)) if (typeof field === 'object') into(field, [...parents, value]);
  };
  into(program, []);
}

/** `path:line`, as editors and terminals open it. */
export function placeOf(file: SourceFile, offset: number): string {
  return `${file.path}:${file.text.slice(0, offset).split('\n').length}`;
}
