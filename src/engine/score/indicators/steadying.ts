// SR1 to SR3: the agent's own steadiness.

import { harms } from '../behaviourSets';
import { eachTurn, type Indicator, watchRises } from '../chance';
import type { AgentTurn, Play } from '../play';

/** A rise of heat in one turn that jolts the agent. */
const SPIKE = 12;

/** SR1, reset before replying: each turn that meets an insult, a rise of abuse or a spike of heat. */
export const resetFirst: Indicator = (play) =>
  eachTurn(play, 'SR1', (turn) => {
    if (!jolts(play, turn)) return null;
    if (turn.shown.includes('self-reset')) return { credit: 1, reason: 'SR1.reset' };
    return !harms(turn.shown) && turn.reply?.tone !== 'sharp'
      ? { credit: 1, reason: 'SR1.earned' }
      : { credit: 0, reason: 'SR1.missed' };
  });

function jolts(play: Play, { index, before, newCues }: AgentTurn): boolean {
  const earlier = index === 0 ? null : play.turns[index - 1]?.before.customer;
  const { heat, abuse } = before.customer;
  return (
    newCues.some((cue) => cue.kind === 'insult') ||
    abuse > (earlier?.abuse ?? 0) ||
    heat - (earlier?.heat ?? play.replay.opening.customer.heat) >= SPIKE
  );
}

/** SR2, no retaliation: every turn under abuse. */
export const noRetaliation: Indicator = (play) =>
  eachTurn(play, 'SR2', ({ before, shown }) => {
    if (before.customer.abuse < 1) return null;
    return shown.includes('threaten')
      ? { credit: 0, reason: 'SR2.retaliated' }
      : { credit: 1, reason: 'SR2.earned' };
  });

const LOUD_HEAT = 75;

/** SR3, consistent tone: warm, plain or no tag on the turn that meets heat 75. */
export const consistentTone: Indicator = (play) =>
  watchRises(play, ({ before }) => before.customer.heat >= LOUD_HEAT, {
    indicator: 'SR3',
    within: 1,
    judge: ({ reply }) => {
      const tone = reply?.tone ?? 'plain';
      return tone === 'warm' || tone === 'plain' ? { credit: 1, reason: 'SR3.earned' } : null;
    },
    missed: { credit: 0, reason: 'SR3.unsteady' },
  });
