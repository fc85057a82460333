// What the person chooses before a call, and what stands chosen: help by experience, the rest as last time. Pure.

import type { Brief } from '../../engine/scenario/brief.types';
import type { Intensity } from '../../engine/scenario/line.types';
import type { Policy } from '../../engine/scenario/policy.types';
import type { Attempt, Plan, Setting, Settings } from '../../engine/store/records.types';
import type { CueCardText } from '../app/services';

export const MOST_CARDS = 4;
/** Guided stands chosen for the first two plays of a contact. */
const GUIDED_PLAYS = 2;
const PINNED_AT_FIRST = 2;

/** `attempts` are of this contact, newest first. */
export function usualSetting(attempts: readonly Attempt[]): Setting {
  return attempts.length < GUIDED_PLAYS ? 'guided' : (attempts[0]?.setting ?? 'guided');
}

export function usualIntensity(attempts: readonly Attempt[]): Intensity {
  return attempts[0]?.intensity ?? 2;
}

export interface CardChoice extends CueCardText {
  readonly id: string;
}

/** The agent's own cards that say something, then the plan, then the contact's; a contact's card gives way to an own one of the same name. */
export function cardsOnOffer(
  settings: Settings,
  brief: Pick<Brief, 'cueCards'>,
  plan: Plan | null,
  planLabel: string,
): readonly CardChoice[] {
  const own = settings.cueCards
    .filter(({ text }) => text.trim() !== '')
    .map((card) => ({ id: `own-${card.id}`, label: card.label, text: card.text }));
  const names = new Set(own.map((card) => card.label));
  const given = brief.cueCards
    .filter((card) => !names.has(card.label))
    .map((card) => ({ id: `brief-${card.label}`, label: card.label, text: card.text }));
  const planned =
    plan === null ? [] : [{ id: `plan-${plan.id}`, label: planLabel, text: sentence(plan.response) }];
  return [...own, ...planned, ...given];
}

/** The cards on offer and those pinned for another road from `attempt`: what stood beside that call, whatever has changed since. */
export function keptCards(
  cards: readonly CardChoice[],
  attempt: Pick<Attempt, 'cueCards'>,
): { readonly cards: readonly CardChoice[]; readonly pins: readonly string[] } {
  if (attempt.cueCards === undefined) return { cards, pins: usualPins(cards) };
  const kept = attempt.cueCards.map(
    (card, at): CardChoice =>
      cards.find(({ label, text }) => label === card.label && text === card.text) ?? {
        id: `kept-${at}`,
        label: card.label,
        text: card.text,
      },
  );
  return { cards: [...new Set([...kept, ...cards])], pins: kept.map(({ id }) => id) };
}

/** What is pinned until the person says otherwise: own cards and the plan, up to four; without own cards also the first two given. */
export function usualPins(cards: readonly CardChoice[]): readonly string[] {
  const mine = cards.filter((card) => !card.id.startsWith('brief-'));
  const hasOwn = mine.some((card) => card.id.startsWith('own-'));
  const given = hasOwn ? [] : cards.filter((card) => card.id.startsWith('brief-')).slice(0, PINNED_AT_FIRST);
  return [...mine.slice(0, MOST_CARDS), ...given].map((card) => card.id);
}

const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/[.\s]*$/, '')}.`;

export type TimeChoice = 'none' | 'slow' | 'real';
const SLOW_AT_LEAST = 2;

/** How often "slow" multiplies: the person's own factor where it is slower than real. */
export function slowTimes(settings: Settings): 2 | 3 | 5 | 10 {
  return settings.timing > 1 ? (settings.timing as 2 | 3 | 5 | 10) : SLOW_AT_LEAST;
}

export function usualTime(settings: Settings): TimeChoice {
  if (settings.timing === 0) return 'none';
  return settings.timing === 1 ? 'real' : 'slow';
}

export function timingOf(choice: TimeChoice, settings: Settings): Settings['timing'] {
  if (choice === 'none') return 0;
  return choice === 'real' ? 1 : slowTimes(settings);
}

export interface HouseInForce {
  readonly policy: Policy;
  /** It is there because the settings name it. */
  readonly isUsual: boolean;
  /** The settings name a house that is not among `houses`, and nothing else was chosen. */
  readonly isUsualGone: boolean;
}

/** A fork keeps its house; else the one chosen here, else the one of the settings, else `own`. `houses` is empty until they are there. */
export function houseInForce(
  own: Policy,
  houses: readonly Policy[],
  asked: { readonly fork: string | null; readonly chosen: string | null; readonly usual: string | null },
): HouseInForce {
  const wanted = asked.fork ?? asked.chosen ?? asked.usual;
  const found = houses.find(({ id }) => id === wanted);
  const isUsual = asked.fork === null && asked.chosen === null && asked.usual !== null;
  return {
    policy: found ?? own,
    isUsual: isUsual && found !== undefined,
    isUsualGone: isUsual && houses.length > 0 && found === undefined,
  };
}
