// A look at untrusted JSON before and after it is parsed. Knows nothing of backups.

export interface JsonShape {
  readonly depth: number;
  /** The text ends inside a string, a list or an object. */
  readonly isCutOff: boolean;
}

/** Counts nesting without parsing, so that a file of a million brackets never reaches the parser. */
export function jsonShape(text: string): JsonShape {
  let depth = 0;
  let deepest = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (isInString) {
      if (char === BACKSLASH) at += 1;
      else if (char === QUOTE) isInString = false;
    } else if (char === QUOTE) isInString = true;
    else if (char === OPEN_OBJECT || char === OPEN_LIST) deepest = Math.max(deepest, ++depth);
    else if (char === CLOSE_OBJECT || char === CLOSE_LIST) depth -= 1;
  }
  return { depth: deepest, isCutOff: isInString || depth > 0 };
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;

const ODD_NAMES = ['__proto__', 'constructor', 'prototype'];

/** True when any object in a parsed value has an own name that could reach a prototype once merged. */
export function hasOddName(value: unknown): boolean {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const each = open.pop();
    if (typeof each !== 'object' || each === null) continue;
    if (ODD_NAMES.some((name) => Object.hasOwn(each, name))) return true;
    for (const inner of Object.values(each)) open.push(inner);
  }
  return false;
}
