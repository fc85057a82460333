// What a silence is worth: a turn let pass can lose and never earns, and the debrief tells it as what it was.

import { describe, expect, it } from 'vitest';
import type { Move } from '../../../src/engine/call/move.types';
import { replayMoves } from '../../../src/engine/call/replayMoves';
import { decisionsOf } from '../../../src/engine/score/explain';
import { scoreReplay } from '../../../src/engine/score/scoreReplay';
import { mrsBellsTuesday } from '../../../src/scenarios/mrsBellsTuesday/scenario';
import { oneWarning } from '../../../src/scenarios/policies/oneWarning';
import { patientHouse } from '../../../src/scenarios/policies/patientHouse';
import { someoneWhoSpeaksEnglish } from '../../../src/scenarios/someoneWhoSpeaksEnglish/scenario';
import { thirdDayOffline } from '../../../src/scenarios/thirdDayOffline/scenario';

const CONTACTS = [
  { scenario: thirdDayOffline, policy: oneWarning },
  { scenario: someoneWhoSpeaksEnglish, policy: oneWarning },
  { scenario: mrsBellsTuesday, policy: patientHouse },
];

function replayed(contact: (typeof CONTACTS)[number], moves: readonly Move[]) {
  const result = replayMoves({ ...contact, seed: 1, intensity: 2 }, moves);
  if (!result.ok) throw new Error(result.problem);
  return result.replay;
}

/** The call after `moves`, and then nothing more said until he rings off. */
function leftSilent(contact: (typeof CONTACTS)[number], moves: readonly Move[]) {
  let replay = replayed(contact, moves);
  let all = moves;
  for (let n = 0; n < 40 && replay.final.ending === null; n += 1) {
    all = [...all, { type: 'dead-air', nth: replay.final.silences + 1 }];
    replay = replayed(contact, all);
  }
  return replay;
}

describe('a call in which nobody speaks', () => {
  it.each(CONTACTS)('$scenario.code ends with the phone put down, and earns nothing at all', (contact) => {
    const replay = leftSilent(contact, []);
    const card = scoreReplay(replay);
    expect(card).toMatchObject({ total: 0, ending: { kind: 'customer-hung-up', judged: 'other' } });
    const credits = card.competences.flatMap(({ chances }) => chances.map(({ credit }) => credit));
    expect(Math.max(...credits)).toBe(0);
    expect(card.competences.flatMap(({ chances }) => chances).every(({ turn }) => turn > 0)).toBe(true);
  });

  it.each(CONTACTS)('$scenario.code says nothing twice', (contact) => {
    const { opening, steps } = leftSilent(contact, []);
    const said = [...opening.says, ...steps.flatMap(({ after }) => after.says)];
    expect(new Set(said).size).toBe(said.length);
  });

  it.each(CONTACTS)(
    '$scenario.code tells the decision that was let pass, with what could have been said',
    (contact) => {
      const decisions = decisionsOf(leftSilent(contact, []));
      const last = decisions.at(-1);
      expect(last).toMatchObject({ step: { move: { type: 'dead-air' } } });
      expect(last?.options.length).toBeGreaterThan(1);
      expect(last?.options.some(({ isChosen }) => isChosen)).toBe(false);
    },
  );
});

describe('a decision that cut in', () => {
  it('has one pair of numbers, for the turn and for the option chosen', () => {
    const [contact] = CONTACTS;
    if (contact === undefined) throw new Error('No contact.');
    const replay = replayed(contact, [
      { type: 'reply', id: 'c', isInterrupting: true },
      { type: 'reply', id: 'd', isInterrupting: true },
      { type: 'reply', id: 'a' },
    ]);
    const decisions = decisionsOf(replay);
    for (const { options, after } of decisions)
      expect(options.find(({ isChosen }) => isChosen)?.after).toEqual(after);
    expect(decisions.map(({ cutIn }) => cutIn)).toEqual([
      { heat: 3, trust: -2 },
      { heat: 5, trust: -4 },
      null,
    ]);
  });
});
