// The critical errors, by what happened: what it was, why it matters, and the clean line. Kind to whoever made it; abuse is never told as their fault.

import type { CriticalErrorId } from '../../../engine/score/criticalErrorTable';
import type { ErrorCase } from '../../../engine/score/facts/fact.types';
import { capital, type Words } from '../pronouns';

export interface ErrorWords {
  readonly what: string;
  /** Said first. */
  readonly kind: Words;
  readonly why: Words;
  /** What could be said instead, as spoken words. */
  readonly line: string;
}

/** Named alone where the call cannot be read again: true of every case. */
export const errorNames: Readonly<Record<CriticalErrorId, string>> = {
  CE1: 'The call was ended before it could be',
  CE2: 'Details went out unchecked',
  CE3: 'A sign of danger went by',
  CE4: 'Somebody in danger was left alone',
  CE5: 'It went into work that is not yours',
  CE6: 'The person was hit, not the behaviour',
  CE7: 'A promise was made that can’t be kept',
  CE8: 'The insults were left standing',
  CE9: 'It ended with no way back',
  CE10: 'A threat was answered',
  CE11: 'The rudeness got what it asked for',
  CE12: 'A true claim was taken for a false one',
};

const WARNING =
  'I want to sort this with you. If I’m called that again I’ll end the call. Shall we go on without it?';
const BREATHING_SPACE = 'Can I put you on hold for a minute while I read this? I’ll come straight back.';

export const criticalErrors: Readonly<Record<ErrorCase, ErrorWords>> = {
  'cut-first-turn': {
    what: 'The call was cut at the first words',
    kind: 'Some first words make anybody want to put the phone down. That is what practice is for.',
    why: (who) =>
      `${capital(who.subject)} had said nothing against you yet. Whoever is cut off rings again, and is angrier. A pause buys the same breath: hold with a reason, or “I need a minute” in here.`,
    line: BREATHING_SPACE,
  },
  'cut-no-abuse': {
    what: 'The call was cut without abuse',
    kind: 'You wanted it to be over, and that is human.',
    why: (who) =>
      `Nothing ${who.subject} said in this call was abuse, so no rule lets it be cut off. There is nearly always a way to close: what was done, what comes next, goodbye.`,
    line: 'I’ve done what I can on this call. I’ll say back what happens next, and then I’ll let you go.',
  },
  'cut-disrespect': {
    what: 'The call was cut over rudeness',
    kind: 'It was rude, and nobody likes to stand in it.',
    why: 'Rude is not yet abusive: the rules let a call be ended for personal abuse and threats. Rudeness can be named, and it often stops there.',
    line: 'I can hear you’re fed up, and I want to help. It goes better if you let me. Shall we?',
  },
  'cut-stopped': {
    what: 'The call was cut after it had stopped',
    kind: 'After what was said to you it is hard to go on.',
    why: (who) =>
      `${capital(who.subject)} had insulted you, and ${who.subject} had stopped. A call is ended for what is still going on.`,
    line: 'Thank you. Then let’s go on from where we were.',
  },
  'cut-unwarned': {
    what: 'The call was cut before a warning',
    kind: 'You were right to want out. One sentence was still missing.',
    why: (who) =>
      `You were insulted, and the house asks that ${who.subject} ${who.is} warned first. With the warning given, nobody can turn the ending round afterwards.`,
    line: WARNING,
  },
  'cut-more-due': {
    what: 'The call was cut one warning early',
    kind: 'You had warned, and you were right to want out.',
    why: 'The house asks for more warnings than were given. Each one covers you, and after the last the ending is yours by right.',
    line: 'I’ve said this once. If it happens again I’ll end this call. I’d rather finish it with you.',
  },
  'cut-never-here': {
    what: 'The call was cut in a house that ends none',
    kind: 'You were insulted, and you were right to want out.',
    why: 'In this house no call is ended for what is said. The ways out are naming it, and passing the call to a colleague where that is open.',
    line: 'I won’t be spoken to like that. I’ll help you with this, or I’ll ask a colleague to.',
  },
  'cut-protected': {
    what: 'Somebody this house never cuts off was cut off',
    kind: 'You were insulted, and you were right to want out.',
    why: (who) =>
      `This house never cuts off a caller like ${who.object}. Naming it is open to you, and so is a colleague’s help.`,
    line: 'I won’t be spoken to like that. I’m staying to help, and I’d like it to stop.',
  },
  'data-out': {
    what: errorNames.CE2,
    kind: 'You were being helpful, and the voice sounded sure.',
    why: 'Whoever rings in somebody’s name sounds sure. One check keeps that somebody safe, and you with them.',
    line: 'Before I say anything about an account I check whose it is. It takes one question, and it guards yours too.',
  },
  'danger-missed': {
    what: errorNames.CE3,
    kind: 'These signs are said in passing, and nearly everybody misses their first.',
    why: 'Asking does not put the thought there. It tells a person that it can be said out loud to you.',
    line: 'When you said that, did you mean you’re thinking of ending your life? I’m staying on the line.',
  },
  'left-on-hold': {
    what: 'Somebody in danger was put on hold',
    kind: 'It is hard to stay when you don’t know what comes next. You don’t have to know it.',
    why: 'On hold, a person in danger is alone again. Staying is the whole task.',
    line: 'I’m staying with you. I’d like to bring somebody on who does this every day. Is that all right?',
  },
  'left-passed-on': {
    what: 'Somebody in danger was passed on alone',
    kind: 'You wanted somebody better placed for it, and there is one.',
    why: 'Put straight through, a person in danger is alone until somebody answers. Stay until they have.',
    line: 'I’m staying with you. I’ll bring somebody on who does this every day, and I’ll go when you two are talking.',
  },
  'left-closed': {
    what: 'The call ended on somebody in danger',
    kind: 'It is hard to stay when you don’t know what comes next. You don’t have to know it.',
    why: 'When the line closes, a person in danger is alone again. Staying until help is there is the whole task.',
    line: 'I’m staying with you. I’d like to bring somebody on who does this every day. Is that all right?',
  },
  'left-in-silence': {
    what: 'Somebody in danger was left in silence',
    kind: 'No words came, and that happens to everybody. Any words would have done.',
    why: 'A silent line is an empty one to whoever is in danger. That you are still there is enough to say.',
    line: 'I’m still here. Take your time. I’m staying on the line.',
  },
  'not-your-work': {
    what: errorNames.CE5,
    kind: 'You wanted to help with all of it.',
    why: 'Details of how, or why, can do harm in hands that were not trained for them. Staying and handing on does not.',
    line: 'I’m not the right one for that part, and I’ll stay until the right one is here.',
  },
  'threatened-provoked': {
    what: 'It was answered with a threat',
    kind: 'Anybody would have felt it. You had cause.',
    why: 'A threat gives the anger a new reason. A limit says the same without one: what has to stop, and what happens if it doesn’t.',
    line: WARNING,
  },
  threatened: {
    what: 'It sounded like a threat',
    kind: 'You wanted to get hold of the call again.',
    why: (who) =>
      `Nothing had been said against you, so ${who.subject} heard a door closing on somebody who had asked for help.`,
    line: 'I want to sort this with you. Tell me the one thing that has to happen today.',
  },
  'belittled-provoked': {
    what: 'The limit hit the person',
    kind: 'Anybody would have felt it. You had cause.',
    why: 'The behaviour can be stopped without touching the person, and then there is nothing to turn on you with.',
    line: 'I want to sort this. I can’t while I’m spoken to like that. Can we go on without it?',
  },
  belittled: {
    what: 'The limit made somebody smaller',
    kind: 'You wanted the tone to change.',
    why: 'There was no insult to stop, and the words went to the person. That is what is remembered of a call.',
    line: 'I can hear how much this matters. Let’s take it one step at a time.',
  },
  'promise-forbidden': {
    what: 'A promise was made that is not yours to give',
    kind: 'You wanted to give something, and there was so little to give.',
    why: 'It quiets this call and breaks in the next one, where somebody pays for it with the trust you won.',
    line: 'I can’t promise you that, and I won’t. What I can do today is this, and that will hold.',
  },
  'promise-uncovered': {
    what: 'A promise was made that nothing covers',
    kind: 'You wanted to give something, and there was so little to give.',
    why: 'Nothing in your brief says that it can be kept. If it can’t, the next colleague has to take it back.',
    line: 'I don’t know yet whether I can do that. I’ll find out, and I’ll tell you by a time I name now.',
  },
  'insults-stood': {
    what: errorNames.CE8,
    kind: 'You do not have to put up with this.',
    why: 'What a caller says is the caller’s choice, and never yours. The policy is on your side from the first insult.',
    line: 'I want to get this sorted. I can’t do that while I’m being spoken to like this. Can we carry on without it?',
  },
  'gone-no-way-back': {
    what: errorNames.CE9,
    kind: 'You were free to end it.',
    why: 'One sentence with a way back keeps the case open, and keeps the ending yours.',
    line: 'I’m ending this call now. Your case stays open, and this is how to come back to it.',
  },
  'gone-after-threat': {
    what: 'After a threat it ended without a word',
    kind: 'You were free to go at once, and you went.',
    why: 'One sentence makes it an ending for safety, which is recorded and reported. You need not carry it alone.',
    line: 'I’ve heard what you said. I’m ending this call and reporting it. Goodbye.',
  },
  'threat-answered': {
    what: errorNames.CE10,
    kind: 'A threat takes the breath away. It is not yours to talk down.',
    why: 'Every further word keeps you in reach of it. Ended and reported, it is no longer yours alone.',
    line: 'I’ve heard what you said. I’m ending this call and reporting it. Goodbye.',
  },
  'paid-insult': {
    what: 'The insults got what they asked for',
    kind: 'It bought a quiet minute, and at that moment it looked cheap.',
    why: 'What an insult earns once will be asked for that way again, by the next caller and of the next colleague.',
    line: 'I’ll look at that with you as soon as we can talk without it. It won’t go any faster this way.',
  },
  'paid-disrespect': {
    what: errorNames.CE11,
    kind: 'It bought a quiet minute, and at that moment it looked cheap.',
    why: 'What pushing earns once will be asked for that way again, by the next caller and of the next colleague.',
    line: 'I’ll look at what can be done with you, step by step. It won’t go any faster this way.',
  },
  'taken-for-false': {
    what: errorNames.CE12,
    kind: 'You were guarding against something that does happen.',
    why: 'To the honest caller it says: you are lying. The same checks can be made without anybody being accused.',
    line: 'I check every claim of this kind in the same way. May I ask you three things?',
  },
};
