// Shared wording for calls that somebody else takes on: crisis, a lead, another team; and for a no that stays a no. Data only.

import type { Script } from '../../engine/scenario/script.types';

export const crisisHandoff: Script = {
  title: 'Stay, and bring somebody on',
  fits: 'Something that was said may mean that a life is at risk.',
  gate: { isCrisis: true },
  steps: [
    {
      label: 'Stay',
      says: 'I’m glad you told me. I’m {agent}, and I’m staying on the line. {business} can wait; I’ve put it to one side.',
      shows: ['stay-and-handoff'],
      isAnswered: true,
    },
    {
      label: 'Ask in plain words',
      says: 'When you said {theirWords}, did you mean you’re thinking of ending your life?',
      shows: ['ask-safety-directly'],
      isAnswered: true,
    },
    {
      label: 'Ask about now',
      says: 'Are you safe where you are this minute? Is anyone with you?',
      shows: ['ask-safety-directly'],
      isAnswered: true,
    },
    {
      label: 'Signal a colleague',
      only: 'Without leaving the line; in immediate danger they take the emergency route, and you say so unless that adds to the danger',
      shows: [],
    },
    {
      label: 'Ask to bring help on',
      says: 'I’d like to bring {service} on with us, so that you’re not alone with this. Is that all right?',
      shows: ['support-offer'],
      isAnswered: true,
    },
    {
      label: 'Introduce, and stay until they talk',
      says: '{service}, this is {agent} at {firm}. I have {name} here, who says I may tell you {brief}. {name}, I’m still with you.',
      shows: ['stay-and-handoff'],
    },
    {
      label: 'If it is refused',
      only: 'If they do not want anybody brought on',
      says: 'Who could be with you tonight? I’ll ring you at {time}, and the number is yours as well: {service}.',
      shows: ['support-offer', 'schedule-follow-up'],
    },
    {
      label: 'Tell your lead',
      only: 'After the call, always when help was refused: what was said, who will ring, when',
      shows: [],
    },
  ],
  slots: {
    agent: 'Your name',
    business: 'What the call was about',
    theirWords: 'Their own words, not yours',
    service: 'The helpline, by its name',
    firm: 'The house',
    name: 'Their name',
    brief: 'Only what they agreed to',
    time: 'A time they agreed to',
  },
  wrong: {
    says: 'I’ll just pop you on hold.',
    instead: 'Stay. Whatever has to be done is done with the line open.',
  },
  never: [
    'Hold',
    'Hint instead of asking',
    'Argue',
    'Promise to keep it secret',
    'Name an illness',
    'Ask how',
  ],
};

export const supervisor: Script = {
  title: 'Asked for a manager',
  fits: 'They want somebody above you. One honest try, then yes.',
  steps: [
    {
      label: 'Yes, and one try',
      says: 'You can speak to {lead}. Give me a minute first: if I can {action} now, would that settle it, or would you still like to?',
      shows: ['offer-choice'],
      isAnswered: true,
    },
    {
      label: 'Bring them on with the story',
      only: 'If they still want to',
      says: 'I’ll bring {lead} on and say {summary}, so that you don’t start again. Put me right if I miss something.',
      shows: ['warm-transfer'],
    },
    {
      label: 'Nobody is free',
      only: 'If nobody is free',
      says: 'Nobody’s free this minute and I won’t pretend. {lead} rings you by {time}. If not, {fallback}.',
      shows: ['give-timeline', 'schedule-follow-up'],
    },
  ],
  slots: {
    lead: 'The lead, by name',
    action: 'The one thing you can really do',
    summary: 'The story in two sentences',
    time: 'A time the lead has agreed to',
    fallback: 'What they can do if it is missed',
  },
  wrong: {
    says: 'They’ll only tell you the same.',
    instead: 'Say yes. Nobody plays the manager who is not one.',
  },
};

export const wrongDepartment: Script = {
  title: 'The wrong desk',
  fits: 'Another team can do it and you can’t.',
  steps: [
    {
      label: 'Say where they are and who can',
      says: 'You’ve come to {thisTeam}. It’s {otherTeam} who can do this. Shall I take you there, or have them ring you?',
      shows: ['offer-choice'],
      isAnswered: true,
    },
    { label: 'Tell the story for them', says: 'I’ll tell them {summary} first.', shows: ['warm-transfer'] },
  ],
  slots: {
    thisTeam: 'Your team, as a customer would call it',
    otherTeam: 'The team that can',
    summary: 'The story in two sentences',
  },
  wrong: { says: 'That’s not us, you’ll have to ring them.', instead: 'Their second call is yours to make.' },
};

export const agreeToDisagree: Script = {
  title: 'A no that stays a no',
  fits: 'The same round for the third time, and nobody is rude.',
  gate: { abuse: { atMost: 0 } },
  steps: [
    {
      label: 'Say you differ, and why',
      says: 'We see this differently, and ten more minutes won’t change it. My answer on {request} is no, because {reason}.',
      shows: ['refuse-with-reason'],
    },
    {
      label: 'Say who can look again',
      says: 'You can take it to {route}. That isn’t me. I’m sending you how, now.',
      shows: ['offer-choice'],
    },
    {
      label: 'Ask for anything new',
      says: 'I’ll finish here unless there’s something new. Is there?',
      shows: ['yes-no-transition'],
      isAnswered: true,
    },
    {
      label: 'Goodbye',
      only: 'If there is not',
      says: 'Thank you for your time. Goodbye.',
      shows: ['warm-wrap'],
    },
  ],
  slots: {
    request: 'What was asked for',
    reason: 'The reason, in one clause that is true',
    route: 'Who looks at it next',
  },
  wrong: {
    says: 'As I’ve already told you…',
    instead: 'Say it once more in the same words, and say who decides instead.',
  },
};
