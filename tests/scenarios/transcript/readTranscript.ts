// Reads a transcript: plain text that a trainer can write. It plays nothing and knows no scenario.

import { nearest } from '../../../src/engine/scenario/nearest';
import { TranscriptProblem, type TranscriptRun, type TranscriptStep } from './transcript.types';
import { readWord, SETTINGS, WORDS } from './words';

/** The runs of `text`, separated by lines of three or more dashes; blank lines and lines that begin with # say nothing. Throws a `TranscriptProblem`. */
export function readTranscript(text: string): readonly TranscriptRun[] {
  const runs: TranscriptRun[] = [];
  let run = newRun(1);
  const close = (line: number): void => {
    if (run.steps.length === 0)
      throw new TranscriptProblem(line, 'This run has no steps: write at least one, such as "choose: a".');
    runs.push(run);
  };
  const lines = text.split(/\r?\n/);
  for (const [at, written] of lines.entries()) {
    const line = at + 1;
    const words = written.trim();
    if (words === '' || words.startsWith('#')) continue;
    if (/^-{3,}$/.test(words)) {
      close(line);
      run = newRun(line + 1);
      continue;
    }
    take(run, line, words);
  }
  close(lines.length);
  return runs;
}

interface OpenRun {
  line: number;
  policy: string | null;
  seed: number;
  intensity: 1 | 2 | 3;
  steps: TranscriptStep[];
}

const newRun = (line: number): OpenRun => ({ line, policy: null, seed: 1, intensity: 2, steps: [] });

function take(run: OpenRun, line: number, written: string): void {
  const colon = written.indexOf(':');
  const word = (colon < 0 ? written : written.slice(0, colon)).trim();
  const rest = colon < 0 ? '' : written.slice(colon + 1).trim();
  if (SETTINGS.includes(word)) {
    set(run, line, word, rest);
    return;
  }
  if (!WORDS.includes(word)) {
    const meant = nearest(word, [...WORDS, ...SETTINGS]);
    const hint =
      meant === null || meant === undefined
        ? `The words are ${[...WORDS, ...SETTINGS].join(', ')}.`
        : `Did you mean "${meant}"?`;
    throw new TranscriptProblem(line, `"${word}" is no word of a transcript. ${hint}`);
  }
  run.steps.push(...readWord(word, rest, line));
}

function set(run: OpenRun, line: number, word: string, rest: string): void {
  if (run.steps.length > 0)
    throw new TranscriptProblem(line, `"${word}" belongs at the top of its run, before the first step.`);
  if (word === 'policy') {
    if (rest === '') throw new TranscriptProblem(line, 'Name the policy, as in "policy: one-warning".');
    run.policy = rest;
    return;
  }
  const value = Number(rest);
  if (word === 'seed') {
    if (!Number.isInteger(value) || rest === '')
      throw new TranscriptProblem(line, 'A seed is a whole number, as in "seed: 3".');
    run.seed = value;
    return;
  }
  if (value !== 1 && value !== 2 && value !== 3)
    throw new TranscriptProblem(line, 'The intensity is 1, 2 or 3, as in "intensity: 2".');
  run.intensity = value;
}
