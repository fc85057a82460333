// Shared wording for conduct: the steps of a limit, passing somebody on, a threat. Houses compose their own count of warnings from the steps. Data only.

import type { Script, ScriptStep } from '../../engine/scenario/script.types';

export const NAME_IT: ScriptStep = {
  label: 'Name it',
  says: 'You’ve every reason to be angry about {issue}. I want to sort it, {name}, and I can’t while {behaviourPlain}. Can we go on without that?',
  shows: ['name-behaviour'],
  isAnswered: true,
};

export const WARN: ScriptStep = {
  label: 'Say what comes next',
  says: 'That’s happened again. If {behaviourPlain} once more, I’ll end this call. I’d rather finish {issue} with you. Shall we?',
  shows: ['state-consequence'],
  isAnswered: true,
};

export const WARN_EARLY: ScriptStep = {
  label: 'Say it could end',
  says: '{name}, if {behaviourPlain} much longer, I’ll have to end this call. I’d like to get {issue} done first.',
  shows: ['state-consequence'],
  isAnswered: true,
};

export const WARN_BETWEEN: ScriptStep = {
  label: 'Say it a second time',
  says: 'I’ve asked for that to stop. I’m telling you once more before the last time: if {behaviourPlain} again, I’ll have to end this call.',
  shows: ['state-consequence'],
  isAnswered: true,
};

export const END_IT: ScriptStep = {
  label: 'End, with a way back',
  says: 'I said I’d end the call, so I’m ending it now. Your case stays open under {ref}. You can {route1} or {route2}, from {when}. Goodbye.',
  shows: ['end-with-route-back'],
};

export const RECORD_IT: ScriptStep = {
  label: 'Write it down, tell your lead, take a break',
  only: 'After the call: what kind of remark, which warnings, when',
  shows: [],
};

export const PASS_IT_ON: ScriptStep = {
  label: 'Pass it on',
  says: 'I won’t go on with this call after what was said. {name2} takes your case from here and has the notes. Stay on, or ring {route1}.',
  shows: ['warm-transfer'],
};

export const CONDUCT_SLOTS = {
  name: 'Their name',
  issue: 'What they rang about',
  behaviourPlain: 'What they do, in plain words and without the word itself: “you call me names”',
  ref: 'The reference',
  route1: 'A way back today',
  route2: 'Another way, such as in writing',
  when: 'From when',
} as const;

const CONDUCT_WRONG = {
  says: 'If you don’t stop swearing I’m going to hang up.',
  instead:
    'Swearing at the trouble is not abuse. Name what is aimed at you, and say what you want to go on with.',
} as const;

export const abusive: Script = {
  title: 'A limit in three steps',
  fits: 'Something personal was said to you.',
  gate: { abuse: { atLeast: 2, atMost: 2 } },
  steps: [NAME_IT, WARN, END_IT, RECORD_IT],
  slots: CONDUCT_SLOTS,
  wrong: CONDUCT_WRONG,
  never: ['Quote the word back', 'Warn of what you will not do', 'End it without a way back'],
};

export const forwarding: Script = {
  title: 'Passing it on instead of ending',
  fits: 'You may end the call, and a colleague has agreed to take it.',
  gate: { abuse: { atLeast: 2 } },
  steps: [
    {
      label: 'Ask the colleague first',
      only: 'Tell them about the conduct before anything else, and let them say no',
      shows: [],
    },
    PASS_IT_ON,
    RECORD_IT,
  ],
  slots: {
    name2: 'The colleague, by name',
    route1: 'The other way to go on',
  },
  wrong: { says: 'Let me put you through.', instead: 'Nobody is handed an insult unawares.' },
};

export const threat: Script = {
  title: 'A threat',
  fits: 'Harm to you or to somebody else was threatened.',
  gate: { abuse: { atLeast: 3 } },
  steps: [
    {
      label: 'Signal a colleague, write the words down',
      only: 'While the call is still open, without a word about it',
      shows: [],
    },
    {
      label: 'Say what you heard, and end',
      says: 'I’ve heard you say {neutralParaphrase}. I’m ending this call and reporting it. Goodbye.',
      shows: ['safety-close'],
    },
    {
      label: 'Report it, do not go home alone',
      only: 'After the call: {securityRoute}, your lead, a break',
      shows: [],
    },
  ],
  slots: {
    neutralParaphrase: 'What was threatened, without heat',
    securityRoute: 'Security or the police, as the house says',
  },
  wrong: { says: 'Are you threatening me?', instead: 'Do not debate it. Say what you heard and go.' },
};
