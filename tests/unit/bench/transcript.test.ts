// A transcript that is wrong says what, where and how to mend it.

import { describe, expect, it } from 'vitest';
import { oneWarning } from '../../../src/scenarios/policies/oneWarning';
import { thirdDayOffline } from '../../../src/scenarios/thirdDayOffline/scenario';
import { playTranscript } from '../../scenarios/transcript/playTranscript';
import { readTranscript } from '../../scenarios/transcript/readTranscript';
import { TranscriptProblem } from '../../scenarios/transcript/transcript.types';

/** The line and the message of what is wrong with `text`. */
function problemOf(text: string): string {
  try {
    for (const run of readTranscript(text))
      playTranscript(run, {
        scenario: thirdDayOffline,
        policy: oneWarning,
        seed: run.seed,
        intensity: run.intensity,
      });
  } catch (error) {
    if (error instanceof TranscriptProblem) return `${error.line}: ${error.message}`;
    throw error;
  }
  return 'nothing';
}

describe('reading', () => {
  it.each([
    ['chose: a', '1: "chose" is no word of a transcript. Did you mean "choose"?'],
    ['\n# fine\nchoose: a b', '3: One name is asked for, as in "choose: a".'],
    ['heat: warm', '1: A number is asked for, as in "heat: 54".'],
    ['choose: a\nseed: 2', '2: "seed" belongs at the top of its run, before the first step.'],
    ['seed: two', '1: A seed is a whole number, as in "seed: 3".'],
    ['intensity: 4', '1: The intensity is 1, 2 or 3, as in "intensity: 2".'],
    ['end: nicely', '1: A call is ended politely, under-policy, hang-up, safety, as in "end: politely".'],
    ['hold: long', '1: Say the promised seconds, as in "hold: 120", or nothing: "hold".'],
    ['silence: 1', '1: Silence stands alone: "silence".'],
    ['customer:', '1: Name the lines he says, as in "customer: open-angry".'],
    ['open:', '1: Name the open replies, as in "open: a, b, c".'],
    ['policy:', '1: Name the policy, as in "policy: one-warning".'],
    [
      'transfer: lead softly',
      '1: Say to whom, warm or cold, and the parts, as in "transfer: lead warm consent brief".',
    ],
    [
      'transfer: lead warm hello',
      '1: "hello" is no part of a transfer: consent, brief, introduce, fallback, or conduct.',
    ],
    ['score: good', '1: Say "score: at least 85", "score: at most 45" or "score: 62".'],
    ['errors: many', '1: Name the critical errors, as in "errors: CE1, CE7", or "errors: none".'],
    [
      'boundary: crossed',
      '1: The boundary is unmarked, named, warned, finalWarning, entitledToEnd, as in "boundary: named".',
    ],
    ['choose: a\n---\n', '3: This run has no steps: write at least one, such as "choose: a".'],
  ])('%j', (text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });
});

describe('playing', () => {
  it.each([
    ['choose: z', '1: There is no reply "z" at the beat "arrives". Open at the beat "arrives": a, b, c, d.'],
    ['customer: open-angy', '1: third-day-offline has no line "open-angy".'],
    ['customer: open-full', '1: Expected the customer to say open-full, got open-angry.'],
    ['open: a, b', '1: Expected the open replies a, b, got a, b, c, d.'],
    ['heat: 12', '1: Expected heat 12, got 74.'],
    ['beat: stairs', '1: Expected the beat stairs, got arrives.'],
    ['boundary: named', '1: Expected the boundary named, got unmarked.'],
    ['ends: resolved', '1: Expected the call to be over as resolved; it goes on at the beat "arrives".'],
    ['score: at least 1', '1: The call is not over: it is at the beat "arrives", and has no score yet.'],
    [
      'end: hang-up\nends: resolved',
      '2: Expected the call to end as resolved, got unwarned-hang-up ("cut-off").',
    ],
    ['end: hang-up\nerrors: none', '2: Expected the critical errors none, got CE1.'],
    ['end: hang-up\nnote: nonsense', '2: The note has no item "nonsense".'],
    ['resume: 100', '1: The customer is not on hold. Open at the beat "arrives": a, b, c, d.'],
  ])('%j', (text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });

  it('tells a score out of its range with what it is made of', () => {
    expect(problemOf('end: hang-up\nscore: at least 85')).toMatch(
      /^2: Expected the score at least 85, got \d+ \(DE \d+, BS –, PE \d+, DI \d+, OW –, SR –\)\.$/,
    );
  });

  it('begins every run anew, with its own setting', () => {
    expect(problemOf('choose: c\nheat: 63\n---\nintensity: 3\ncustomer: open-full\nheat: 74')).toBe(
      'nothing',
    );
  });
});
