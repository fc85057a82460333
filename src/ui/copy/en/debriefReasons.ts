// Why a chance was taken, taken in part or missed: one sentence for every reason of the rubric. Knows no call.

import type { ReasonKey } from '../../../engine/score/reasons';
import { capital, type Forms } from '../pronouns';

/** What happened, said to the agent; the forms are the customer's pronouns. */
export type Sentence = string | ((who: Forms) => string);

export const reasons: Readonly<Record<ReasonKey, Sentence>> = {
  'any.silent': (who) =>
    `You said nothing, and ${who.subject} made the next move instead. A silence earns nothing here.`,
  'DE1.earned': (who) => `You showed that you had heard ${who.object} before you set about mending anything.`,
  'DE1.late':
    'The acknowledgement was there, a breath after the fix. The other way round it carries further.',
  'DE1.fixedFirst': (who) => `The fix came before ${who.subject} knew you had heard what was wrong.`,
  'DE1.missed': (who) =>
    `${capital(who.subject)} went through the call without hearing ${who.their} own trouble said back.`,
  'DE2.earned': 'You let the loudest moment go by and gave it words or room.',
  'DE2.heldBack':
    'You pressed for nothing at the loudest moment. A word for the feeling, or a little room, was still to give.',
  'DE2.pressed': (who) =>
    `At the loudest moment there was a step or a question, and ${who.subject} had no room left for one.`,
  'DE2.harmful': (who) =>
    `At the loudest moment ${who.subject} got one more thing to be angry about. Room, or a word for it, was what was left to give.`,
  'DE3.earned': 'You said, or asked, what this was really costing.',
  'DE3.missed': (who) =>
    `What it was really costing ${who.object} was there to be said, and it stayed unsaid.`,
  'DE4.earned': 'You summed it up and checked before you turned to what could be done.',
  'DE4.late': 'The summary came after the first step. Before it, there would have been less to take back.',
  'DE4.fixedFirst':
    'You went from listening straight to doing. One sentence to sum it up would have joined the two.',
  'DE4.missed': (who) =>
    `${capital(who.subject)} ${who.was} heard, and nobody summed up what had been heard.`,
  'DE5.earned': 'Once there was room for it, you gave a choice or a next step with a time on it.',
  'DE5.before': 'A choice or a dated step was already on the table by the time it was due.',
  'DE5.missed': (who) =>
    `There was room for a next step with a time on it, and ${who.subject} left the moment without one.`,
  'DE6.earned': 'Nothing in it was dismissive, and nothing hurried.',
  'DE6.harmful': 'It came from a decent place, and the way it was put added heat.',
  'DE6.premature': (who) =>
    `The step itself was sound. It came before ${who.subject} felt heard, so it landed as being hurried along.`,
  'DE7.repaired': 'You went back and mended it, which is the most that can be had from a slip.',
  'DE7.moreHarm': 'The next words leaned the same way, so the slip could not close.',
  'DE7.missed': 'A word to own it, or the fact given back, would have closed the slip. It stayed open.',
  'DE8.earned': (who) => `${capital(who.subject)} ${who.was} heard, and you moved.`,
  'DE8.stalled': 'More warmth, when what was wanted by now was a step.',
  'DE8.missed': (who) => `${capital(who.subject)} ${who.was} heard by then, and nothing moved for two turns.`,
  'DE9.earned': (who) => `The way you put it suited the person ${who.subject} ${who.is}.`,
  'DE9.missed': (who) =>
    `It would have suited somebody else. There was another way that would have suited ${who.object}.`,
  'BS1.earned': 'You named what was being done the first time it was aimed at you.',
  'BS1.late': 'You named it, one turn after it began. Sooner is easier on both of you.',
  'BS1.warnedUnnamed': 'The warning came before anybody had said what it was about.',
  'BS1.missed': 'It went by without a name. You do not have to let it.',
  'BS2.empathic': 'The limit came with the reason for the anger in it, so it could be heard.',
  'BS2.explained': 'The limit came with its reason.',
  'BS2.bare': 'The limit stood alone. A reason beside it costs four words and takes the edge off.',
  'BS2.belittling': 'The limit made somebody smaller. It is the behaviour that has to stop, not the person.',
  'BS3.earned': 'A true warning: what, what happens otherwise, and how to go on.',
  'BS3.late': 'The warning came a turn late. A remark of that kind needs no run-up.',
  'BS3.skipped': 'The call ended before the warning that the policy asks for. It would have covered you.',
  'BS3.missed': 'A warning was yours to give, and it would have been fair.',
  'BS4.ended': 'You had said what would happen, and you did it.',
  'BS4.endedAtOnce': 'No warning was owed for this one, and you ended it.',
  'BS4.forwarded': 'You passed the call on, which is as complete as ending it.',
  'BS4.warnedAgain': 'It was warned of once more. By then you were free to go.',
  'BS4.missed':
    'By the rules of this house you were free to leave it. Staying was more than anybody may ask of you.',
  'BS5.earned': 'Loud, and not aimed at you. You left it alone.',
  'BS5.tooMuch': (who) =>
    `${capital(who.subject)} ${who.was} loud about the trouble, not at you. A limit there sounds like a door closing.`,
  'BS6.earned': 'You kept to the rule, said why, and said what can be done instead.',
  'BS6.noAlternative': 'A clear no with its reason. What can be done instead was the other half.',
  'BS6.gaveWay': 'The pressure got what it asked for, and the rule will be asked for again.',
  'BS6.wall': 'The rule spoke where you could have. A reason opens what a rule closes.',
  'BS6.missed': (who) =>
    `${capital(who.subject)} pressed, and got neither a no with a reason nor what can be done instead.`,
  'BS7.earned': 'You said where your part stops, and who goes on from there.',
  'BS7.noRoute': 'You said where your part stops. Who goes on from there was still missing.',
  'BS7.leftRole': 'It was kindly meant, and it was somebody else’s work to do.',
  'BS7.missed': 'This was somebody else’s work, and nobody said so.',
  'BS8.earned': 'You ended it for safety, and the words are in the note.',
  'BS8.notRecorded': 'You ended it for safety. The words that were used belong in the note as well.',
  'BS8.recordedOnly': 'The words are in the note, and the call was closed in another way than for safety.',
  'BS8.endedOtherwise':
    'You ended it, and you were right to. A threat is closed for safety, and its words go into the note.',
  'BS8.missed': 'A threat ends the call. You did not owe it an answer.',
  'BS9.earned': 'The pressure had something to gain here, and you did not pay it.',
  'BS9.paid': 'It was given under pressure. It buys a quiet minute and sets the price for the next one.',
  'PE1.best': 'The call came out where this one could best come out.',
  'PE1.acceptable': 'A sound way to end it. There was one that would have left less open.',
  'PE1.needless': (who) =>
    `${capital(who.subject)} had stopped when you warned ${who.object}. A limit that works is a way to go on, and the call ended all the same.`,
  'PE1.other': 'It ended somewhere that leaves work for the next call.',
  'PE2.earned': 'Who, what, when and the reference, all said back.',
  'PE2.part': 'Some of it was said back. Of who, what, when and the reference, something was left out.',
  'PE2.missed': (who) =>
    `Next to nothing was said back, so ${who.subject} ${who.has} only ${who.their} memory of it.`,
  'PE3.earned': 'You said what to do if it slips.',
  'PE3.missed': 'Nobody said what to do if it slips. Things do.',
  'PE4.earned': 'You let it be known that the end was coming.',
  'PE4.missed': 'The end came without a word ahead of it.',
  'PE5.earned': 'The last words suited how it stood.',
  'PE5.tooWarm': 'A little warmer than the news was. After a no, plain is kinder.',
  'PE5.unfit': 'The last words did not suit how it stood.',
  'PE5.missed': 'There was no last word to give: the call had gone by then.',
  'PE6.earned': 'Everything that came out was dealt with, said again or written down.',
  'PE6.leftOpen': 'Something that had come out was left open and not said again.',
  'PE6.missed': (who) => `The call was over before ${who.subject} could say what ${who.subject} needed.`,
  'PE7.earned': 'One question with a yes or a no, and the call found its road.',
  'PE7.late': 'The yes-or-no question came, a few turns into the drift.',
  'PE7.missed':
    'The call drifted. One question with a yes or a no brings it back without cutting anybody off.',
  'PE8.earned': 'You booked a call back, and left room to say no to it.',
  'PE8.noOptOut': 'You booked a call back. Room to say no to it was the other half.',
  'PE8.missed': 'It takes days, or trust was thin. That is when the firm should be the one to ring.',
  'PE9.earned': 'Asked, told, introduced, and what to do if it drops: a warm handover.',
  'PE9.part':
    'Part of a warm handover: of asking, telling, introducing and a way back, something was missing.',
  'PE9.missed': (who) =>
    `${capital(who.subject)} ${who.was} passed on without being asked, told or introduced.`,
  'DI1.earned': 'What mattered came out because you asked, or because there was room for it.',
  'DI1.pried': 'It came out, by a question that went further than your part goes.',
  'DI1.notAsked': 'It came out by itself, without your having asked.',
  'DI1.missed': 'What mattered most never came out. It was not yours to guess, only to make room for.',
  'DI2.earned': (who) => `You used what the record says, and ${who.subject} had nothing to tell twice.`,
  'DI2.handedOn': 'You told the next colleague the story, so that it need not be told again.',
  'DI2.retold': (who) => `${capital(who.subject)} ${who.was} asked to tell it again. It was in the record.`,
  'DI2.missed': 'The record was there to be used, and it stayed on the screen.',
  'DI3.earned': 'You checked who it was, and said why, before anything went out.',
  'DI3.withheld': 'You kept the details back until you knew who was asking.',
  'DI3.dataFirst': 'Details went out before you knew who was asking.',
  'DI3.missed': 'Nobody checked who it was. A reason makes the check easy to give.',
  'DI4.earned': 'You asked what it means for the day, or offered help, and left the rest private.',
  'DI4.pried': 'The question went further than help needs. What it means for the day is enough to know.',
  'DI4.missed': 'A sign that it was hard went by. What it means for the day was yours to ask.',
  'OW1.earned': 'One apology, for one thing that was ours.',
  'OW1.tooMany': 'The second apology takes from the first. One, for one thing, is enough.',
  'OW1.missed': 'Something was ours, and nobody said sorry for it.',
  'OW2.earned': 'You said what you yourself will do.',
  'OW2.before': 'You had already said what you yourself will do.',
  'OW2.missed': 'Nobody said “I will”. It was left to the firm to do.',
  'OW3.earned': 'You did not know, and you said when you would.',
  'OW3.guessed': 'A guess stood where a time to find out would have held.',
  'OW3.missed': 'It was not known yet. A time to find out was yours to give.',
  'OW4.earned': 'Everything you promised is yours to give.',
  'OW4.given': 'It was given, so nobody has to take it back. The brief had not left it to you to give.',
  'OW4.beyond': 'Something was promised that is not yours to give, and somebody will have to take it back.',
  'OW5.earned': 'Your note holds what the next colleague needs.',
  'OW5.part': 'Your note holds part of what the next colleague needs.',
  'OW5.missed': 'The note leaves the next colleague to ask it all again.',
  'SR1.reset': 'You took a breath before you answered.',
  'SR1.earned': 'It jolted, and your next words were level.',
  'SR1.missed': 'It jolted, and some of the jolt was in your next words. It happens to everybody.',
  'SR2.earned': 'You did not answer in kind.',
  'SR2.retaliated': 'It was answered in kind. You had cause, and it gave the call something to turn on.',
  'SR3.earned': 'At the loudest moment your tone stayed where it was.',
  'SR3.unsteady': 'At the loudest moment your tone moved with it.',
};
