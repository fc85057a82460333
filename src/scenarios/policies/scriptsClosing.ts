// Shared wording for calls that come to their own end: settled, left with a step, wandering, followed up, after a death. Data only.

import type { Script } from '../../engine/scenario/script.types';

export const resolved: Script = {
  title: 'A settled close',
  fits: 'The need is met and the line is calm.',
  gate: { heat: { atMost: 45 }, progress: { atLeast: 2 } },
  steps: [
    {
      label: 'Say what is done and what comes',
      says: 'Let me say it back: {done}. Next is {nextStep}, by {when}, and that’s on {owner}. The reference is {ref}. If {when} passes with no word, {fallback}. Is anything off?',
      shows: ['recap-confirm'],
      isAnswered: true,
    },
    {
      label: 'One true thank-you, then goodbye',
      says: 'Thank you for {specificThing}. Goodbye, {name}.',
      shows: ['warm-wrap'],
    },
  ],
  slots: {
    done: 'What has been done on this call',
    nextStep: 'What happens next',
    when: 'The day or hour it happens by',
    owner: 'Who does it, by name',
    ref: 'The reference',
    fallback: 'What they can do if nobody is heard from',
    specificThing: 'Something they really did, such as keeping the letter',
    name: 'The customer’s name, as they gave it',
  },
  wrong: {
    says: 'Is there anything else I can help you with today?',
    instead: 'Ask if anything is off. The other question opens the list again.',
  },
};

export const unresolved: Script = {
  title: 'Not fixed, with a next step',
  fits: 'Something is moving, and it won’t be finished on this call.',
  gate: { progress: { atLeast: 1 } },
  steps: [
    {
      label: 'Say what is not done',
      says: 'I haven’t fixed it yet and I won’t say I have. What’s moving is {nextStep}.',
      shows: ['recap-confirm'],
    },
    {
      label: 'Name the next word from you',
      says: 'I’ll ring {number} at {time}, with news or with none. Would you rather have it in writing?',
      shows: ['schedule-follow-up'],
      isAnswered: true,
    },
  ],
  slots: {
    nextStep: 'What somebody is doing now',
    number: 'The number they want to be rung on',
    time: 'A time you will keep',
  },
  wrong: {
    says: 'Someone will be in touch.',
    instead: 'Say who, and when. A ring with no news still counts as kept.',
  },
};

export const rambling: Script = {
  title: 'A kind way out of a long story',
  fits: 'The talk has wandered twice, and nobody is upset.',
  gate: { tangent: { atLeast: 2 }, not: { distress: { atLeast: 50 } } },
  steps: [
    {
      label: 'Take up the last thing they said, ask one yes or no',
      says: '{lastDetail}, I can picture that, {name}. Before it slips my mind: is {factCheck}, yes or no?',
      shows: ['reflect-content', 'yes-no-transition'],
      isAnswered: true,
    },
    {
      label: 'One more, towards the work',
      says: 'Lovely. Shall I {action} now?',
      shows: ['yes-no-transition'],
      isAnswered: true,
    },
    {
      label: 'Say it back',
      says: 'Done. So {recap}. Is that right?',
      shows: ['recap-confirm'],
      isAnswered: true,
    },
    { label: 'Let them go', says: 'I’ll let you get on, {name}. Goodbye for now.', shows: ['warm-wrap'] },
  ],
  slots: {
    lastDetail: 'The last thing they told you, in a few words',
    name: 'The customer’s name',
    factCheck: 'The one thing you still need to know',
    action: 'What you are about to do',
    recap: 'What was done and what comes next',
  },
  wrong: {
    says: 'I’m going to have to stop you there.',
    instead: 'Listen once for a need inside the story. A cold house or a missed tablet comes first.',
  },
};

export const yesNoTransition: Script = {
  title: 'Yes or no, and on',
  fits: 'Any call that has to move, but not while somebody is in distress, and never more than twice running.',
  gate: { not: { distress: { atLeast: 50 } } },
  steps: [
    {
      label: 'Five words, what they gain, one closed question',
      says: '{acknowledge}. So that I can {benefit}: {closedQuestion}?',
      shows: ['yes-no-transition'],
      isAnswered: true,
    },
  ],
  slots: {
    acknowledge: 'What you heard, in five words',
    benefit: 'What the answer gets them',
    closedQuestion: 'A question that yes or no answers',
  },
  wrong: {
    says: 'Okay, so what’s your postcode?',
    instead: 'Say what it is for. That is what keeps it from being curt.',
  },
};

export const followUp: Script = {
  title: 'The call some days later',
  fits: 'You said you would ring to hear whether it held.',
  steps: [
    {
      label: 'Say who you are, and ask',
      says: 'It’s {agent} from {firm}. I’m not selling anything. Is this an all right time?',
      shows: ['offer-choice'],
      isAnswered: true,
    },
    {
      label: 'If not, give it to them',
      only: 'If it is a bad time',
      says: 'When would suit, or shall I leave it?',
      shows: ['offer-choice'],
    },
    {
      label: 'Ask if it held',
      says: 'On {day} we {did}. Has it held?',
      shows: ['acknowledge-history'],
      isAnswered: true,
    },
    {
      label: 'Ask what to do better',
      only: 'If it has held; write the answer down',
      says: 'Good. Is there anything in how we handled it that you’d change?',
      shows: ['open-question'],
      isAnswered: true,
    },
    {
      label: 'Let old anger stand',
      only: 'If the anger is still there',
      says: 'I’d expect that. Nobody has to thank us.',
      shows: ['normalise-reaction'],
    },
    {
      label: 'Own it again',
      only: 'If it has not held',
      says: 'I’m sorry that {fault} came back. I have the whole story here. I’ll {action} by {when}.',
      shows: ['specific-apology', 'own-next-action'],
    },
    {
      label: 'Leave a way in',
      says: 'That’s all from me. It’s {directRoute} if it slips.',
      shows: ['warm-wrap'],
    },
  ],
  slots: {
    agent: 'Your name',
    firm: 'The house',
    day: 'The day of the first call',
    did: 'What was done',
    fault: 'What went wrong again',
    action: 'What you do now',
    when: 'By when',
    directRoute: 'A way to reach you that needs no queue',
  },
  wrong: { says: 'Are you happy with our service?', instead: 'Ask about the fix, not about yourselves.' },
};

export const bereavement: Script = {
  title: 'After a death',
  fits: 'The person who rings has lost somebody.',
  steps: [
    {
      label: 'Say they are done',
      says: 'Everything I need from you today is done. What I’ll do without you: {list}.',
      shows: ['recap-confirm'],
    },
    {
      label: 'Warn of what may arrive',
      says: 'You may still get {letter}. You can ignore {item}.',
      shows: ['explain-plainly'],
    },
    {
      label: 'One name, one number',
      says: 'For anything else it’s {owner}, on {line}. Take care of yourself, {name}.',
      shows: ['warm-wrap'],
    },
  ],
  slots: {
    list: 'What the house does by itself',
    letter: 'Post that cannot be stopped any more',
    item: 'The part of it that means nothing now',
    owner: 'The one person who has the case',
    line: 'That person’s number',
    name: 'The name of the one who rings',
  },
  wrong: { says: 'Have a great day.', instead: 'No survey, and nothing bright.' },
};
