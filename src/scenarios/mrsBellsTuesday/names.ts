// The names of "Mrs Bell's Tuesday", so that its files check each other while compiling. Holds no words of the play.

import type { FLAGS } from './flags';
import type { BILL_LINES } from './linesBill';
import type { CLOSE_LINES } from './linesClose';
import type { COLD_LINES } from './linesCold';
import type { CONTROL_LINES } from './linesControls';
import type { DISCOUNT_LINES } from './linesDiscount';
import type { SILENCE_LINES } from './linesSilence';
import type { TUESDAY_LINES } from './linesTuesday';

export type BeatId =
  | 'human'
  | 'restart'
  | 'sunday'
  | 'after-that'
  | 'thirty-one'
  | 'cardigans'
  | 'drone'
  | 'gas'
  | 'terms'
  | 'winnie'
  | 'result'
  | 'ten'
  | 'would-you'
  | 'tuesdays'
  | 'just-you'
  | 'who'
  | 'swap-ears'
  | 'calendar'
  | 'you-said'
  | 'one-more'
  | 'plug';

export type EndingId =
  | 'no-answer'
  | 'warm-and-wanted'
  | 'wrapped-met'
  | 'wrapped-missed'
  | 'left-hanging'
  | 'cut-short'
  | 'rang-off'
  | 'handed-chat'
  | 'handed-tariff'
  | 'put-through'
  | 'cut-off';

export type ClauseId =
  | 'tariff-check'
  | 'homeline-basic'
  | 'kettle-line'
  | 'warm-home'
  | 'no-own-calls'
  | 'no-sum-before-check'
  | 'no-volunteer-choice'
  | 'no-health-advice'
  | 'no-bill-credit';

export interface MrsBell {
  readonly beat: BeatId;
  readonly ending: EndingId;
  readonly line:
    | keyof typeof BILL_LINES
    | keyof typeof COLD_LINES
    | keyof typeof DISCOUNT_LINES
    | keyof typeof TUESDAY_LINES
    | keyof typeof CLOSE_LINES
    | keyof typeof CONTROL_LINES
    | keyof typeof SILENCE_LINES;
  readonly flag: keyof typeof FLAGS;
  readonly need: 'cold-house' | 'plain-bill';
  readonly clause: ClauseId;
  readonly speaker: 'customer';
  readonly target: 'tariff-desk' | 'kettle-line-desk';
  readonly noteItem:
    | 'cold'
    | 'basic'
    | 'chat'
    | 'likes-call'
    | 'bill-right'
    | 'warm-number'
    | 'overpromise'
    | 'half-told'
    | 'talker'
    | 'drone';
}
