import { describe, expect, it } from 'vitest';
import { chancesOf, type TurnPlan } from '../../support/scoreScenario';

const hot = { start: { heat: 60 } };

describe('DE1, acknowledge before solving', () => {
  it('is earned by a connecting behaviour before any fix', () => {
    expect(
      chancesOf({ ...hot, turns: [{ shows: ['open-question'] }, { shows: ['reflect-content'] }] }, 'DE1'),
    ).toEqual(['DE1.earned 1 0>2']);
  });
  it('is earned by an apology too, and half after the fix in the same reply', () => {
    expect(chancesOf({ ...hot, turns: [{ shows: ['specific-apology', 'give-timeline'] }] }, 'DE1')).toEqual([
      'DE1.earned 1 0>1',
    ]);
    expect(chancesOf({ ...hot, turns: [{ shows: ['give-timeline', 'specific-apology'] }] }, 'DE1')).toEqual([
      'DE1.late 0.5 0>1',
    ]);
  });
  it('is lost by a fix first, and by neither', () => {
    expect(
      chancesOf({ ...hot, turns: [{ shows: ['give-timeline'] }, { shows: ['reflect-content'] }] }, 'DE1'),
    ).toEqual(['DE1.fixedFirst 0 0>1']);
    expect(chancesOf({ ...hot, turns: [{ shows: ['own-next-action'] }] }, 'DE1')).toEqual([
      'DE1.missed 0 0>1',
    ]);
  });
  it('does not count verifying as a fix', () => {
    expect(
      chancesOf(
        { ...hot, turns: [{ shows: ['verify-with-reason'] }, { shows: ['reflect-content'] }] },
        'DE1',
      ),
    ).toEqual(['DE1.earned 1 0>2']);
  });
  it('stays shut below heat 45', () => {
    expect(chancesOf({ start: { heat: 44 }, turns: [{ shows: ['give-timeline'] }] }, 'DE1')).toEqual([]);
  });
  it('opens again 15 above the lowest heat since, not 14', () => {
    const again = (heat: number) =>
      chancesOf(
        {
          ...hot,
          turns: [
            { shows: ['reflect-content'], leaves: { heat: 45 } },
            { shows: ['own-next-action'], leaves: { heat } },
            { shows: ['give-timeline'] },
          ],
        },
        'DE1',
      );
    expect(again(60)).toEqual(['DE1.earned 1 0>1', 'DE1.fixedFirst 0 2>3']);
    expect(again(59)).toEqual(['DE1.earned 1 0>1']);
  });
});

describe('DE2, let the peak pass', () => {
  const peak = { start: { heat: 75 } };
  it('is earned by one of the four that let a peak pass', () => {
    expect(chancesOf({ ...peak, turns: [{ shows: ['give-space'] }] }, 'DE2')).toEqual(['DE2.earned 1 0>1']);
  });
  it('lets a fix follow in the same reply once a full credit of listening is there', () => {
    expect(chancesOf({ ...peak, turns: [{ shows: ['reflect-meaning', 'small-step-now'] }] }, 'DE2')).toEqual([
      'DE2.earned 1 0>1',
    ]);
    expect(chancesOf({ ...peak, turns: [{ shows: ['reflect-content', 'small-step-now'] }] }, 'DE2')).toEqual([
      'DE2.pressed 0 0>1',
    ]);
  });
  it('is lost by a fix, a verification or an open question into the peak', () => {
    for (const id of ['give-timeline', 'verify-with-reason', 'open-question'] as const)
      expect(chancesOf({ ...peak, turns: [{ shows: [id] }] }, 'DE2')).toEqual(['DE2.pressed 0 0>1']);
    expect(chancesOf({ ...peak, turns: [{ shows: ['blame-customer'] }] }, 'DE2')).toEqual([
      'DE2.harmful 0 0>1',
    ]);
  });
  it('earns half when the peak passes with neither', () => {
    expect(
      chancesOf({ ...peak, turns: [{ shows: ['acknowledge-history'], leaves: { heat: 66 } }] }, 'DE2'),
    ).toEqual(['DE2.heldBack 0.5 0>1']);
  });
  it('stays shut at 74', () => {
    expect(chancesOf({ start: { heat: 74 }, turns: [{ shows: ['give-timeline'] }] }, 'DE2')).toEqual([]);
  });
});

describe('DE3, say the stake', () => {
  const cues = [{ kind: 'stake' as const }];
  it('is earned on the second turn of the window, not the third', () => {
    const ask = { shows: ['ask-impact'] } as const;
    const wait = { shows: ['own-next-action'] } as const;
    expect(chancesOf({ turns: [{ ...wait, cues }, ask] }, 'DE3')).toEqual(['DE3.earned 1 0>2']);
    expect(chancesOf({ turns: [{ ...wait, cues }, wait, ask] }, 'DE3')).toEqual(['DE3.missed 0 0>2']);
  });
  it('opens once for a cue that stays on screen, and not for one whose condition fails', () => {
    const turn = { shows: ['support-offer'], cues, beat: 'stairs' } as const;
    expect(chancesOf({ turns: [turn, turn] }, 'DE3')).toEqual(['DE3.earned 1 0>1']);
    expect(
      chancesOf({ turns: [{ ...turn, cues: [{ kind: 'stake', when: { heat: { atLeast: 90 } } }] }] }, 'DE3'),
    ).toEqual([]);
  });
});

describe('DE4, hinge summary', () => {
  const heard = { heat: 50, heard: 1 };
  it('is earned before the first fix and half after it', () => {
    const summary = { shows: ['summarise-check'] } as const;
    const fix = { shows: ['give-timeline'] } as const;
    expect(chancesOf({ turns: [{ ...summary, meets: heard }] }, 'DE4')).toEqual(['DE4.earned 1 0>1']);
    expect(chancesOf({ turns: [{ ...fix, meets: heard }, summary] }, 'DE4')).toEqual(['DE4.late 0.5 0>2']);
    expect(chancesOf({ turns: [{ ...fix, meets: heard }] }, 'DE4')).toEqual(['DE4.fixedFirst 0 0>1']);
  });
  it('opens at a hard fix before he is heard, and is then lost unless a summary came first', () => {
    expect(chancesOf({ ...hot, turns: [{ shows: ['give-timeline'] }] }, 'DE4')).toEqual([
      'DE4.fixedFirst 0 0>1',
    ]);
    expect(
      chancesOf({ ...hot, turns: [{ shows: ['summarise-check'] }, { shows: ['give-timeline'] }] }, 'DE4'),
    ).toEqual(['DE4.earned 1 1>2']);
    expect(chancesOf({ ...hot, turns: [{ shows: ['small-step-now'] }] }, 'DE4')).toEqual([]);
  });
  it('counts listening shown before the fix in the same reply', () => {
    const almost = { heat: 50, heard: 0.5 };
    expect(
      chancesOf({ turns: [{ shows: ['reflect-content', 'offer-choice'], meets: almost }] }, 'DE4'),
    ).toEqual([]);
    expect(
      chancesOf({ turns: [{ shows: ['offer-choice', 'reflect-content'], meets: almost }] }, 'DE4'),
    ).toEqual(['DE4.fixedFirst 0 0>1']);
  });
  it('stays shut in a call that never reached 45, unless a decision is due', () => {
    const turn = { shows: ['give-timeline'], meets: { heard: 1 } } as const;
    expect(chancesOf({ turns: [turn] }, 'DE4')).toEqual([]);
    expect(chancesOf({ turns: [{ ...turn, cues: [{ kind: 'decision' }] }] }, 'DE4')).toEqual([
      'DE4.fixedFirst 0 0>1',
    ]);
  });
});

describe('DE5, a choice or a dated next step', () => {
  const wait = { shows: ['reflect-content'] } as const;
  const heard = { ...wait, meets: { heat: 50, heard: 1 } };
  it('is earned within three turns, not the fourth', () => {
    const choice = { shows: ['offer-choice'] } as const;
    expect(chancesOf({ turns: [heard, wait, choice] }, 'DE5')).toEqual(['DE5.earned 1 0>3']);
    expect(chancesOf({ turns: [heard, wait, wait, choice] }, 'DE5')).toEqual(['DE5.missed 0 0>3']);
  });
  it('is not asked where an earned ending cut the three turns short', () => {
    const turns: readonly TurnPlan[] = [
      { shows: ['reflect-content'], meets: { heat: 50, heard: 1 } },
      { shows: ['end-with-route-back'] },
    ];
    const ended = (abuse: 0 | 2) =>
      chancesOf({ start: { heat: 50, abuse }, turns, ending: 'ended-with-route' }, 'DE5');
    expect(ended(2)).toEqual([]);
    expect(ended(0)).toEqual(['DE5.missed 0 0>2']);
  });
  it('asks a time of the next step', () => {
    const own = { shows: ['own-next-action'] } as const;
    expect(chancesOf({ turns: [{ ...own, meets: heard.meets }] }, 'DE5')).toEqual(['DE5.missed 0 0>1']);
    expect(chancesOf({ turns: [{ ...own, meets: heard.meets, reply: { dated: true } }] }, 'DE5')).toEqual([
      'DE5.earned 1 0>1',
    ]);
  });
  it('counts what was given before it fell due, but not a fix that came too soon', () => {
    const early = { shows: ['own-next-action'], reply: { dated: true } } as const;
    expect(chancesOf({ ...hot, turns: [early, heard] }, 'DE5')).toEqual(['DE5.before 1 1>1']);
    expect(chancesOf({ ...hot, turns: [{ shows: ['offer-choice'] }, heard] }, 'DE5')).toEqual([
      'DE5.missed 0 1>2',
    ]);
  });
});

describe('DE6, no escalators', () => {
  it('counts every turn at 45 or more', () => {
    expect(
      chancesOf(
        {
          ...hot,
          turns: [
            { shows: ['reflect-content'] },
            { shows: ['calm-down-command'] },
            { shows: ['give-timeline'], tags: ['premature-fix'] },
            { shows: ['minimise'], meets: { heat: 44 } },
          ],
        },
        'DE6',
      ),
    ).toEqual(['DE6.earned 1 0>1', 'DE6.harmful 0 1>2', 'DE6.premature 0 2>3']);
  });
});

describe('DE7, repair your own slip', () => {
  const slip = { shows: ['minimise'] } as const;
  const plain = { shows: ['own-next-action'] } as const;
  it('earns half at most, within two turns', () => {
    expect(chancesOf({ turns: [slip, plain, { shows: ['specific-apology'] }] }, 'DE7')).toEqual([
      'DE7.repaired 0.5 1>3',
    ]);
    expect(chancesOf({ turns: [slip, plain, plain, { shows: ['specific-apology'] }] }, 'DE7')).toEqual([
      'DE7.missed 0 1>3',
    ]);
  });
  it('is lost by more harm, which opens the next', () => {
    expect(
      chancesOf(
        { turns: [slip, { shows: ['reflect-content', 'minimise'] }, { shows: ['reflect-content'] }] },
        'DE7',
      ),
    ).toEqual(['DE7.moreHarm 0 1>2', 'DE7.repaired 0.5 2>3']);
  });
  it('does not open when the slip ended the call', () => {
    expect(
      chancesOf({ turns: [{ shows: ['hang-up-unwarned'] }], ending: 'unwarned-hang-up' }, 'DE7'),
    ).toEqual([]);
  });
});

describe('DE8, move when heard', () => {
  const run = { shows: ['give-space'], meets: { heat: 50, heard: 2, listeningRun: 2 }, tags: [] } as const;
  it('is earned by a step within two turns', () => {
    expect(chancesOf({ turns: [run, { shows: ['own-next-action'] }] }, 'DE8')).toEqual(['DE8.earned 1 0>2']);
    expect(
      chancesOf({ turns: [{ ...run, shows: ['explain-plainly'] }, { shows: ['explain-plainly'] }] }, 'DE8'),
    ).toEqual(['DE8.missed 0 0>2']);
  });
  it('is lost by one more turn of warmth that stalls', () => {
    expect(
      chancesOf({ turns: [{ ...run, tags: ['stall'] }, { shows: ['own-next-action'] }] }, 'DE8'),
    ).toEqual(['DE8.stalled 0 0>1']);
  });
  it('stays shut after one turn of listening', () => {
    expect(chancesOf({ turns: [{ ...run, meets: { ...run.meets, listeningRun: 1 } }] }, 'DE8')).toEqual([]);
  });
});

describe('DE9, fit to the temperament', () => {
  it('is the tag on the reply given at the cue', () => {
    const turn = { shows: ['small-step-now'], cues: [{ kind: 'fit' }] } as const;
    expect(chancesOf({ turns: [{ ...turn, reply: { fits: true } }] }, 'DE9')).toEqual(['DE9.earned 1 0>1']);
    expect(chancesOf({ turns: [turn, { shows: ['small-step-now'], reply: { fits: true } }] }, 'DE9')).toEqual(
      ['DE9.missed 0 0>1'],
    );
  });
});
