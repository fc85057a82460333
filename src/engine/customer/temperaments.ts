// The ten temperaments in numbers. A temperament describes one call; it knows nothing of the person, and must never follow from who they are.

import type { BehaviourId } from '../behaviours/catalogue';
import type { TemperamentId } from '../behaviours/temperament.types';
import type { Abuse } from './customer.types';

export interface Temperament {
  /** What the agent meets. */
  readonly meaning: string;
  /** Factors on a turn's rise and fall of heat, and on its gain and loss of trust. */
  readonly heatRise: number;
  readonly heatFall: number;
  readonly trustGain: number;
  readonly trustLoss: number;
  /** Points by which the rungs of abuse lie higher (slower to abuse) or lower. */
  readonly abuseShift: number;
  /** The rung at which the ladder stops for this temperament; the ladder itself never goes beyond 2. */
  readonly abuseCeiling: Abuse;
  /** Turns without a real step before heat creeps up. */
  readonly patienceTurns: number;
  /** Points on the willingness to comply with a limit. */
  readonly complianceShift: number;
  /** Credits of listening owed more or less than the heat alone asks for. */
  readonly listeningShift: number;
  /** Factors on the benefit of single behaviours. */
  readonly factors: Readonly<Partial<Record<BehaviourId, number>>>;
}

export const TEMPERAMENTS: Readonly<Record<TemperamentId, Temperament>> = {
  even: {
    meaning: 'No particular lean: cross for a reason, and calmer when the reason goes.',
    heatRise: 1,
    heatFall: 1,
    trustGain: 1,
    trustLoss: 1,
    abuseShift: 0,
    abuseCeiling: 2,
    patienceTurns: 6,
    complianceShift: 0,
    listeningShift: 0,
    factors: {},
  },
  // Quick up and quick down: letting the peak pass matters, and so does one clean apology.
  volatile: {
    meaning: 'Flares fast and comes down fast.',
    heatRise: 1.4,
    heatFall: 1.25,
    trustGain: 1,
    trustLoss: 1.1,
    abuseShift: -6,
    abuseCeiling: 3,
    patienceTurns: 5,
    complianceShift: 5,
    listeningShift: 0,
    factors: {},
  },
  // Hears warmth as technique and thaws on competence.
  'cold-sarcastic': {
    meaning: 'Cool, cutting, unmoved by warmth; thaws when things get done.',
    heatRise: 0.7,
    heatFall: 0.65,
    trustGain: 0.8,
    trustLoss: 1.3,
    abuseShift: 4,
    abuseCeiling: 2,
    patienceTurns: 5,
    complianceShift: -5,
    listeningShift: 0,
    factors: {
      'name-emotion': 0.4,
      'normalise-reaction': 0.6,
      'brief-common-ground': 0.3,
      'reflect-content': 1.2,
      'explain-plainly': 1.3,
      'give-timeline': 1.3,
      'own-next-action': 1.2,
    },
  },
  // Rarely cross; open questions feed the drift and a kind closed one ends it.
  rambling: {
    meaning: 'Friendly, lonely or anxious talk that never reaches the point.',
    heatRise: 0.5,
    heatFall: 0.9,
    trustGain: 1.2,
    trustLoss: 0.8,
    abuseShift: 20,
    abuseCeiling: 1,
    patienceTurns: 14,
    complianceShift: 10,
    listeningShift: 0,
    factors: { 'yes-no-transition': 1.5, 'open-question': 0.5 },
  },
  // Room and offers help; reasons and choices are more than can be taken in.
  grieving: {
    meaning: 'In loss: slow, raw, easily overwhelmed by detail.',
    heatRise: 0.8,
    heatFall: 0.8,
    trustGain: 1,
    trustLoss: 1.3,
    abuseShift: 16,
    abuseCeiling: 1,
    patienceTurns: 9,
    complianceShift: 10,
    listeningShift: 0,
    factors: { 'give-space': 1.3, 'explain-plainly': 0.6, 'offer-choice': 0.6, 'support-offer': 1.3 },
  },
  // Pressure is a tool here: firmness is respected, giving in feeds it.
  intimidating: {
    meaning: 'Uses pressure as a tool and watches what it buys.',
    heatRise: 0.9,
    heatFall: 0.7,
    trustGain: 0.7,
    trustLoss: 1,
    abuseShift: -12,
    abuseCeiling: 3,
    patienceTurns: 4,
    complianceShift: -10,
    listeningShift: 0,
    factors: { 'name-emotion': 0.5, 'refuse-with-reason': 1.4, 'state-consequence': 1.4 },
  },
  // Charm, guilt and deadlines in turn: the same calm words each time take the ground away.
  manipulative: {
    meaning: 'Charm, guilt and deadlines in turn.',
    heatRise: 0.8,
    heatFall: 0.8,
    trustGain: 0.9,
    trustLoss: 1,
    abuseShift: -4,
    abuseCeiling: 2,
    patienceTurns: 5,
    complianceShift: 0,
    listeningShift: 0,
    factors: { 'refuse-with-reason': 1.4, 'verify-with-reason': 1.2, 'name-emotion': 0.7 },
  },
  // Needs one instruction at a time: less listening owed, silence and open questions land badly.
  panicked: {
    meaning: 'Frightened and racing; one thing at a time.',
    heatRise: 1.1,
    heatFall: 1.1,
    trustGain: 1.2,
    trustLoss: 1,
    abuseShift: 8,
    abuseCeiling: 1,
    patienceTurns: 4,
    complianceShift: 10,
    listeningShift: -1,
    factors: { 'small-step-now': 1.6, 'give-timeline': 1.3, 'open-question': 0.4, 'give-space': 0.5 },
  },
  // Low heat hides high distress, so heat is not the signal here.
  resigned: {
    meaning: 'Flat and past hoping; quiet is not calm.',
    heatRise: 0.4,
    heatFall: 0.7,
    trustGain: 0.9,
    trustLoss: 1.4,
    abuseShift: 25,
    abuseCeiling: 1,
    patienceTurns: 10,
    complianceShift: 10,
    listeningShift: 0,
    factors: { 'ask-safety-directly': 1.2, 'offer-choice': 1.2, 'own-next-action': 1.2 },
  },
  // Someone with their own client waiting: facts and times first, little patience for rapport.
  'pressured-pro': {
    meaning: 'A professional against the clock who wants facts and times.',
    heatRise: 0.9,
    heatFall: 0.9,
    trustGain: 1,
    trustLoss: 1.1,
    abuseShift: 2,
    abuseCeiling: 2,
    patienceTurns: 4,
    complianceShift: 0,
    listeningShift: -1,
    factors: {
      'name-emotion': 0.6,
      'explain-plainly': 1.4,
      'give-timeline': 1.4,
      'own-next-action': 1.2,
      'brief-common-ground': 0.5,
    },
  },
};
