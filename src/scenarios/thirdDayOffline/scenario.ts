// "Third day offline": the whole call, put together from its acts. Holds the persona and the frame; the words are in the acts.

import { defineScenario } from '../../engine/scenario/defineScenario';
import { ARRIVAL } from './beatsArrival';
import { CLOSE } from './beatsClose';
import { HEAT } from './beatsHeat';
import { MONEY } from './beatsMoney';
import { STAKE } from './beatsStake';
import { WAY_FORWARD } from './beatsWayForward';
import { BRIEF, NEEDS } from './brief';
import { CONTROLS } from './controls';
import { ENDINGS, JUDGED, NOTE } from './endings';
import { FLAGS } from './flags';
import { ARRIVAL_LINES } from './linesArrival';
import { CONTROL_LINES } from './linesControls';
import { HEAT_LINES } from './linesHeat';
import { MONEY_LINES } from './linesMoney';
import { SILENCE_LINES } from './linesSilence';
import { STAKE_LINES } from './linesStake';
import { WAY_FORWARD_LINES } from './linesWayForward';
import { PAR } from './par';

export const thirdDayOffline = defineScenario({
  format: 1,
  id: 'third-day-offline',
  version: 2,
  code: 'S1',
  title: 'Third day offline',
  sector: 'telecom',
  channel: 'phone',
  kind: 'charged',
  difficulty: 2,
  minutes: 6,
  trains: ['de-escalation', 'call-ending'],
  labels: [
    { id: 'shouting', text: 'Shouting', detail: 'He shouts. What he shouts at is the company.' },
    {
      id: 'mild-insults',
      text: 'Mild insults',
      detail:
        'He calls the company useless, and at full intensity he swears mildly. On some roads he insults you personally, in mild words.',
    },
  ],
  policy: 'one-warning',
  temperament: 'volatile',
  drama: 'heat',
  abuse: 'authored',
  start: { heat: 74, trust: 28, distress: 35, abuse: 0 },
  cast: {
    customer: {
      name: 'Marek Dolan',
      pronoun: 'he',
      voice: {
        mix: [
          ['am_michael', 0.6],
          ['bm_george', 0.4],
        ],
      },
    },
  },
  brief: BRIEF,
  needs: NEEDS,
  flags: FLAGS,
  lines: {
    ...ARRIVAL_LINES,
    ...STAKE_LINES,
    ...WAY_FORWARD_LINES,
    ...HEAT_LINES,
    ...MONEY_LINES,
    ...CONTROL_LINES,
    ...SILENCE_LINES,
  },
  opening: 'arrives',
  beats: { ...ARRIVAL, ...STAKE, ...WAY_FORWARD, ...HEAT, ...MONEY, ...CLOSE },
  controls: CONTROLS,
  endings: ENDINGS,
  judged: JUDGED,
  note: NOTE,
  fixTakesDays: true,
  hiddenStory:
    'Basia is his mother-in-law. She lives upstairs, she fell in March, and the alarm round her neck rings out through this line. For three nights he has got up every two hours to stand at her door. He said “Basia’s thing” to see whether anybody would ask.',
  plans: [
    {
      cue: 'a caller asks what I’m going to do',
      response: 'first ask what it’s stopping them doing',
      answers: ['DI1', 'DE1', 'DE3', 'DE4', 'DI2'],
    },
    {
      cue: 'they ask for something I can’t give',
      response: 'say no in one breath, and then what I can do',
      answers: ['BS6', 'BS9', 'CE11'],
    },
    {
      cue: 'I catch myself promising',
      response: 'say what I know, and when I’ll know the rest',
      answers: ['CE7', 'OW4', 'OW3'],
    },
    {
      cue: 'they turn on me by name',
      response: 'name it once and go straight back to the work',
      answers: ['CE8', 'CE6', 'BS1', 'BS2'],
    },
    {
      cue: 'I want to put the phone down',
      response: 'say how long I need, use hold, and come back',
      answers: ['CE1', 'CE9', 'SR1'],
    },
  ],
  par: PAR,
});
