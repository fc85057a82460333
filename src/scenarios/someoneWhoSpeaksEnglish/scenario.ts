// "Someone who speaks English": the whole call, put together from its acts. Holds the persona and the frame; the words are in the acts.

import { defineScenario } from '../../engine/scenario/defineScenario';
import { ARRIVAL } from './beatsArrival';
import { CLOSE } from './beatsClose';
import { CONDUCT } from './beatsConduct';
import { HOSTILE } from './beatsHostile';
import { REPAIR } from './beatsRepair';
import { WORK } from './beatsWork';
import { BRIEF, NEEDS } from './brief';
import { CONTROLS } from './controls';
import { ENDINGS, JUDGED, NOTE } from './endings';
import { FLAGS } from './flags';
import { ARRIVAL_LINES } from './linesArrival';
import { CLOSE_LINES } from './linesClose';
import { CONDUCT_LINES } from './linesConduct';
import { CONTROL_LINES } from './linesControls';
import { REPAIR_LINES } from './linesRepair';
import { SILENCE_LINES } from './linesSilence';
import { WORK_LINES } from './linesWork';
import { PAR } from './par';

export const someoneWhoSpeaksEnglish = defineScenario({
  format: 1,
  id: 'someone-who-speaks-english',
  version: 2,
  code: 'S14',
  title: 'Someone who speaks English',
  sector: 'broadband support',
  channel: 'phone',
  kind: 'charged',
  difficulty: 4,
  minutes: 8,
  trains: ['boundary-setting', 'call-ending'],
  labels: [
    {
      id: 'racism-masked',
      text: 'Racism, masked',
      detail:
        'He makes remarks about where you’re from. They are never spoken or written: a low tone takes their place, and the caption names the kind.',
    },
    {
      id: 'personal-insults',
      text: 'Personal insults',
      detail: 'At full intensity he calls you and your colleagues names, in mild words.',
    },
  ],
  policy: 'one-warning',
  temperament: 'cold-sarcastic',
  drama: 'heat',
  abuse: 'authored',
  start: { heat: 58, trust: 22, distress: 25, abuse: 1 },
  cast: {
    customer: {
      name: 'Clive Warner',
      pronoun: 'he',
      voice: {
        mix: [
          ['bm_george', 0.65],
          ['bm_lewis', 0.35],
        ],
      },
    },
  },
  brief: BRIEF,
  needs: NEEDS,
  flags: FLAGS,
  lines: {
    ...ARRIVAL_LINES,
    ...CONDUCT_LINES,
    ...WORK_LINES,
    ...REPAIR_LINES,
    ...CLOSE_LINES,
    ...CONTROL_LINES,
    ...SILENCE_LINES,
  },
  opening: 'arrives',
  beats: { ...ARRIVAL, ...CONDUCT, ...WORK, ...HOSTILE, ...REPAIR, ...CLOSE },
  controls: CONTROLS,
  endings: ENDINGS,
  judged: JUDGED,
  note: NOTE,
  fixTakesDays: true,
  hiddenStory:
    'Alfie is ten and stays till Sunday. Clive fitted railway signals for thirty years and had told him that Grandad could mend anything. Twice he did it by the leaflet, on his knees by the telly, and twice it went red with the boy watching and being kind about it. None of that made the remarks: those he chose.',
  plans: [
    {
      cue: 'a caller remarks on where I’m from',
      response: 'name it once and say what I need',
      answers: ['CE8', 'CE6', 'CE11', 'BS1', 'BS2', 'BS9'],
    },
    {
      cue: 'it comes again after I’ve named it',
      response: 'say what happens next time, and the way to go on',
      answers: ['CE1', 'BS3'],
    },
    {
      cue: 'it comes after a warning',
      response: 'end it or pass it on, with the way back, and stop there',
      answers: ['CE9', 'CE10', 'BS4', 'BS8'],
    },
    {
      cue: 'a caller stops',
      response: 'let the next sentence be a warm one',
    },
    { cue: 'a call like that is over', response: 'write it down, tell Ruth, and get up from the desk' },
  ],
  par: PAR,
});
