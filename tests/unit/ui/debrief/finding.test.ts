// The finding: what it says, and of whom.

import { describe, expect, it } from 'vitest';
import { finding } from '../../../../src/ui/copy/en/debriefFinding';
import { findingFacts } from '../../../../src/ui/debrief/findingFacts';
import { debriefOf } from './playedCall';

const facts = { from: 'furious', to: 'guarded', how: 'left', lost: 2, found: 3 } as const;

describe('the finding', () => {
  it('names where the line was lost and found, in the order it happened', () => {
    expect(finding('he', facts)).toBe(
      'He came in furious and left guarded. You lost him at two and found him at three.',
    );
    expect(finding('she', { ...facts, lost: 5 })).toBe(
      'She came in furious and left guarded. You found her at three and lost her at five.',
    );
  });
  it('says what it can when only one of them happened, or neither', () => {
    expect(finding('they', { ...facts, lost: null })).toBe(
      'They came in furious and left guarded. You found them at three.',
    );
    expect(finding('he', { ...facts, found: null })).toContain('You lost him at two.');
    expect(finding('he', { ...facts, lost: null, found: null })).toContain('Nothing you said moved him far.');
  });
  it('says who put the phone down', () => {
    expect(finding('she', { ...facts, how: 'hung-up' })).toContain('and hung up guarded.');
    expect(finding('they', { ...facts, how: 'ended-by-agent' })).toContain(
      'and were guarded when you ended it.',
    );
  });
  it('reads bands and pins off the replay', () => {
    const debrief = debriefOf();
    const read = findingFacts(debrief);
    expect(read.from).toBe('angry');
    expect(read.lost).toBe(debrief.pins.find(({ kind }) => kind === 'loss')?.turn);
  });
  it('calls no change of a few points a loss', () => {
    const debrief = debriefOf();
    const mild = debrief.decisions.map((one) => ({
      ...one,
      after: { ...one.before, heat: one.before.heat + 2 },
    }));
    expect(findingFacts({ ...debrief, decisions: mild })).toMatchObject({ lost: null, found: null });
  });
});
