// "Mrs Bell's Tuesday": the whole call, put together from its acts. Holds the persona and the frame; the words are in the acts.

import { defineScenario } from '../../engine/scenario/defineScenario';
import { BILL } from './beatsBill';
import { CLOSE } from './beatsClose';
import { COLD } from './beatsCold';
import { DISCOUNT } from './beatsDiscount';
import { TUESDAY } from './beatsTuesday';
import { BRIEF, NEEDS } from './brief';
import { CONTROLS } from './controls';
import { ENDINGS, JUDGED, NOTE } from './endings';
import { FLAGS } from './flags';
import { BILL_LINES } from './linesBill';
import { CLOSE_LINES } from './linesClose';
import { COLD_LINES } from './linesCold';
import { CONTROL_LINES } from './linesControls';
import { DISCOUNT_LINES } from './linesDiscount';
import { SILENCE_LINES } from './linesSilence';
import { TUESDAY_LINES } from './linesTuesday';
import { PAR } from './par';

export const mrsBellsTuesday = defineScenario({
  format: 1,
  id: 'mrs-bells-tuesday',
  version: 2,
  code: 'S17',
  title: 'Mrs Bell’s Tuesday',
  sector: 'phone company',
  channel: 'phone',
  kind: 'charged',
  difficulty: 2,
  minutes: 7,
  trains: ['call-ending'],
  labels: [
    {
      id: 'loneliness',
      text: 'Loneliness',
      detail: 'A woman of 83 lives on her own, and her week has grown long. She’d laugh at the word.',
    },
  ],
  policy: 'patient-house',
  temperament: 'rambling',
  drama: 'need',
  abuse: 'authored',
  start: { heat: 15, trust: 70, distress: 35, abuse: 0 },
  cast: {
    customer: {
      name: 'Edith Bell',
      pronoun: 'she',
      voice: {
        mix: [
          ['bf_emma', 0.75],
          ['af_nicole', 0.25],
        ],
      },
    },
  },
  brief: BRIEF,
  needs: NEEDS,
  flags: FLAGS,
  lines: {
    ...BILL_LINES,
    ...COLD_LINES,
    ...DISCOUNT_LINES,
    ...TUESDAY_LINES,
    ...CLOSE_LINES,
    ...CONTROL_LINES,
    ...SILENCE_LINES,
  },
  opening: 'human',
  beats: { ...BILL, ...COLD, ...DISCOUNT, ...TUESDAY, ...CLOSE },
  controls: CONTROLS,
  endings: ENDINGS,
  judged: JUDGED,
  note: NOTE,
  fixTakesDays: false,
  hiddenStory:
    'Edith worked the exchange for seventeen years and knows what a call costs at both ends. Tuesdays were cards with Winnie, until Winnie went to Dorset in September. She has the heating off so that she can keep the telephone, and it never rings. She says “bill” because that is what they stay on for.',
  plans: [
    {
      cue: 'a caller drifts for the second time',
      response: 'give back their last detail and ask one yes-or-no',
      answers: ['PE7', 'DE8'],
    },
    {
      cue: 'somebody says a hard thing fast',
      response: 'stop on it, in their words',
      answers: ['DI1', 'DI4', 'DE1', 'DE3'],
    },
    {
      cue: 'I hear myself offering my own time',
      response: 'say who can keep it, and when they’ll ring',
      answers: ['CE7', 'CE5', 'BS7', 'OW4'],
    },
    {
      cue: 'I catch myself hinting',
      response: 'say that I’m ending it, and how to come back',
      answers: ['CE1', 'PE4', 'PE5', 'PE3'],
    },
  ],
  par: PAR,
  authorNotes: [
    'Pension Credit is a real benefit in Great Britain; social tariffs for telephone service exist there under other names and terms. Check that “six benefits” is still a fair picture, or make it vaguer.',
    'Larkfield, Homeline Basic, the Kettle Line and the Warm Home line are invented. No real helpline is named in play.',
    'Ordinary manual exchanges in Great Britain closed by 1976: seventeen years on the board from 1959 fits her age.',
  ],
});
