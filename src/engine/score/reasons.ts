// Every reason the rubric can give for a credit, as a closed list of keys. The sentences live in the copy, by key.

/** `<indicator>.<what happened>`. `earned` full, `part` less, the rest none unless their name says so. */
export const REASON_KEYS = [
  'any.silent', // the turn passed without a word
  'DE1.earned', // acknowledged before any fix
  'DE1.late', // acknowledged in the same reply, after the fix (0.5)
  'DE1.fixedFirst',
  'DE1.missed',
  'DE2.earned',
  'DE2.heldBack', // pressed nothing, but used none of the four that let a peak pass (0.5)
  'DE2.pressed', // fixed, verified or asked openly into the peak
  'DE2.harmful',
  'DE3.earned',
  'DE3.missed',
  'DE4.earned',
  'DE4.late', // summed up after the first fix (0.5)
  'DE4.fixedFirst',
  'DE4.missed',
  'DE5.earned',
  'DE5.before', // already given when it fell due
  'DE5.missed',
  'DE6.earned',
  'DE6.harmful',
  'DE6.premature',
  'DE7.repaired', // 0.5, the most there is
  'DE7.moreHarm',
  'DE7.missed',
  'DE8.earned',
  'DE8.stalled',
  'DE8.missed',
  'DE9.earned',
  'DE9.missed',
  'BS1.earned',
  'BS1.late', // named one turn later (0.5)
  'BS1.warnedUnnamed', // warned at once without naming (0.5)
  'BS1.missed',
  'BS2.empathic',
  'BS2.explained', // 0.8
  'BS2.bare', // 0.2
  'BS2.belittling',
  'BS3.earned',
  'BS3.late', // discriminatory or sexual, one turn later (0.5)
  'BS3.skipped', // ended before the warning that was due
  'BS3.missed',
  'BS4.ended',
  'BS4.endedAtOnce', // for conduct that is owed no warning here
  'BS4.forwarded',
  'BS4.warnedAgain', // 0.3
  'BS4.missed',
  'BS5.earned',
  'BS5.tooMuch',
  'BS6.earned',
  'BS6.noAlternative', // 0.5
  'BS6.gaveWay',
  'BS6.wall',
  'BS6.missed',
  'BS7.earned',
  'BS7.noRoute', // 0.5
  'BS7.leftRole',
  'BS7.missed',
  'BS8.earned',
  'BS8.notRecorded', // 0.7
  'BS8.recordedOnly', // 0.3
  'BS8.endedOtherwise',
  'BS8.missed',
  'BS9.earned',
  'BS9.paid',
  'PE1.best',
  'PE1.acceptable', // 0.5
  'PE1.other',
  'PE1.needless', // for conduct that had stopped
  'PE2.earned',
  'PE2.part', // three parts 0.7, two 0.4
  'PE2.missed',
  'PE3.earned',
  'PE3.missed',
  'PE4.earned',
  'PE4.missed',
  'PE5.earned',
  'PE5.tooWarm', // 0.5
  'PE5.unfit',
  'PE5.missed',
  'PE6.earned',
  'PE6.leftOpen',
  'PE6.missed',
  'PE7.earned',
  'PE7.late', // within four turns (0.5)
  'PE7.missed',
  'PE8.earned',
  'PE8.noOptOut', // 0.5
  'PE8.missed',
  'PE9.earned',
  'PE9.part',
  'PE9.missed',
  'DI1.earned',
  'DI1.pried',
  'DI1.notAsked',
  'DI1.missed',
  'DI2.earned',
  'DI2.handedOn',
  'DI2.retold',
  'DI2.missed',
  'DI2.untold', // passed on without the story
  'DI3.earned',
  'DI3.withheld',
  'DI3.dataFirst',
  'DI3.missed',
  'DI4.earned',
  'DI4.pried',
  'DI4.missed',
  'OW1.earned',
  'OW1.tooMany',
  'OW1.missed',
  'OW2.earned',
  'OW2.before',
  'OW2.missed',
  'OW3.earned',
  'OW3.guessed',
  'OW3.missed',
  'OW4.earned',
  'OW4.given', // nothing is owed, and a clause forbids what was given (1)
  'OW4.beyond',
  'OW5.earned',
  'OW5.part', // 0.5
  'OW5.missed',
  'SR1.reset',
  'SR1.earned',
  'SR1.missed',
  'SR2.earned',
  'SR2.retaliated',
  'SR3.earned',
  'SR3.unsteady',
] as const;

export type ReasonKey = (typeof REASON_KEYS)[number];

/** True when `value` is a reason of this rubric; a stored scorecard may hold one of another version. */
export function isReasonKey(value: string): value is ReasonKey {
  return (REASON_KEYS as readonly string[]).includes(value);
}
