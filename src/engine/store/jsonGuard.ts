// A look at untrusted JSON before and after it is parsed. Knows nothing of backups.

export interface JsonPart {
  readonly name: string;
  /** Entries of a list; fields of anything else. */
  count: number;
  /** Characters of its value. */
  chars: number;
  /** Characters of its largest entry, and which that is, counted from 1. */
  largest: number;
  largestAt: number;
  isList: boolean;
}

export interface JsonShape {
  readonly depth: number;
  /** The text ends inside a string, a list or an object. */
  readonly isCutOff: boolean;
  /** What the outermost object is made of, in order. Empty for anything else. */
  readonly parts: readonly JsonPart[];
}

/** Counts nesting and entries in one pass without parsing, so that a file of a million brackets never reaches the parser. */
export function jsonShape(text: string): JsonShape {
  const parts: JsonPart[] = [];
  let part: JsonPart | null = null;
  let depth = 0;
  let deepest = 0;
  let isInString = false;
  let stringAt = 0;
  let name = '';
  let partAt = 0;
  let entryAt = 0;
  let isEmpty = true;

  const endEntry = (at: number): void => {
    if (part === null || isEmpty) return;
    part.count += 1;
    if (at - entryAt > part.largest) {
      part.largest = at - entryAt;
      part.largestAt = part.count;
    }
    entryAt = at + 1;
    isEmpty = true;
  };
  const endPart = (at: number): void => {
    if (part !== null) part.chars = at - partAt;
    part = null;
  };

  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (isInString) {
      if (char === BACKSLASH) at += 1;
      else if (char === QUOTE) {
        isInString = false;
        if (depth === 1 && part === null) name = text.slice(stringAt, Math.min(at, stringAt + MOST_NAME));
      }
      continue;
    }
    if (char > SPACE && depth >= 2 && char !== COMMA && char !== CLOSE_LIST && char !== CLOSE_OBJECT)
      isEmpty = false;
    switch (char) {
      case QUOTE:
        isInString = true;
        stringAt = at + 1;
        break;
      case OPEN_OBJECT:
      case OPEN_LIST:
        depth += 1;
        deepest = Math.max(deepest, depth);
        if (depth === 2) {
          entryAt = at + 1;
          isEmpty = true;
          if (part !== null) part.isList = char === OPEN_LIST;
        }
        break;
      case CLOSE_OBJECT:
      case CLOSE_LIST:
        if (depth === 2) endEntry(at);
        depth -= 1;
        if (depth === 0) endPart(at);
        break;
      case COMMA:
        if (depth === 2) endEntry(at);
        else if (depth === 1) endPart(at);
        break;
      case COLON:
        if (depth !== 1 || part !== null) break;
        part = { name, count: 0, chars: 0, largest: 0, largestAt: 0, isList: false };
        parts.push(part);
        partAt = at + 1;
        break;
      default:
        break;
    }
  }
  endPart(text.length);
  return { depth: deepest, isCutOff: isInString || depth > 0, parts };
}

/** Longer names are no names that anybody looks for. */
const MOST_NAME = 40;
const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
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
