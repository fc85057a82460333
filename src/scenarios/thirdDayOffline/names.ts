// The names of "Third day offline", so that its files check each other while compiling. Holds no words of the play.

import type { FLAGS } from './flags';
import type { ARRIVAL_LINES } from './linesArrival';
import type { CONTROL_LINES } from './linesControls';
import type { HEAT_LINES } from './linesHeat';
import type { MONEY_LINES } from './linesMoney';
import type { SILENCE_LINES } from './linesSilence';
import type { STAKE_LINES } from './linesStake';
import type { WAY_FORWARD_LINES } from './linesWayForward';

export type BeatId =
  | 'arrives'
  | 'twice-told'
  | 'line-test'
  | 'from-the-start'
  | 'so-what'
  | 'heard-monday'
  | 'today-then'
  | 'stairs'
  | 'past-it'
  | 'alarm'
  | 'morning'
  | 'what-about-today'
  | 'what-box'
  | 'useless'
  | 'useless-again'
  | 'personal'
  | 'personal-again'
  | 'last-straw'
  | 'breath'
  | 'money'
  | 'leave'
  | 'tonight'
  | 'so-you-said'
  | 'agree'
  | 'right'
  | 'thursday';

export type EndingId =
  | 'no-answer'
  | 'sorted-tonight'
  | 'agreed'
  | 'left-cool'
  | 'hung-up'
  | 'cut-off'
  | 'ended-fair'
  | 'ended-bare'
  | 'passed-on'
  | 'handed-over'
  | 'put-through'
  | 'closed-short'
  | 'sat-through';

export type ClauseId =
  | 'credit-8-a-day'
  | 'engineer-tomorrow'
  | '4g-box'
  | 'telecare-check'
  | 'exit-fee-via-lead'
  | 'call-back'
  | 'no-morning-slot'
  | 'no-promise-of-repair-time'
  | 'no-queue-jump'
  | 'no-alarm-guess'
  | 'no-extra-credit'
  | 'no-fee-waiver';

export interface ThirdDay {
  readonly beat: BeatId;
  readonly ending: EndingId;
  readonly line:
    | keyof typeof ARRIVAL_LINES
    | keyof typeof STAKE_LINES
    | keyof typeof WAY_FORWARD_LINES
    | keyof typeof HEAT_LINES
    | keyof typeof MONEY_LINES
    | keyof typeof CONTROL_LINES
    | keyof typeof SILENCE_LINES;
  readonly flag: keyof typeof FLAGS;
  readonly need: 'fall-alarm' | 'working-line';
  readonly clause: ClauseId;
  readonly speaker: 'customer';
  readonly target: 'lead' | 'telecare';
  readonly noteItem:
    | 'alarm'
    | 'box'
    | 'engineer'
    | 'credit'
    | 'thursday'
    | 'tried'
    | 'telecare'
    | 'fee'
    | 'overpromise'
    | 'conduct'
    | 'difficult'
    | 'shouting';
}
