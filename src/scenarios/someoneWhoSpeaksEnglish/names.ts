// The names of "Someone who speaks English", so that its files check each other while compiling. Holds no words of the play.

import type { FLAGS } from './flags';
import type { ARRIVAL_LINES } from './linesArrival';
import type { CLOSE_LINES } from './linesClose';
import type { CONDUCT_LINES } from './linesConduct';
import type { CONTROL_LINES } from './linesControls';
import type { REPAIR_LINES } from './linesRepair';
import type { SILENCE_LINES } from './linesSilence';
import type { WORK_LINES } from './linesWork';

export type BeatId =
  | 'arrives'
  | 'remark'
  | 'louder'
  | 'touchy'
  | 'both-red'
  | 'audience'
  | 'twice'
  | 'third'
  | 'still'
  | 'hostile-work'
  | 'hostile-close'
  | 'stops'
  | 'why-socket'
  | 'torch'
  | 'green'
  | 'lad'
  | 'engineer'
  | 'so-you-said'
  | 'agree'
  | 'slips'
  | 'goodbye';

export type EndingId =
  | 'no-answer'
  | 'green-light'
  | 'visit-agreed'
  | 'left-cool'
  | 'hung-up'
  | 'cut-off'
  | 'ended-fair'
  | 'ended-bare'
  | 'passed-on'
  | 'handed-over'
  | 'put-through'
  | 'closed-short'
  | 'took-it';

export type ClauseId =
  | 'socket-test'
  | 'visit-thursday'
  | 'text-of-fault'
  | 'credit-fortnight'
  | 'call-back'
  | 'pass-on'
  | 'no-third-router'
  | 'no-day-sooner'
  | 'no-choosing-staff'
  | 'no-extra-money';

export interface SpeaksEnglish {
  readonly beat: BeatId;
  readonly ending: EndingId;
  readonly line:
    | keyof typeof ARRIVAL_LINES
    | keyof typeof CONDUCT_LINES
    | keyof typeof WORK_LINES
    | keyof typeof REPAIR_LINES
    | keyof typeof CLOSE_LINES
    | keyof typeof CONTROL_LINES
    | keyof typeof SILENCE_LINES;
  readonly flag: keyof typeof FLAGS;
  readonly need: 'working-line' | 'made-a-fool';
  readonly clause: ClauseId;
  readonly speaker: 'customer';
  readonly target: 'lead' | 'ellis';
  readonly noteItem:
    | 'conduct'
    | 'conduct-warned'
    | 'made-a-fool'
    | 'tested'
    | 'socket'
    | 'visit'
    | 'told-text'
    | 'friday'
    | 'overpromise'
    | 'else-offered'
    | 'untested'
    | 'racist'
    | 'rude';
}
