// The shape of a file: its length, its first line, what it exports. Reads no file itself.

import { placeOf, type SourceFile, walk } from './source';

export const lengthOf = (file: SourceFile): number => file.text.trimEnd().split('\n').length;

/** Files over the limit, longest first. */
export function tooLong(files: readonly SourceFile[], limit: number): string[] {
  return files
    .filter((file) => lengthOf(file) > limit)
    .sort((a, b) => lengthOf(b) - lengthOf(a))
    .map((file) => `${file.path} has ${lengthOf(file)} lines: is it one idea? None may have over ${limit}`);
}

/** Default exports and re-exports: every name is imported from the file that defines it. */
export function forbiddenExports(file: SourceFile): string[] {
  const found: string[] = [];
  walk(file, (node) => {
    const place = placeOf(file, node.start);
    if (node.type === 'ExportDefaultDeclaration') found.push(`${place} has a default export: name it`);
    const isFromElsewhere =
      node.type === 'ExportAllDeclaration' || (node.type === 'ExportNamedDeclaration' && node['source']);
    if (isFromElsewhere)
      found.push(`${place} passes on another file's export: import it where it is defined`);
  });
  return found;
}

/** A file that does not open with a line saying what it is for. */
export function withoutOpening(file: SourceFile): string[] {
  return /^(\/\/ \S|\/\*\* \S|\/\/\/ <reference)/.test(file.text)
    ? []
    : [`${file.path}:1 does not open with a line saying what it is for and what it refuses to know`];
}
