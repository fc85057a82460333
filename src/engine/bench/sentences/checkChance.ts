// Whether the reason given for a chance is true of its turn and call. Only what the sentence states is looked for, in the plain steps.

import { BEHAVIOURS } from '../../behaviours/catalogue';
import type { ReasonKey } from '../../score/reasons';
import type { Chance } from '../../score/scorecard.types';
import type { Scene } from './claim.types';
import { stepAt, timesShown, turnsOf, wasShown } from './told';

interface Told {
  readonly scene: Scene;
  readonly chance: Chance;
  /** Shown on the turn that decided. */
  readonly shows: (...ids: readonly string[]) => boolean;
  /** Shown from the turn it opened to the one that decided. */
  readonly showedSince: (...ids: readonly string[]) => boolean;
}

/** True, false, or null for a reason of another rubric. */
export function isChanceTrue(chance: Chance, scene: Scene): boolean | null {
  const told: Told = {
    scene,
    chance,
    shows: (...ids) => wasShown(scene.replay, ids, chance.turn, chance.turn),
    showedSince: (...ids) => wasShown(scene.replay, ids, chance.openedAt + 1, chance.turn),
  };
  const check = CHECKS[chance.reason as ReasonKey];
  return check === undefined ? null : check(told);
}

const idsOf = (group: string): readonly string[] =>
  Object.entries(BEHAVIOURS).flatMap(([id, one]) => (one.group === group ? [id] : []));
const HARMFUL = idsOf('harmful');
const HEARD = [...idsOf('connect'), 'specific-apology'];
const FIX = Object.entries(BEHAVIOURS).flatMap(([id, { flags }]) =>
  id === 'premature-fix' || (flags.includes('solution') && !flags.includes('verify')) ? [id] : [],
);
const PASSED_ON = ['warm-transfer', 'cold-transfer', 'stay-and-handoff'];

const at = ({ scene, chance }: Told) => stepAt(scene.replay, chance.turn);
const before = (told: Told) => at(told)?.before.customer;
const reply = (told: Told) => at(told)?.reply;
const last = ({ scene }: Told) => turnsOf(scene.replay).at(-1);
const kind = ({ scene: { replay } }: Told) => replay.stage.scenario.endings[replay.final.ending ?? '']?.kind;
const openedAbuse = ({ scene, chance }: Told): number =>
  stepAt(scene.replay, chance.openedAt + 1)?.before.customer.abuse ?? 0;
const ever = (told: Told, ...ids: readonly string[]): boolean => wasShown(told.scene.replay, ids);
const harmed = (told: Told): boolean => told.shows(...HARMFUL);
const isTransfer = (told: Told): boolean => at(told)?.move.type === 'transfer';
const parts = (told: Told): readonly string[] => {
  const step = at(told);
  return step?.move.type === 'transfer' ? step.move.parts : (step?.reply?.transfer ?? []);
};
const recapParts = ({ scene }: Told): number =>
  new Set(turnsOf(scene.replay).flatMap((step) => step.reply?.recap ?? [])).size;
const hasNote = ({ scene }: Told): boolean => (scene.replay.note?.length ?? 0) > 0;
const gone = (told: Told): boolean => told.scene.replay.final.endedBy === 'customer';
const revealedHidden = ({ scene: { replay } }: Told): boolean =>
  Object.entries(replay.stage.scenario.needs).some(
    ([id, { isHidden }]) => isHidden && replay.final.revealed.includes(id),
  );

const CHECKS: Readonly<Record<ReasonKey, (told: Told) => boolean>> = {
  'any.silent': (t) => at(t)?.move.type === 'dead-air',
  'DE1.earned': (t) => t.shows(...HEARD),
  'DE1.late': (t) => t.shows(...HEARD) && t.shows(...FIX),
  'DE1.fixedFirst': (t) => t.shows(...FIX),
  'DE1.missed': (t) => !wasShown(t.scene.replay, HEARD, t.chance.openedAt + 1),
  'DE2.earned': (t) => t.shows('give-space', 'name-emotion', 'reflect-content', 'reflect-meaning'),
  'DE2.heldBack': (t) => !t.shows('open-question', 'give-space', 'name-emotion'),
  'DE2.pressed': (t) => t.shows('open-question', 'verify-with-reason', ...FIX),
  'DE2.harmful': harmed,
  'DE3.earned': (t) => t.shows('reflect-meaning', 'ask-impact', 'support-offer'),
  'DE3.missed': (t) => !t.showedSince('reflect-meaning', 'ask-impact', 'support-offer'),
  'DE4.earned': (t) => wasShown(t.scene.replay, ['summarise-check'], 1, t.chance.turn),
  'DE4.late': (t) => t.shows('summarise-check'),
  'DE4.fixedFirst': (t) => !wasShown(t.scene.replay, ['summarise-check'], 1, t.chance.turn - 1),
  'DE4.missed': (t) => !t.showedSince('summarise-check'),
  'DE5.earned': (t) => t.shows('offer-choice', 'own-next-action'),
  'DE5.before': (t) => t.shows('offer-choice', 'own-next-action'),
  'DE5.missed': (t) => !t.showedSince('offer-choice') || at(t) !== undefined,
  'DE6.earned': (t) => !harmed(t),
  'DE6.harmful': harmed,
  'DE6.premature': (t) => at(t)?.tags.includes('premature-fix') === true,
  'DE7.repaired': (t) => t.shows('specific-apology', 'reflect-content', 'reflect-meaning') && !harmed(t),
  'DE7.moreHarm': harmed,
  'DE7.missed': (t) => !t.shows('specific-apology'),
  'DE8.earned': (t) => (at(t)?.after.customer.progress ?? 0) > (before(t)?.progress ?? 0),
  'DE8.stalled': (t) => at(t)?.tags.includes('stall') === true,
  'DE8.missed': (t) => (at(t)?.after.customer.progress ?? 0) <= (before(t)?.progress ?? 0),
  'DE9.earned': (t) => reply(t)?.fits === true,
  'DE9.missed': (t) => reply(t)?.fits !== true,
  'BS1.earned': (t) => t.shows('name-behaviour') && t.chance.turn === t.chance.openedAt + 1,
  'BS1.late': (t) => t.shows('name-behaviour') && t.chance.turn > t.chance.openedAt + 1,
  'BS1.warnedUnnamed': (t) => t.shows('state-consequence') && !t.shows('name-behaviour'),
  'BS1.missed': (t) => !t.showedSince('name-behaviour') && openedAbuse(t) > 0,
  'BS2.empathic': (t) => reply(t)?.limitStyle === 'empathic',
  'BS2.explained': (t) => (reply(t)?.limitStyle ?? 'explained') === 'explained',
  'BS2.bare': (t) => reply(t)?.limitStyle === 'bare',
  'BS2.belittling': (t) => reply(t)?.limitStyle === 'belittling',
  'BS3.earned': (t) => t.shows('state-consequence', 'name-behaviour'),
  'BS3.late': (t) => t.shows('state-consequence', 'name-behaviour') && t.chance.turn > t.chance.openedAt + 1,
  'BS3.skipped': (t) => at(t)?.after.endedBy === 'agent' && !t.shows('state-consequence'),
  'BS3.missed': (t) => !t.shows('state-consequence'),
  'BS4.ended': (t) => at(t)?.after.endedBy === 'agent' && (before(t)?.warned ?? 0) > 0,
  'BS4.endedAtOnce': (t) => at(t)?.after.endedBy === 'agent' && before(t)?.warned === 0,
  'BS4.forwarded': (t) => isTransfer(t) || kind(t) === 'forwarded',
  'BS4.warnedAgain': (t) => t.shows('state-consequence'),
  'BS4.missed': (t) => !t.shows('end-with-route-back', 'safety-close', 'state-consequence'),
  'BS5.earned': (t) => before(t)?.abuse === 0 && (before(t)?.heat ?? 0) >= 60,
  'BS5.tooMuch': (t) => before(t)?.abuse === 0 && (before(t)?.heat ?? 0) >= 60,
  'BS6.earned': (t) => t.shows('refuse-with-reason'),
  'BS6.noAlternative': (t) => t.shows('refuse-with-reason') && reply(t)?.hasAlternative !== true,
  'BS6.gaveWay': (t) => reply(t)?.concession === true || t.shows('cave-in', 'over-promise', 'disclose-data'),
  'BS6.wall': (t) => t.shows('policy-wall'),
  'BS6.missed': (t) => !t.showedSince('refuse-with-reason'),
  'BS7.earned': (t) => t.shows('role-limit', 'consult-specialist'),
  'BS7.noRoute': (t) => t.shows('role-limit') && reply(t)?.fallback !== true,
  'BS7.leftRole': (t) => t.shows('amateur-therapy'),
  'BS7.missed': (t) => !t.showedSince('role-limit', 'consult-specialist'),
  'BS8.earned': (t) => t.shows('safety-close') && before(t)?.abuse === 3 && hasNote(t),
  'BS8.notRecorded': (t) => t.shows('safety-close') && before(t)?.abuse === 3,
  'BS8.recordedOnly': (t) => !t.shows('safety-close') && at(t)?.after.endedBy === 'agent' && hasNote(t),
  'BS8.endedOtherwise': (t) => !t.shows('safety-close') && at(t)?.after.endedBy === 'agent',
  'BS8.missed': (t) => before(t)?.abuse === 3 && at(t)?.after.endedBy !== 'agent',
  'BS9.earned': (t) => !t.showedSince('cave-in'),
  'BS9.paid': (t) => t.shows('cave-in'),
  'PE1.best': (t) => t.scene.card.ending.judged === 'best',
  'PE1.acceptable': (t) => t.scene.card.ending.judged === 'acceptable',
  'PE1.needless': (t) => (last(t)?.before.customer.abuse ?? 0) < 2 && kind(t)?.startsWith('ended') === true,
  'PE1.other': (t) => t.scene.card.ending.judged === 'other',
  'PE2.earned': (t) => recapParts(t) === 4,
  'PE2.part': (t) => recapParts(t) >= 2 && recapParts(t) < 4,
  'PE2.missed': (t) => recapParts(t) <= 1,
  'PE3.earned': (t) =>
    reply(t)?.fallback === true || parts(t).includes('fallback') || t.shows('end-with-route-back'),
  'PE3.missed': (t) =>
    !turnsOf(t.scene.replay).some((step) => step.reply?.fallback === true) && !ever(t, 'end-with-route-back'),
  'PE4.earned': (t) => t.scene.replay.final.endedBy === 'agent',
  'PE4.missed': (t) => last(t)?.reply?.signalsEnd !== true,
  'PE5.earned': (t) => !gone(t) && last(t)?.reply?.tone !== 'sharp',
  'PE5.tooWarm': (t) => last(t)?.reply?.tone === 'warm',
  'PE5.unfit': (t) => ['sharp', 'light'].includes(last(t)?.reply?.tone ?? ''),
  'PE5.missed': (t) => gone(t) || !t.shows('warm-wrap'),
  'PE6.earned': (t) => kind(t) !== 'false-close',
  'PE6.leftOpen': (t) => {
    const { revealed, met } = t.scene.replay.final;
    return kind(t) === 'false-close' || revealed.some((need) => !met.includes(need));
  },
  'PE6.missed': (t) => t.scene.replay.final.revealed.length === 0,
  'PE7.earned': (t) => t.shows('yes-no-transition') && t.chance.turn === t.chance.openedAt + 1,
  'PE7.late': (t) => t.shows('yes-no-transition') && t.chance.turn > t.chance.openedAt + 1,
  'PE7.missed': (t) => !t.showedSince('yes-no-transition'),
  'PE8.earned': (t) => t.shows('schedule-follow-up') && reply(t)?.optOut === true,
  'PE8.noOptOut': (t) => t.shows('schedule-follow-up') && reply(t)?.optOut !== true,
  'PE8.missed': (t) => !ever(t, 'schedule-follow-up'),
  'PE9.earned': (t) => new Set(parts(t)).size === 4,
  'PE9.part': (t) => parts(t).length > 0 && new Set(parts(t)).size < 4,
  'PE9.missed': (t) => parts(t).length === 0 && (isTransfer(t) || t.shows(...PASSED_ON)),
  'DI1.earned': revealedHidden,
  'DI1.pried': (t) => revealedHidden(t) && t.shows('probe-private'),
  'DI1.notAsked': (t) => revealedHidden(t) && !t.shows('ask-impact', 'open-question'),
  'DI1.missed': (t) =>
    Object.entries(t.scene.replay.stage.scenario.needs).some(
      ([id, { isHidden }]) => isHidden && !t.scene.replay.final.revealed.includes(id),
    ),
  'DI2.earned': (t) => t.shows('acknowledge-history') || reply(t)?.usesHistory === true,
  'DI2.handedOn': (t) => parts(t).includes('brief'),
  'DI2.retold': (t) => reply(t)?.asksRetelling === true,
  'DI2.missed': (t) =>
    !ever(t, 'acknowledge-history') &&
    !turnsOf(t.scene.replay).some((step) => step.reply?.usesHistory === true),
  'DI2.untold': (t) => !parts(t).includes('brief') && (isTransfer(t) || t.shows(...PASSED_ON)),
  'DI3.earned': (t) => wasShown(t.scene.replay, ['verify-with-reason'], 1, t.chance.turn),
  'DI3.withheld': (t) => t.shows('refuse-with-reason'),
  'DI3.dataFirst': (t) => at(t)?.after.hasDataGoneOut === true,
  'DI3.missed': (t) => !t.showedSince('verify-with-reason'),
  'DI4.earned': (t) => t.shows('ask-impact', 'support-offer'),
  'DI4.pried': (t) => t.shows('probe-private'),
  'DI4.missed': (t) => !t.showedSince('ask-impact', 'support-offer'),
  'OW1.earned': (t) => timesShown(t.scene.replay, 'specific-apology') === 1,
  'OW1.tooMany': (t) => timesShown(t.scene.replay, 'specific-apology') > 1,
  'OW1.missed': (t) => timesShown(t.scene.replay, 'specific-apology') === 0,
  'OW2.earned': (t) => t.shows('own-next-action'),
  'OW2.before': (t) => t.shows('own-next-action') && t.chance.turn <= t.chance.openedAt,
  'OW2.missed': (t) => !ever(t, 'own-next-action'),
  'OW3.earned': (t) => reply(t)?.dated === true,
  'OW3.guessed': (t) => t.shows('over-promise'),
  'OW3.missed': (t) => !t.showedSince('over-promise'),
  'OW4.earned': (t) =>
    t.scene.replay.final.customer.promiseDebt === 0 &&
    !t.scene.card.ledger.some(({ standing }) => standing === 'forbidden'),
  'OW4.given': (t) => t.scene.card.ledger.some(({ standing }) => standing === 'forbidden'),
  'OW4.beyond': (t) => t.scene.replay.final.customer.promiseDebt > 0,
  'OW5.earned': (t) => t.scene.replay.note !== null,
  'OW5.part': hasNote,
  'OW5.missed': (t) => t.chance.credit === 0,
  'SR1.reset': (t) => t.shows('self-reset'),
  'SR1.earned': (t) => !harmed(t) && reply(t)?.tone !== 'sharp',
  'SR1.missed': (t) => harmed(t) || reply(t)?.tone === 'sharp',
  'SR2.earned': (t) => !t.shows('threaten') && (before(t)?.abuse ?? 0) >= 1,
  'SR2.retaliated': (t) => t.shows('threaten') && (before(t)?.abuse ?? 0) >= 1,
  'SR3.earned': (t) => !['sharp', 'light'].includes(reply(t)?.tone ?? 'plain'),
  'SR3.unsteady': (t) => ['sharp', 'light'].includes(reply(t)?.tone ?? ''),
};
