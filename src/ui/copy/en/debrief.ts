// The words of the debrief screen, in the order in which they are read.

import { inWords, timeInWords } from '../numberWords';
import { capital, PRONOUNS, type Pronoun } from '../pronouns';
import { competences, grades, gradesInTitle, noGrade } from './debriefCompetences';
import { criticalErrors, errorNames } from './debriefErrors';
import { headline } from './debriefHeadline';
import { line } from './debriefLine';
import { houseWords, otherHouse } from './debriefPolicy';
import { reasons } from './debriefReasons';
import { review } from './debriefReview';
import { rows } from './debriefRows';
import { why } from './debriefWhy';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'] as const;
const ordinal = (nth: number): string => ORDINALS[nth - 1] ?? `${nth}th`;
/** Before and after, in whole numbers. */
type Pair = readonly [from: number, to: number];
const signed = ([from, to]: Pair): string =>
  to === from ? 'as before' : to < from ? `−${from - to}` : `+${to - from}`;
/** "2, 4 and 7" */
const listed = (numbers: readonly number[]): string =>
  [numbers.slice(0, -1).join(', '), numbers.at(-1)].join(' and ');
/** 2.5 as "2½"; other parts to one place. */
const parts = (count: number): string => {
  const whole = Math.floor(count + 1e-6);
  const rest = count - whole;
  if (rest < 0.05) return String(whole);
  if (Math.abs(rest - 0.5) < 0.05) return whole === 0 ? '½' : `${whole}½`;
  return count.toFixed(1);
};

export const debrief = {
  title: (contact: string) => `Debrief: ${contact}`,
  plainTitle: 'Debrief',
  first: {
    heading: 'How was that?',
    feelings: { fine: 'Fine', stirred: 'Stirred up', minute: 'Need a minute' },
    isPrivate: 'Not stored. Nobody sees this.',
    hard: 'Some of that call was hard to stand in. What follows keeps until you want it.',
    own: 'You already know some of it',
    ownLead: 'Both are yours to leave empty. Nothing is scored yet, and the call comes next.',
    keep: 'What would you keep?',
    change: 'What would you change?',
    memory: 'Only on this page. It is gone when you leave it, and it is never stored.',
    show: 'Show me the call',
  },
  meta: {
    call: (setting: string, intensity: string, nth: number) =>
      `${setting}, ${intensity.toLowerCase()}, ${ordinal(nth)} attempt`,
    when: (day: string, length: string) => `${day}, ${length}`,
    length: (seconds: number) =>
      seconds < 60
        ? inWords(seconds, 'second', 'seconds')
        : `${Math.floor(seconds / 60)} min ${seconds % 60} s`,
  },
  headline,
  line,
  competences,
  grades,
  gradesInTitle,
  noGrade,
  reasons,
  rows,
  why,
  otherHouse,
  houseWords,
  review,
  decision: {
    title: (decision: number, verdict: string | null) =>
      verdict === null ? `Decision ${decision}` : `Decision ${decision}, ${verdict}`,
    at: (clock: string, heat: number, trust: number) => `${clock}, heat ${heat}, trust ${trust}`,
    to: (decision: number) => `Decision ${decision}`,
    steps: 'Other decisions',
    theySaid: (name: string) => `${name} said`,
    youSaid: 'You said',
    cutIn: 'You cut in',
    cutInCost: (heat: number, trust: number, who: Pronoun) =>
      heat === 0
        ? `It cost nothing: somebody this frightened may be asked at once whether ${PRONOUNS[who].subject} ${PRONOUNS[who].is} safe.`
        : `That by itself put ${heat} on the heat and took ${trust} off the trust, and the figures here count it. The other replies are shown as if you had heard ${PRONOUNS[who].object} out.`,
    youDid: 'You used',
    saidNothing: 'Nothing was said',
    heard: (who: Pronoun) => `What ${PRONOUNS[who].subject} heard`,
    tempting: 'Why it was tempting',
    strong: 'Why it is strong',
    fine: 'Why it does',
    shown: 'What you did',
    options: 'What each reply would have done',
    coolest: 'settled',
    hottest: 'furious',
    yours: 'You said this',
    noReply: 'You used the phone here, so none of these was said.',
    noReplySilent: 'You said nothing here, so none of these was said.',
    cutInHere: (who: Pronoun) =>
      `You cut in. The numbers are from where ${PRONOUNS[who].subject} ${PRONOUNS[who].was} cut off, and what cutting in cost is in them.`,
    cutInOthers: (who: Pronoun) =>
      `You cut in with yours. The others are shown as said once ${PRONOUNS[who].subject} had finished.`,
    keys: 'J or → for the next decision, K or ← for the one before.',
    moves: (heat: Pair, trust: Pair, first: 'heat' | 'trust') =>
      first === 'heat'
        ? `Heat ${heat[0]} to ${heat[1]}, trust ${signed(trust)}`
        : `Trust ${trust[0]} to ${trust[1]}, heat ${signed(heat)}`,
    ends: (ending: string) => `It would have ended the call: ${ending.toLowerCase()}.`,
    why: 'Why',
    again: 'Try again from here',
    opening: 'Opening the line',
    hear: 'Hear it',
    hearAnswer: 'Hear the answer',
    stop: 'Stop',
    noVoice: 'There is no recording of these words.',
    voiceOff: 'Voice is off in the settings.',
    noSound: 'The sound could not be had. The words are written here.',
    opened: (decision: number) => `Decision ${decision} is open.`,
    own: {
      title: 'Say it your way',
      label: 'What would you say here?',
      help: 'Stays on this page and is gone when you open another decision. Nothing reads it.',
      long: (count: number) => `${count} words. Said aloud, 35 are as many as anybody takes in.`,
      compare: 'Read it aloud once, then look for these',
      does: (label: string) => `Does it do this: ${label.charAt(0).toLowerCase()}${label.slice(1)}?`,
      aloud: 'Would you say it like that, aloud, to this person?',
      true: 'Is all of it true, and yours to say?',
    },
    manner: {
      politely: 'Close politely',
      'under-policy': 'End under the policy',
      'hang-up': 'Just hang up',
      safety: 'End it for safety',
    },
    transfer: (target: string) => `Transfer: ${target}`,
    forward: (target: string) => `Passed on after abuse: ${target}`,
  },
  script: {
    title: 'The call, as it was said',
    legend: 'The same line, read downwards. Left is settled, right is furious.',
    you: 'You',
    youCutIn: 'You, cutting in',
    heard: (who: Pronoun) => `${capital(PRONOUNS[who].subject)} heard`,
    thought: (who: Pronoun) => `What ${PRONOUNS[who].subject} didn’t say`,
    open: (decision: number) => `Open decision ${decision}`,
    isOpen: (decision: number) => `Decision ${decision}, open above`,
    held: (held: number, promised: number | null) =>
      promised === null
        ? `On hold for ${timeInWords(held)}, without a word first.`
        : `On hold for ${timeInWords(held)} of the ${timeInWords(promised)} you asked for.`,
    quiet: 'Silence on the line.',
    note: 'Your note',
    noNote: 'No note was left.',
    over: 'How it stands',
  },
  chances: {
    title: 'Chances, and the ones you took',
    legend: 'Each bar is one chance, numbered by decision. Full: taken. Part: in part. Open: missed.',
    legendBest: 'Open pointer: your best call with this contact before this one.',
    taken: (all: number, taken: number) =>
      `${capital(inWords(all, 'chance', 'chances'))}, ${parts(taken)} taken`,
    takenOf: (taken: number, all: number) => `${parts(taken)} of ${all}`,
    notObserved: 'Not called for',
    notObservedWhy: 'This call did not ask for it, so there is nothing to say.',
    withNumber: (band: string, score: number) => `${band}, ${score}`,
    whole: 'The call as a whole',
    withoutWaits: 'Read as if you had not kept them waiting and not cut in: that neither helps nor excuses.',
    drivenOff:
      'The customer rang off over a wait or over being cut in on, and would have stayed without it. The parts keep what you showed; the whole counts for almost nothing.',
    capped: (what: string) => `Held here by: ${what.toLowerCase()}.`,
    outcome: (score: number) =>
      score >= 80
        ? 'How the call came out counts too, and it came out where it could.'
        : 'How the call came out counts too, and some of it stayed open.',
    every: 'Every chance, with its reason',
    part: (credit: number) => (credit >= 0.995 ? 'taken' : credit > 0 ? 'in part' : 'missed'),
    at: (decision: number) => (decision === 0 ? 'Before decision 1' : `Decision ${decision}`),
    rule: {
      house: (text: string) => `The rule: ${text}`,
      mayOffer: (text: string) => `Yours to offer: ${text}`,
      mustNot: (text: string) => `Not yours to give: ${text}`,
    },
    noReason: 'Its reason is not known to this version.',
    otherRow: 'a row of an older rubric',
    none: 'None',
    errorsLabel: 'Critical errors',
    errorCount: (count: number) => (count === 0 ? 'none' : String(count)),
  },
  errors: {
    title: 'What weighs most',
    at: (decision: number) => `At decision ${decision}`,
    why: 'Why it matters',
    line: 'The clean line',
    again: (decision: number) => `Go back to decision ${decision}`,
    cases: criticalErrors,
    names: errorNames,
    unknown: 'Something that weighs on the whole call',
  },
  promises: {
    title: 'What you promised',
    none: 'Nothing was promised.',
    columns: { what: 'Promised', at: 'Decision', standing: 'How it stands', clause: 'By' },
    standing: {
      allowed: 'Yours to give',
      forbidden: 'Not yours to give',
      uncovered: 'Nothing covers it',
    },
    saidAt: (decisions: readonly number[]) => `Promised at decisions ${listed(decisions)}`,
    cameBack: (decision: number) => `It came back at decision ${decision}`,
    stillOut: 'It did not come back in this call. It may in the next',
    policy: (name: string) => `In force: ${name}`,
  },
  story: {
    title: 'What you couldn’t see',
    unheard:
      'This call was over after a few words. What was behind it is still there to be found another time.',
    show: 'Show what was behind it',
    keptIn: (decision: number) => `Kept in, at ${decision}`,
    keptWhy: 'There was a reply here that would have brought it out.',
    out: (decision: number) => `Brought out, at ${decision}`,
    outWhy: (words: string) => `“${words}”`,
    never: 'It never came out',
  },
  plan: {
    title: 'One thing to carry',
    own: 'What you wrote before you saw the call',
    ownKeep: 'To keep',
    ownChange: 'To change',
    ifWord: 'If ',
    thenWord: ', then I will ',
    fullStop: '.',
    choose: 'Which one',
    pin: 'Pin to my next call',
    mine: 'Put it in my words',
    theirs: 'Choose one of these instead',
    cue: 'If',
    response: 'then I will',
    empty: 'Both halves are needed: when it happens, and what you will do.',
    says: 'You will see it before your next call.',
    pinned: 'Pinned. You will see it in the brief before your next call.',
    notKept: 'It could not be kept on this device. Write it down where you will see it.',
  },
  foot: {
    kept: 'Kept on this device only.',
    rest: 'Take a moment',
    ask: 'Ask for a debrief',
  },
  asItWas: {
    notice:
      'This contact, its policy or the rules have changed since this call. The scorecard stands as it was on that day; the line and the replies can’t be shown again.',
    misfit: (problem: string) =>
      `The moves of this call no longer fit its contact, so they can’t be shown again. The scorecard stands as it was. (${problem})`,
    gone: 'This copy of Steadyline does not have the contact of this call. The scorecard stands as it was on that day.',
    oldCard:
      'The rubric has changed since this call. The line is exact; the scorecard stands as it was on that day.',
    heading: 'The call, as it was scored then',
  },
  missing: {
    title: 'This call is not on this device',
    lead: 'It may have been deleted, or it was played in another browser. Nothing else is lost.',
  },
  faultRead: {
    title: 'The call could not be read',
    lead: 'The storage did not answer. Open the page again; nothing was changed.',
  },
} as const;
