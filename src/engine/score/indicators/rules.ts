// BS6, BS7, BS9: holding a rule, a role and a price under pressure.

import { factsOf } from '../../call/factsOf';
import { holds } from '../../scenario/holds';
import { chanceOf, type Indicator, type JudgedChance, type Judgement, SILENT, watchCues } from '../chance';
import { type AgentTurn, letPass, type Play } from '../play';

/**
 * BS6, hold the rule kindly: a refusal with a reason and an alternative. Open until answered; the next pressure closes it.
 * Once an alternative has been given, the same refusal again is full credit: steady words are the skill. Giving way, promising
 * beyond the rule or quoting policy loses it.
 */
export const holdRule: Indicator = (play) => {
  const clauseOf = (turn: AgentTurn): { clause?: string } => {
    const clause = turn.reply?.commits?.find((one) => one.clause !== undefined)?.clause;
    return clause === undefined ? {} : { clause };
  };
  return watchCues(play, 'pressure', {
    indicator: 'BS6',
    judge: (turn, opened): Judgement => {
      const { shown, reply } = turn;
      if (turn !== opened && turn.newCues.some((cue) => cue.kind === 'pressure'))
        return { credit: 0, reason: 'BS6.missed', at: play.turns[turn.index - 1] };
      const givesWay =
        reply?.concession === true ||
        shown.includes('cave-in') ||
        shown.includes('over-promise') ||
        shown.includes('disclose-data');
      if (givesWay) return { credit: 0, reason: 'BS6.gaveWay', ...clauseOf(turn) };
      if (shown.includes('policy-wall')) return { credit: 0, reason: 'BS6.wall' };
      if (!shown.includes('refuse-with-reason')) return null;
      return hasAlternative(play, turn)
        ? { credit: 1, reason: 'BS6.earned', ...clauseOf(turn) }
        : { credit: 0.5, reason: 'BS6.noAlternative' };
    },
    missed: { credit: 0, reason: 'BS6.missed' },
  });
};

function hasAlternative(play: Play, turn: AgentTurn): boolean {
  return play.turns.some(
    (one) =>
      one.index <= turn.index &&
      one.shown.includes('refuse-with-reason') &&
      one.reply?.hasAlternative === true,
  );
}

/**
 * BS7, hold the role: a role limit with a route, or the specialist asked. A route is an alternative, a fallback, a handover, or a
 * second behaviour that offers help or takes a step.
 */
export const holdRole: Indicator = (play) =>
  watchCues(play, 'role', {
    indicator: 'BS7',
    judge: (turn): Judgement => {
      const { shown, reply } = turn;
      if (shown.includes('amateur-therapy')) return { credit: 0, reason: 'BS7.leftRole' };
      if (shown.includes('consult-specialist')) return { credit: 1, reason: 'BS7.earned' };
      if (!shown.includes('role-limit')) return null;
      const hasRoute =
        reply?.hasAlternative === true ||
        reply?.fallback === true ||
        (reply?.transfer?.length ?? 0) > 0 ||
        shown.some((id) => ROUTES.includes(id));
      return hasRoute ? { credit: 1, reason: 'BS7.earned' } : { credit: 0.5, reason: 'BS7.noRoute' };
    },
    missed: { credit: 0, reason: 'BS7.missed' },
  });

const ROUTES: AgentTurn['shown'] = [
  'support-offer',
  'own-next-action',
  'small-step-now',
  'offer-choice',
  'give-timeline',
  'warm-transfer',
  'schedule-follow-up',
  'stay-and-handoff',
];

/**
 * BS9, do not pay for pressure: once for every stay at a beat where a concession is on offer under abuse or leverage. Lost at
 * the first `cave-in` of the stay, earned by its last turn when there was none.
 */
export const payNothing: Indicator = (play) => {
  const chances: JudgedChance[] = [];
  const clause = play.replay.stage.policy.clauses.promises.id;
  let opened: AgentTurn | null = null;
  let isSettled = false;
  for (const turn of play.turns) {
    const { beat, customer } = turn.before;
    if (opened?.before.beat !== beat) {
      opened = null;
      isSettled = false;
    }
    const isUnderPressure = customer.abuse >= 1 || customer.leverage > 0;
    if (opened === null && isUnderPressure && offersConcession(play, turn)) opened = turn;
    if (opened === null || isSettled) continue;
    const hasPaid = turn.shown.includes('cave-in');
    const isStaying = play.turns[turn.index + 1]?.before.beat === beat;
    if (!hasPaid && isStaying) continue;
    isSettled = true;
    const kept = letPass(turn) ? SILENT : ({ credit: 1, reason: 'BS9.earned', clause } as const);
    const verdict = hasPaid ? ({ credit: 0, reason: 'BS9.paid', clause } as const) : kept;
    chances.push(chanceOf('BS9', opened.step.turn - 1, turn, verdict));
  }
  return chances;
};

function offersConcession(play: Play, turn: AgentTurn): boolean {
  const { stage } = play.replay;
  const replies = Object.values(stage.scenario.beats[turn.before.beat]?.replies ?? {});
  const facts = factsOf(turn.before, stage);
  return replies.some((reply) => reply.concession === true && holds(reply.open, facts));
}
