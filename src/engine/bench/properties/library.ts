// P28 and the properties that a scenario alone cannot answer: said here so that none is missing from the report.

import type { Case } from '../finding.types';
import { LIBRARY, notEvaluated, ofLibrary } from './judging';
import type { Rule } from './rule.types';

const P28: Rule = {
  id: 'P28',
  asks: 'The library is mixed: the firm at fault in half, few conduct endings and crises, ten sectors, two routine, three written.',
  judge: (benches) => {
    const scenarios = benches.map(({ scenario }) => scenario);
    const part = (is: (scenario: (typeof scenarios)[number]) => boolean): number =>
      scenarios.filter(is).length / Math.max(1, scenarios.length);
    const fault = part(({ brief }) => brief.isFirmAtFault);
    const crisis = part(({ kind }) => kind === 'crisis');
    const conduct = part(({ judged }) =>
      judged.every(({ best }) => best.every((kind) => kind === 'ended-with-route' || kind === 'forwarded')),
    );
    const sectors = new Set(scenarios.map(({ sector }) => sector)).size;
    const routine = scenarios.filter(({ kind }) => kind === 'routine').length;
    const written = scenarios.filter(({ channel }) => channel === 'message').length;
    const cases: Case[] = [
      { is: fault < 0.5, says: 'The firm is at fault in fewer than half.' },
      { is: conduct > 0.2, says: 'Too many end best with an ending for conduct.' },
      { is: crisis > 0.1, says: 'Too many are crises.' },
      { is: sectors < 10, says: `There are only ${sectors} sectors.` },
      { is: routine < 2, says: `There are only ${routine} routine contacts.` },
      { is: written < 3, says: `There are only ${written} written contacts.` },
    ]
      .filter(({ is }) => is)
      .map(({ says }) => ({ scenario: 'library', says }));
    const figures = `${scenarios.length} of ${LIBRARY} scenarios; firm at fault ${fault.toFixed(2)}, crisis ${crisis.toFixed(2)}, ${sectors} sectors, ${routine} routine, ${written} written; whether a claim is genuine is not in the data`;
    return ofLibrary(benches, figures, cases);
  },
};

const elsewhere = (id: string, asks: string, why: string): Rule => ({
  id,
  asks,
  judge: () => notEvaluated(why),
});

export const LIBRARY_RULES: readonly Rule[] = [
  elsewhere('P13', 'Novices choose the lures and experts the best.', 'There are no pilot data.'),
  P28,
  elsewhere(
    'P29',
    'Nothing about a persona goes with temper or fault.',
    'A persona’s origin, age and gender are not in the data; a person reviews it.',
  ),
  elsewhere('P35', 'Everything works offline.', 'A matter of the built app, not of a scenario.'),
  elsewhere(
    'P37',
    'Each skill appears in three sectors.',
    'What a scenario trains is by headline competence only, so skills cannot be counted by sector.',
  ),
  elsewhere('P38', 'No number is on the page.', 'A matter of the built app, not of a scenario.'),
];
