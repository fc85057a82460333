// The critical errors: what each was, why it matters, and the clean line. Kind to whoever made it; abuse is never told as their fault.

import type { CriticalErrorId } from '../../../engine/score/criticalErrorTable';

export interface ErrorWords {
  readonly what: string;
  /** Said first. */
  readonly kind: string;
  readonly why: string;
  /** What could be said instead, as spoken words. */
  readonly line: string;
}

export const criticalErrors: Readonly<Record<CriticalErrorId, ErrorWords>> = {
  CE1: {
    what: 'The call was cut before it could be',
    kind: 'You were right to want out. Here is the clean way.',
    why: 'With every warning given that the house asks for, an ending is yours by right, and nobody can turn it round afterwards.',
    line: 'If that happens once more I’ll end this call. I’d rather finish this with you. Shall we go on?',
  },
  CE2: {
    what: 'Details went out unchecked',
    kind: 'You were being helpful, and the voice sounded sure.',
    why: 'Whoever rings in somebody’s name sounds sure. One check keeps that somebody safe, and you with them.',
    line: 'Before I say anything about an account I check whose it is. It takes one question, and it guards yours too.',
  },
  CE3: {
    what: 'A sign of danger went by',
    kind: 'These signs are said in passing, and nearly everybody misses their first.',
    why: 'Asking does not put the thought there. It tells a person that it can be said out loud to you.',
    line: 'When you said that, did you mean you’re thinking of ending your life? I’m staying on the line.',
  },
  CE4: {
    what: 'Somebody in danger was left alone',
    kind: 'It is hard to stay when you don’t know what comes next. You don’t have to know it.',
    why: 'On hold, passed on or given a number, a person in danger is alone again. Staying is the whole task.',
    line: 'I’m staying with you. I’d like to bring somebody on who does this every day. Is that all right?',
  },
  CE5: {
    what: 'It went into work that is not yours',
    kind: 'You wanted to help with all of it.',
    why: 'Details of how, or why, can do harm in hands that were not trained for them. Staying and handing on does not.',
    line: 'I’m not the right one for that part, and I’ll stay until the right one is here.',
  },
  CE6: {
    what: 'It was answered in kind',
    kind: 'Anybody would have felt it. You had cause.',
    why: 'The behaviour can be stopped without touching the person, and then there is nothing to turn on you with.',
    line: 'I want to sort this. I can’t while I’m being called names. Can we go on without it?',
  },
  CE7: {
    what: 'A promise was made that can’t be kept',
    kind: 'You wanted to give something, and there was so little to give.',
    why: 'It quiets this call and breaks in the next one, where somebody pays for it with the trust you won.',
    line: 'I can’t promise you that, and I won’t. What I can do today is this, and I’ll ring you either way.',
  },
  CE8: {
    what: 'The insults were left standing',
    kind: 'You do not have to put up with this.',
    why: 'What a caller says is the caller’s choice, and never yours. The policy is on your side from the first insult.',
    line: 'I want to get this sorted. I can’t do that while I’m being spoken to like this. Can we carry on without it?',
  },
  CE9: {
    what: 'It ended with no way back',
    kind: 'You were free to end it.',
    why: 'One sentence with a way back keeps the case open, and keeps the ending yours.',
    line: 'I’m ending this call now. Your case stays open, and this is how to come back to it.',
  },
  CE10: {
    what: 'A threat was answered',
    kind: 'A threat takes the breath away. It is not yours to talk down.',
    why: 'Every further word keeps you in reach of it. Ended and reported, it is no longer yours alone.',
    line: 'I’ve heard what you said. I’m ending this call and reporting it. Goodbye.',
  },
  CE11: {
    what: 'The insults were paid',
    kind: 'You bought a quiet minute, and at that moment it looked cheap.',
    why: 'What an insult earns once it will be asked for again, by the next caller and of the next colleague.',
    line: 'I’ll look at that with you as soon as we can talk without it. It won’t go any faster this way.',
  },
  CE12: {
    what: 'A true claim was taken for a false one',
    kind: 'You were guarding against something that does happen.',
    why: 'To the honest caller it says: you are lying. The same checks can be made without anybody being accused.',
    line: 'I check every claim of this kind in the same way. May I ask you three things?',
  },
};
