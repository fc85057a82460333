// P28, P29 and the properties that a scenario alone cannot answer: said here so that none is missing from the report.

import { associationsIn, LEAST_LIBRARY, leaningsOf, mixOf } from '../../lint/libraryMix';
import { notEvaluated, ofLibrary, percent } from './judging';
import type { Rule } from './rule.types';

const P28: Rule = {
  id: 'P28',
  asks: 'The library is mixed: the firm at fault in half, few conduct endings and crises, ten sectors, two routine, three written.',
  judge: (benches) => {
    const scenarios = benches.map(({ scenario }) => scenario);
    const { atFault, conduct, crisis, sectors, routine, written } = mixOf(scenarios);
    const cases = leaningsOf(scenarios).map((what) => ({ scenario: 'library', says: `${capital(what)}.` }));
    const figures = `${scenarios.length} of ${LEAST_LIBRARY} scenarios; firm at fault ${percent(atFault)}, conduct endings ${percent(conduct)}, crisis ${percent(crisis)}, ${sectors} sectors, ${routine} routine, ${written} written; whether a claim is genuine is not in the data`;
    return ofLibrary(benches, figures, cases);
  },
};

const P29: Rule = {
  id: 'P29',
  asks: 'Nothing about a persona goes with temper or fault.',
  judge: (benches) => {
    const scenarios = benches.map(({ scenario }) => scenario);
    const cases = associationsIn(scenarios).map(({ who, what, p }) => ({
      scenario: 'library',
      says: `${capital(what)} goes with ${who} (Fisher exact p = ${p.toFixed(2)}).`,
    }));
    const figures =
      'pronoun, age band and accent against abuse, temper and fault; origin, faith and disability are not in the data: a person reviews them';
    return ofLibrary(benches, figures, cases);
  },
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const elsewhere = (id: string, asks: string, why: string): Rule => ({
  id,
  asks,
  judge: () => notEvaluated(why),
});

export const LIBRARY_RULES: readonly Rule[] = [
  elsewhere('P13', 'Novices choose the lures and experts the best.', 'There are no pilot data.'),
  P28,
  P29,
  elsewhere('P35', 'Everything works offline.', 'A matter of the built app, not of a scenario.'),
  elsewhere(
    'P37',
    'Each skill appears in three sectors.',
    'What a scenario trains is by headline competence only, so skills cannot be counted by sector.',
  ),
  elsewhere('P38', 'No number is on the page.', 'A matter of the built app, not of a scenario.'),
];
