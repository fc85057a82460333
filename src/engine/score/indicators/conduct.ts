// BS1, BS3, BS4: name it, warn once, follow through. One pass, because each begins where the one before it ended.

import type { InsultCategory } from '../../scenario/beat.types';
import { conductRules } from '../../scenario/conductRules';
import { chanceOf, type Indicator, type JudgedChance, type Judgement } from '../chance';
import { endsForConduct, forwards, hangsUp, isEntitled } from '../conductActs';
import type { AgentTurn } from '../play';
import type { IndicatorId } from '../rubric';

type Step = Extract<IndicatorId, 'BS1' | 'BS3' | 'BS4'>;

interface Open {
  readonly opened: AgentTurn;
  /** The policy's clause that it follows. */
  readonly clause: string;
  /** BS3 for a discriminatory or sexual remark: BS1's timing, and naming earns it too. */
  readonly isGrave: boolean;
}

interface Moment {
  readonly turn: AgentTurn;
  /** Abuse of 2 begins with this turn. */
  readonly isRise: boolean;
  readonly isGrave: boolean;
  readonly due: number | 'never';
  readonly hasForwarding: boolean;
  readonly isBS4Done: boolean;
  readonly open: Readonly<Partial<Record<Step, Open>>>;
}

/**
 * The limit ladder. Readings: BS1 opens at abuse 2 while nothing has been named or warned, since the ladder never starts
 * again in one call. BS3 opens once naming is settled and warnings are still due, one chance per warning due, and is lost when
 * the abuse stops or the call ends without it. BS4 opens at abuse 2 when the house allows leaving. Where it allows that at
 * once, naming first is still a right answer: BS4 then opens on the next turn if the abuse goes on.
 */
export const limitLadder: Indicator = (play) => {
  const { policy, scenario } = play.replay.stage;
  const { warnings, atOnce } = policy.clauses;
  const rules = conductRules(scenario, policy);
  const chances: JudgedChance[] = [];
  const open: Partial<Record<Step, Open>> = {};
  let wasAbuse = 0;
  let category: InsultCategory | null = null;
  let isBS4Done = false;
  for (const turn of play.turns) {
    const { abuse } = turn.before.customer;
    const isRise = abuse >= 2 && wasAbuse < 2;
    if (abuse < 2) isBS4Done = false;
    if (isRise) category = null;
    for (const cue of turn.newCues) if (cue.kind === 'insult') category = cue.category;
    const isGrave = abuse >= 2 && (category === 'discriminatory' || category === 'sexual');
    const moment: Moment = {
      turn,
      isRise,
      isGrave,
      due: rules.warningsDue,
      hasForwarding: policy.hasForwarding,
      isBS4Done,
      open,
    };
    const clause = category !== null && rules.endsAtOnce.includes(category) ? atOnce.id : warnings.id;
    for (const step of openings(moment)) open[step] ??= { opened: turn, isGrave: isGrave && isRise, clause };
    for (const step of ['BS1', 'BS3', 'BS4'] as const) {
      const one = open[step];
      if (one === undefined) continue;
      const judgement = JUDGES[step](turn, one, play.turns[turn.index - 1]);
      if (judgement === null) continue;
      delete open[step];
      if (judgement === 'withdrawn') continue;
      if (step === 'BS4') isBS4Done = true;
      chances.push(chanceOf(step, one.opened.step.turn - 1, turn, { clause: one.clause, ...judgement }));
    }
    wasAbuse = abuse;
  }
  const last = play.turns[play.turns.length - 1];
  for (const step of ['BS1', 'BS3'] as const) {
    const one = open[step];
    if (one === undefined) continue;
    const reason = step === 'BS1' ? 'BS1.missed' : 'BS3.missed';
    chances.push(chanceOf(step, one.opened.step.turn - 1, last, { credit: 0, reason, clause: one.clause }));
  }
  return chances;
};

function openings(moment: Moment): readonly Step[] {
  const { turn, isRise, isGrave, due, open } = moment;
  const { abuse, named, warned } = turn.before.customer;
  const isUntouched = named === 0 && warned === 0;
  if (abuse === 1) return isRepeatedAtAgent(turn) && isUntouched && open.BS1 === undefined ? ['BS1'] : [];
  if (abuse !== 2) return [];
  if (isEntitled(turn)) {
    if (leaves(turn)) return moment.isBS4Done ? [] : ['BS4'];
    if (isRise && isUntouched) {
      if (isGrave) return openingsAtGrave(turn, due);
      return due === 0 && turn.shown.includes('state-consequence') ? ['BS1', 'BS4'] : ['BS1'];
    }
    return moment.isBS4Done || open.BS3 !== undefined ? [] : ['BS4'];
  }
  if (open.BS1 !== undefined || open.BS3 !== undefined) return [];
  if (isRise && isGrave && due !== 'never') return ['BS3'];
  if (isRise && isUntouched) return ['BS1'];
  if (due !== 'never') return ['BS3'];
  return moment.hasForwarding && !moment.isBS4Done ? ['BS4'] : [];
}

/** A remark that ends a call at once: naming it is right too, and so is a warning in a house that warns; silence is neither. */
function openingsAtGrave({ shown }: AgentTurn, due: number | 'never'): readonly Step[] {
  const isNamed = shown.includes('name-behaviour');
  if (due === 0) return isNamed ? [] : ['BS4'];
  return isNamed || shown.includes('state-consequence') ? ['BS3'] : ['BS4'];
}

function isRepeatedAtAgent({ newCues }: AgentTurn): boolean {
  return newCues.some((cue) => cue.kind === 'insult' && cue.isAimedAtAgent && cue.isRepeated);
}

function leaves(turn: AgentTurn): boolean {
  return endsForConduct(turn) || forwards(turn);
}

const JUDGES: Readonly<Record<Step, (turn: AgentTurn, open: Open, before?: AgentTurn) => Judgement>> = {
  BS1: (turn, { opened }, before) => {
    const isFirst = turn === opened;
    if (turn.shown.includes('name-behaviour'))
      return isFirst ? { credit: 1, reason: 'BS1.earned' } : { credit: 0.5, reason: 'BS1.late' };
    if (isFirst && turn.shown.includes('state-consequence'))
      return { credit: 0.5, reason: 'BS1.warnedUnnamed' };
    if (leaves(turn) && isEntitled(turn)) return 'withdrawn';
    if (isFirst && turn.after.ending === null) return null;
    return { credit: 0, reason: 'BS1.missed', at: isFirst || turn.before.customer.abuse > 0 ? turn : before };
  },
  BS3: (turn, { opened, isGrave }, before) => {
    const isFirst = turn === opened;
    const { abuse } = turn.before.customer;
    if (abuse === 3 || (leaves(turn) && isEntitled(turn))) return 'withdrawn';
    if (isGrave && (turn.shown.includes('name-behaviour') || turn.shown.includes('state-consequence')))
      return isFirst ? { credit: 1, reason: 'BS3.earned' } : { credit: 0.5, reason: 'BS3.late' };
    if (abuse < 2) return { credit: 0, reason: 'BS3.missed', at: before };
    if (turn.shown.includes('state-consequence')) return { credit: 1, reason: 'BS3.earned' };
    // named once more, and it stopped: nothing was left to warn of
    if (turn.shown.includes('name-behaviour') && turn.after.customer.abuse < 2) return 'withdrawn';
    if (leaves(turn) || hangsUp(turn)) return { credit: 0, reason: 'BS3.skipped' };
    const isOver = turn.after.ending !== null || (isGrave && !isFirst);
    return isOver ? { credit: 0, reason: 'BS3.missed' } : null;
  },
  BS4: (turn) => {
    if (forwards(turn)) return { credit: 1, reason: 'BS4.forwarded' };
    if (endsForConduct(turn) && isEntitled(turn))
      return { credit: 1, reason: turn.before.customer.warned > 0 ? 'BS4.ended' : 'BS4.endedAtOnce' };
    return turn.shown.includes('state-consequence')
      ? { credit: 0.3, reason: 'BS4.warnedAgain' }
      : { credit: 0, reason: 'BS4.missed' };
  },
};
