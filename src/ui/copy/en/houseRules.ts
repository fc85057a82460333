// A house's rules in plain words, clause by clause. Knows no policy by name and no contact.

import type { InsultCategory } from '../../../engine/scenario/beat.types';
import type { RouteKind } from '../../../engine/scenario/brief.types';
import type { ConcessionLimits, Protected, WarningsDue } from '../../../engine/scenario/policy.types';
import { inWords } from '../numberWords';
import { capital } from '../pronouns';

const CONDUCT: Readonly<Record<InsultCategory, string>> = {
  disrespect: 'disrespect',
  personal: 'an insult',
  discriminatory: 'a slur',
  sexual: 'a sexual remark',
  threat: 'a threat',
};

const PROTECTED: Readonly<Record<Protected, string>> = {
  crisis: 'somebody who may be in danger',
  vulnerable: 'somebody who cannot manage alone',
  bereaved: 'somebody bereaved',
  child: 'a child',
};

const DESKS: Readonly<Record<RouteKind, string>> = {
  supervisor: 'a lead',
  specialist: 'specialist desks',
  department: 'other departments',
  'conduct-colleague': 'a colleague for abusive calls',
  'crisis-line': 'a helpline',
  security: 'security',
};

const listed = (words: readonly string[], last: 'or' | 'and'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

const money = (amount: number, currency: string): string =>
  new Intl.NumberFormat('en-GB', { style: 'currency', currency, maximumFractionDigits: 0 }).format(amount);

export const houseRules = {
  labels: {
    warnings: 'Warnings',
    atOnce: 'At once',
    neverCutOff: 'Never cut off',
    passingOn: 'Passing on',
    desks: 'Desks',
    goodwill: 'Goodwill',
  },
  warnings: (due: WarningsDue): string =>
    due === 'never'
      ? 'Abuse never ends the call.'
      : due === 0
        ? 'No warning is owed before you end it for abuse.'
        : `${capital(inWords(due, 'warning', 'warnings'))} before you end it for abuse.`,
  atOnce: (categories: readonly InsultCategory[]): string =>
    categories.length === 0
      ? 'Nothing ends it at once.'
      : `${capital(
          listed(
            categories.map((one) => CONDUCT[one]),
            'or',
          ),
        )} ends it at once.`,
  neverCutOff: (people: readonly Protected[]): string =>
    `${capital(
      listed(
        people.map((one) => PROTECTED[one]),
        'or',
      ),
    )}, whatever is said to you.`,
  /** Who rings is one of those. */
  thisOne: 'Whoever rings here is one of them: this call is never ended for abuse, only for a threat.',
  forwarding: 'You may pass an abusive caller on.',
  noForwarding: 'There is nobody to pass an abusive caller to.',
  desks: (routes: readonly RouteKind[]): string =>
    routes.length === 0
      ? 'None to pass a call to.'
      : `${capital(
          listed(
            routes.map((one) => DESKS[one]),
            'and',
          ),
        )}.`,
  /** A desk that the contact's brief names and the house has not got. */
  closed: (desk: string, because: string): string => `Closed: ${desk}. ${because}`,
  goodwill: ({ agentMost, leadMost, currency }: ConcessionLimits): string =>
    leadMost === 0 && agentMost === 0
      ? 'None is given.'
      : agentMost === 0
        ? `None from you. A lead may give up to ${money(leadMost, currency)}.`
        : leadMost > agentMost
          ? `Up to ${money(agentMost, currency)} from you, ${money(leadMost, currency)} from a lead.`
          : `Up to ${money(agentMost, currency)}.`,
} as const;
