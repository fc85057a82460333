// Every constant of the customer model, with its unit and the reason for its value. A teaching device, not a prediction of anyone.

import type { LimitStyle } from './customer.types';

/** Scale ends, points. Heat and distress never reach nought: nobody in a difficult call is without either. Trust stops at 90: no one call earns all of it. */
export const HEAT_FLOOR = 10;
export const HEAT_CEILING = 100;
export const TRUST_FLOOR = 0;
export const TRUST_CEILING = 90;
export const DISTRESS_FLOOR = 5;
export const DISTRESS_CEILING = 100;
/** Listening credit: one more than the most that is ever owed, so a little can be banked. */
export const HEARD_CEILING = 4;
export const LEVERAGE_CEILING = 3;
export const TANGENT_CEILING = 3;

/** Behaviours remembered: a formula heard twice within about six is taken for technique. */
export const RECENT_BEHAVIOURS = 6;
/** Share of benefit lost per earlier use of the same behaviour, as 1 / (1 + x): the second use gives about 62 %, the third 45 %. */
export const HABITUATION_PER_USE = 0.6;
/** The same per behaviour in a row from one group: milder, since the words differ. */
export const HABITUATION_PER_GROUP_RUN = 0.2;

/** Share of a second behaviour's benefit that lands: the reply has spent the customer's attention on the first. Its harm lands whole. */
export const SECOND_BEHAVIOUR_SHARE = 0.6;

/** Heat up to which 0, 1 and 2 credits of listening are owed; above the last, 3. High arousal gains most from being heard. */
export const HEAT_OWING_NOTHING = 35;
export const HEAT_OWING_ONE = 55;
export const HEAT_OWING_TWO = 75;

/** A fix before listening plateaus and does not explode: points per missing credit, two credits at most. */
export const PREMATURE_HEAT = 3;
export const PREMATURE_TRUST = -2;
export const PREMATURE_DEFICIT_CEILING = 2;
/** Share of benefit lost per missing credit. */
export const PREMATURE_LOSS = 0.35;
/** A small useful act pays half the price. */
export const PREMATURE_SOFT_WEIGHT = 0.5;

/** From the third turn of nothing but warmth, people feel handled: points, doubled from the fourth. */
export const STALL_FROM_TURN = 3;
export const STALL_TRUST = -4;
export const STALL_HEAT = 3;
export const STALL_CEILING = 2;

/** At this distress there is no room for reasons, choices and recaps: half of their benefit is lost. */
export const OVERLOAD_DISTRESS = 65;
export const OVERLOAD_SHARE = 0.5;

/** The most heat can fall in a turn: 12 points and 0.08 per point of trust. Arousal leaves slowly, trust lets it leave faster. */
export const FALL_CEILING = 12;
export const FALL_PER_TRUST = 0.08;
/** The most heat can rise in a turn: anger climbs faster than it falls. */
export const RISE_CEILING = 25;
/** Trust per turn: slow to earn, quick to lose. */
export const TRUST_GAIN_CEILING = 10;
export const TRUST_LOSS_CEILING = -25;

/** Share of the way to its resting point that heat drifts each turn. */
export const DRIFT = 0.05;
/** Resting points of heat: an unsolved problem pulls it back up, one real step lowers it, three lower it further. */
export const REST_UNSOLVED = 45;
export const REST_STARTED = 20;
export const REST_DONE = 12;
export const PROGRESS_STARTED = 1;
export const PROGRESS_DONE = 3;
/** Heat per turn, before temperament, once patience has run out with nothing done. */
export const NO_PROGRESS_HEAT = 2;

/** Pressure towards abuse: heat, and this much per point of trust below the middle, and this much per unanswered turn (three at most). */
export const LADDER_TRUST_WEIGHT = 0.25;
export const LADDER_TRUST_MIDDLE = 50;
export const LADDER_PERMISSION = 6;
export const LADDER_PERMISSION_CEILING = 3;
/** Pressure at which disrespect and personal abuse begin. A threat is never produced by heat. */
export const LADDER_RUNGS = [58, 74] as const;
/** Pressure must fall this far below a rung before abuse comes down: conduct lags behind feeling. */
export const LADDER_HYSTERESIS = 12;

/** Willingness to comply with a limit at personal abuse: points, from trust and what came before. */
export const COMPLIANCE_BASE = 30;
export const COMPLIANCE_PER_TRUST = 0.5;
export const COMPLIANCE_NAMED_BEFORE = 15;
export const COMPLIANCE_HEARD = 8;
export const COMPLIANCE_CONSEQUENCE = 10;
/** Paying for pressure buys more pressure. */
export const COMPLIANCE_PER_LEVERAGE = 6;
/** Willingness at which each limit works: a consequence moves people a little sooner than a name. */
export const COMPLIANCE_TO_NAME = 50;
export const COMPLIANCE_TO_CONSEQUENCE = 45;

/** Heat on the turn of a limit by its wording; the order is measured (Lancee 1995), the sizes are ours. */
export const LIMIT_STYLE_HEAT: Readonly<Record<LimitStyle, number>> = {
  empathic: -3,
  explained: 0,
  bare: 6,
  belittling: 14,
};

/** The customer rings off at this heat, or when trust has been at or below the mark for two turns. */
export const HANG_UP_HEAT = 96;
export const LOW_TRUST = 5;
export const LOW_TRUST_TURNS = 2;
