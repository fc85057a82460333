// The words of a transcript and what each asks for. Knows no scenario: names are checked when the call is played.

import { BOUNDARY_STATES } from '../../../src/engine/call/call.types';
import type { EndManner, Move } from '../../../src/engine/call/move.types';
import type { TransferPart } from '../../../src/engine/scenario/reply.types';
import { type Expectation, TranscriptProblem, type TranscriptStep } from './transcript.types';

export const SETTINGS: readonly string[] = ['policy', 'seed', 'intensity'];

type Reader = (rest: string, fail: (problem: string) => never) => Move | 'silence' | Expectation;

const MANNERS: readonly string[] = ['politely', 'under-policy', 'hang-up', 'safety'] satisfies EndManner[];
const PARTS: readonly string[] = ['consent', 'brief', 'introduce', 'fallback'] satisfies TransferPart[];

const names = (rest: string): readonly string[] =>
  rest
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

const oneName =
  (make: (name: string) => Move | Expectation, example: string): Reader =>
  (rest, fail) =>
    /^\S+$/.test(rest) ? make(rest) : fail(`One name is asked for, as in "${example}".`);

const number =
  (make: (value: number) => Move | Expectation, example: string): Reader =>
  (rest, fail) =>
    /^-?\d+(?:\.\d+)?$/.test(rest) ? make(Number(rest)) : fail(`A number is asked for, as in "${example}".`);

const gauge = (asks: 'heat' | 'trust' | 'distress' | 'abuse'): Reader =>
  number((value) => ({ asks, value }), `${asks}: ${asks === 'abuse' ? 1 : 54}`);

const READERS: Readonly<Record<string, Reader>> = {
  customer: (rest, fail) =>
    rest === ''
      ? fail('Name the lines he says, as in "customer: open-angry".')
      : { asks: 'customer', lines: names(rest) },
  open: (rest, fail) =>
    rest === ''
      ? fail('Name the open replies, as in "open: a, b, c".')
      : { asks: 'open', replies: names(rest) },
  beat: oneName((beat) => ({ asks: 'beat', beat }), 'beat: stairs'),
  choose: oneName((id) => ({ type: 'reply', id }), 'choose: a'),
  interrupt: oneName((id) => ({ type: 'reply', id, isInterrupting: true }), 'interrupt: a'),
  silence: (rest, fail) => (rest === '' ? 'silence' : fail('Silence stands alone: "silence".')),
  hold: (rest, fail) =>
    rest === ''
      ? { type: 'hold' }
      : /^\d+$/.test(rest)
        ? { type: 'hold', promisedSeconds: Number(rest) }
        : fail('Say the promised seconds, as in "hold: 120", or nothing: "hold".'),
  resume: number((heldSeconds) => ({ type: 'resume', heldSeconds }), 'resume: 100'),
  transfer: (rest, fail) => readTransfer(rest, fail),
  end: (rest, fail) =>
    MANNERS.includes(rest)
      ? { type: 'end', manner: rest as EndManner }
      : fail(`A call is ended ${MANNERS.join(', ')}, as in "end: politely".`),
  close: oneName((words) => ({ type: 'end', manner: 'politely', words }), 'close: summarise:1'),
  note: (rest) => ({ type: 'note', items: names(rest) }),
  heat: gauge('heat'),
  trust: gauge('trust'),
  distress: gauge('distress'),
  abuse: gauge('abuse'),
  boundary: (rest, fail) =>
    (BOUNDARY_STATES as readonly string[]).includes(rest)
      ? { asks: 'boundary', state: rest }
      : fail(`The boundary is ${BOUNDARY_STATES.join(', ')}, as in "boundary: named".`),
  ends: oneName((ending) => ({ asks: 'ends', ending }), 'ends: resolved'),
  errors: (rest, fail) => readErrors(rest, fail),
  score: (rest, fail) => readScore(rest, fail),
};

/** Every word that begins a step. */
export const WORDS: readonly string[] = Object.keys(READERS);

/** The step that `word` and what follows it stand for. Throws a `TranscriptProblem`. */
export function readWord(word: string, rest: string, line: number): readonly TranscriptStep[] {
  const read = READERS[word];
  if (read === undefined) throw new TranscriptProblem(line, `"${word}" is no word of a transcript.`);
  const meant = read(rest, (problem) => {
    throw new TranscriptProblem(line, problem);
  });
  if (meant === 'silence') return [{ line, kind: 'silence' }];
  return 'asks' in meant
    ? [{ line, kind: 'expect', expectation: meant }]
    : [{ line, kind: 'move', move: meant }];
}

/** `transfer: lead warm consent brief`, with `conduct` among the parts for passing on after abuse. */
function readTransfer(rest: string, fail: (problem: string) => never): Move {
  const [target, manner, ...told] = rest.split(/[\s,]+/).filter((word) => word !== '');
  const parts = told.filter((part) => part !== 'conduct');
  if (target === undefined || (manner !== 'warm' && manner !== 'cold'))
    return fail('Say to whom, warm or cold, and the parts, as in "transfer: lead warm consent brief".');
  const odd = parts.find((part) => !PARTS.includes(part));
  if (odd !== undefined) return fail(`"${odd}" is no part of a transfer: ${PARTS.join(', ')}, or conduct.`);
  const transfer = { type: 'transfer', target, manner, parts: parts as TransferPart[] } as const;
  return told.includes('conduct') ? { ...transfer, isConduct: true } : transfer;
}

function readErrors(rest: string, fail: (problem: string) => never): Expectation {
  if (rest === 'none') return { asks: 'errors', ids: [] };
  const ids = names(rest);
  return ids.length > 0 && ids.every((id) => /^CE\d+$/.test(id))
    ? { asks: 'errors', ids }
    : fail('Name the critical errors, as in "errors: CE1, CE7", or "errors: none".');
}

function readScore(rest: string, fail: (problem: string) => never): Expectation {
  const [, bound, figure] = /^(at least |at most )?(\d{1,3})$/.exec(rest) ?? [];
  if (figure === undefined) return fail('Say "score: at least 85", "score: at most 45" or "score: 62".');
  const value = Number(figure);
  return {
    asks: 'score',
    least: bound === 'at most ' ? 0 : value,
    most: bound === 'at least ' ? 100 : value,
    told: rest,
  };
}
