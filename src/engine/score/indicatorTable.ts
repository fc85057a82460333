// Which function reads which indicator. It computes nothing.

import type { Indicator } from './chance';
import { acknowledgeFirst, fitTemperament, letPeakPass, sayStake } from './indicators/acknowledging';
import { limitLadder } from './indicators/conduct';
import { askImpact, findHiddenNeed, nobodyRepeats, verifyFirst } from './indicators/discovery';
import { lastLineFits, noFalseClose, rightEnding, signalEnd } from './indicators/ending';
import { noEscalators, repairSlip } from './indicators/harm';
import { limitStyle, stayProportionate, threatIsThreat } from './indicators/limits';
import { datedNextStep, hingeSummary, moveWhenHeard } from './indicators/moving';
import { honestUnknown, iWill, leaveTrail, oneApology, promisesFit } from './indicators/owning';
import { holdRole, holdRule, payNothing } from './indicators/rules';
import { consistentTone, noRetaliation, resetFirst } from './indicators/steadying';
import { bookCheckIn, fallback, freeRambler, recap, warmHandover } from './indicators/wrapping';
import type { CompetenceId } from './scorecard.types';

/** In the rubric's order; `limitLadder` reads BS1, BS3 and BS4 together. */
export const INDICATORS_OF: Readonly<Record<CompetenceId, readonly Indicator[]>> = {
  DE: [
    acknowledgeFirst,
    letPeakPass,
    sayStake,
    hingeSummary,
    datedNextStep,
    noEscalators,
    repairSlip,
    moveWhenHeard,
    fitTemperament,
  ],
  BS: [limitLadder, limitStyle, stayProportionate, holdRule, holdRole, threatIsThreat, payNothing],
  PE: [
    rightEnding,
    recap,
    fallback,
    signalEnd,
    lastLineFits,
    noFalseClose,
    freeRambler,
    bookCheckIn,
    warmHandover,
  ],
  DI: [findHiddenNeed, nobodyRepeats, verifyFirst, askImpact],
  OW: [oneApology, iWill, honestUnknown, promisesFit, leaveTrail],
  SR: [resetFirst, noRetaliation, consistentTone],
};
