// Two things every architecture test does: judge planted text, and judge the project. Knows no rule.

import type { SourceFile } from './source';

export const planted = (path: string, text: string): SourceFile => ({ path, text });

/** What a checker finds in many files, one finding a line: an empty text is what every test asks for. */
export function findings(
  files: readonly SourceFile[],
  check: (file: SourceFile) => readonly string[],
): string {
  return files.flatMap(check).join('\n');
}
