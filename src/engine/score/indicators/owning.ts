// OW1 to OW5: apology, "I will", honesty about not knowing, promises, the trail.

import { chanceOf, type Indicator, type Judgement, type Verdict, watchCues, watchFirst } from '../chance';
import { firstDebt, ledgerOf } from '../ledger';
import { noteOf } from '../note';
import { atClose } from './ending';

/** OW1, one specific apology when due: the firm is at fault, and the call holds exactly one. */
export const oneApology: Indicator = (play) => {
  if (!play.replay.stage.scenario.brief.isFirmAtFault) return [];
  const said = play.turns.filter(({ shown }) => shown.includes('specific-apology'));
  const last = play.turns[play.turns.length - 1];
  const verdict: Verdict =
    said.length === 0
      ? { credit: 0, reason: 'OW1.missed' }
      : said.length === 1
        ? { credit: 1, reason: 'OW1.earned', at: said[0] }
        : { credit: 0, reason: 'OW1.tooMany', at: said[1] };
  return [chanceOf('OW1', 0, last, verdict)];
};

/** OW2, "I will", once a call: from the moment the customer is heard, or said before. */
export const iWill: Indicator = (play) =>
  watchFirst(play, (turn) => turn.isCharged && turn.isHeard, {
    indicator: 'OW2',
    judge: (turn, opened) => {
      const earlier = play.turns.find(
        ({ index, shown }) => index < opened.index && shown.includes('own-next-action'),
      );
      if (earlier !== undefined) return { credit: 1, reason: 'OW2.before', at: earlier };
      return turn.shown.includes('own-next-action') ? { credit: 1, reason: 'OW2.earned' } : null;
    },
    missed: { credit: 0, reason: 'OW2.missed' },
  });

/** OW3, honest about not knowing: a reply with a date after the cue; a promise beyond policy is a guess. */
export const honestUnknown: Indicator = (play) =>
  watchCues(play, 'outcome-unknown', {
    indicator: 'OW3',
    judge: ({ shown, reply }): Judgement => {
      if (shown.includes('over-promise')) return { credit: 0, reason: 'OW3.guessed' };
      return reply?.dated === true ? { credit: 1, reason: 'OW3.earned' } : null;
    },
    missed: { credit: 0, reason: 'OW3.missed' },
  });

/** OW4, promises fit policy: opens on any commitment or promise; earned when nothing is owed beyond policy at the end. */
export const promisesFit: Indicator = (play) => {
  const debt = firstDebt(play);
  const firstTurn = play.replay.final.commitments[0]?.turn ?? debt?.turn;
  if (firstTurn === undefined) return [];
  if (debt !== null) {
    const at = play.turns.find(({ step }) => step.turn === debt.turn);
    return [chanceOf('OW4', firstTurn, at, { credit: 0, reason: 'OW4.beyond', clause: debt.clause })];
  }
  const given = ledgerOf(play).find(({ standing }) => standing === 'forbidden');
  const last = play.turns[play.turns.length - 1];
  if (given === undefined) return [chanceOf('OW4', firstTurn, last, { credit: 1, reason: 'OW4.earned' })];
  const at = play.turns.find(({ step }) => step.turn === given.turn);
  const clause = given.clause ?? undefined;
  return [chanceOf('OW4', firstTurn, at, { credit: 1, reason: 'OW4.given', clause })];
};

/** OW5, leave a trail: the note holds every item the next colleague needs, half when only some; any note where none is marked. */
export const leaveTrail: Indicator = (play) => {
  const { wasLeft, needed, kept } = noteOf(play);
  if (wasLeft && kept === needed.length) return atClose(play, 'OW5', { credit: 1, reason: 'OW5.earned' });
  return kept > 0
    ? atClose(play, 'OW5', { credit: 0.5, reason: 'OW5.part' })
    : atClose(play, 'OW5', { credit: 0, reason: 'OW5.missed' });
};
