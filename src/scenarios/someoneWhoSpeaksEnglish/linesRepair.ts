// What Clive says once he has stopped: the socket, the torch, the light, the lad. Words and delivery only.

import type { Line } from '../../engine/scenario/line.types';

export const REPAIR_LINES = {
  'stops-hot': { caption: 'All right. *All right*. I’ve said all right.', delivery: 'tense' },
  'stops-tense': { caption: 'All right. That was… yes. All right.', delivery: 'tense' },
  'stops-nearly': {
    caption: 'And who am I telling? I’m telling… No. All right. *No*. Go on.',
    delivery: 'tense',
  },
  'stops-cool': { caption: 'No. That’s fair. I’d not have it said to *mine*.', delivery: 'calm' },

  'answer-never-tested': {
    caption: 'Never tested it. Thirty years I did *signals*. You test the line before you touch the lamp.',
    delivery: 'tense',
  },
  'answer-never-tested-cool': {
    caption: 'Never tested it. I did signals, thirty years. You test the line *first*.',
    delivery: 'calm',
  },
  'answer-like-that': { caption: 'Off with it. I see. It’s to be like *that*.', delivery: 'cold' },
  'answer-in-writing': { caption: 'You’re welcome. Shall I put it in *writing?*', delivery: 'cold' },
  'answer-a-kettle': { caption: 'Till it’s green. Well. I’ve a *kettle*.', delivery: 'calm' },

  'why-tense': { caption: 'So what’s *wrong* with it, then?', delivery: 'tense' },
  'why-cool': { caption: 'Go on, then. What do *you* think it is?', delivery: 'calm' },
  'why-settled': { caption: 'So what is it, do you reckon?', delivery: 'calm' },
  'answer-oh-nine': { caption: 'The *socket*. That’s been on the wall since oh-nine.', delivery: 'calm' },
  'answer-more-like-it': { caption: 'Tomorrow. Well. That’s more *like* it.', delivery: 'calm' },
  'answer-somebody-senior': { caption: 'Senior. I thought I’d *got* somebody.', delivery: 'cold' },
  'answer-screwdrivers': { caption: 'I’ve eleven screwdrivers. Which *end?*', delivery: 'cold' },

  'torch-tense': {
    caption: 'It’s down by the skirting, is that. I can’t hold a torch in my *teeth*.',
    delivery: 'tense',
  },
  'torch-cool': {
    caption: 'It’s right down behind the telly. I’ll want a torch, and I’ve only two *hands*.',
    delivery: 'calm',
  },
  'answer-alfie': {
    caption: 'Alfie! Bring us that *torch*. You’re on. Right. He’s got it.',
    delivery: 'calm',
  },
  'answer-my-grandson': {
    caption: 'There’s Alfie, my grandson. He’s ten. He’s watched me do this *twice*.',
    delivery: 'tense',
  },
  'answer-not-my-time': { caption: 'It’s not *time* I’m short of. Hang on. There.', delivery: 'cold' },
  'answer-safer': { caption: 'Safer. I’ve worked on live *track*.', delivery: 'cold' },
  'answer-younger': { caption: 'Younger. There’s one here that’s *ten*.', delivery: 'cold' },

  'green-tense': { caption: 'It’s blinking. It’s… That’s *green*. That’s gone green.', delivery: 'tense' },
  'green-cool': {
    caption: 'Blinking. Blinking. What colour d’you call that, Alf? *Green*, he says.',
    delivery: 'calm',
  },
  'green-alone': { caption: 'Blinking. Blinking. Hang on. That’s *green*.', delivery: 'calm' },
  'answer-both-right': { caption: 'Both right. *Both* of them. D’you hear that, Alfie?', delivery: 'calm' },
  'answer-hanging-out': {
    caption: 'And I leave it hanging off the wall till Thursday. *Fine*.',
    delivery: 'calm',
  },
  'answer-a-fortnight': { caption: 'Ten minutes. And it took you a *fortnight*.', delivery: 'cold' },
  'answer-heaven-forbid': { caption: 'No. Heaven *forbid* I tell anybody.', delivery: 'cold' },

  'lad-tense': {
    caption: 'He’s been ever so *nice* about it, the boy. That’s what gets you.',
    delivery: 'tense',
  },
  'lad-cool': {
    caption: 'He thought I’d broke it, you know. The lad. He was being *kind* about it.',
    delivery: 'calm',
  },
  'answer-show-him': { caption: 'Saying it was yours. In print. Go *on*, then.', delivery: 'calm' },
  'answer-how-i-feel': { caption: 'I’m not ringing about how I *feel*.', delivery: 'cold' },
  'answer-forgotten': { caption: 'He won’t. You don’t, at *ten*.', delivery: 'cold' },
  'answer-saw-it-green': { caption: 'He did. He *did* see that. Nose right up to it.', delivery: 'calm' },

  'repair-silence': { caption: 'Are you still *with* me?', delivery: 'calm' },
  'repair-silence-again': { caption: 'Hello? I’m on the *floor* here.', delivery: 'tense' },
} as const satisfies Record<string, Line>;
