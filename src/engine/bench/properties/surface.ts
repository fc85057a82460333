// P14 to P16: whether the best reply can be told by its surface.

import { politeness } from '../../lint/text';
import type { ScenarioBench } from '../benchScenario';
import { comparable } from '../decisions';
import type { Case } from '../finding.types';
import { judged, mean, ofLibrary, percent } from './judging';
import type { Rule } from './rule.types';
import { surfaceAuc } from './surfaceModel';

type Compared = ReturnType<typeof comparable>[number] & { readonly scenario: string };

const all = (benches: readonly ScenarioBench[]): readonly Compared[] =>
  benches.flatMap(({ scenario, decisions }) =>
    comparable(decisions).map((one) => ({ ...one, scenario: scenario.id })),
  );

const TOLERANCE = 0.25;
const LEAST_SHARE = 0.15;
const MOST_SHARE = 0.35;

/** A case when a share leaves 15 to 35 %. */
function share(name: string, value: number): readonly Case[] {
  return value >= LEAST_SHARE && value <= MOST_SHARE
    ? []
    : [
        {
          scenario: 'library',
          says: `The best is the ${name} in ${percent(value)} of decisions with four options.`,
        },
      ];
}

const P14: Rule = {
  id: 'P14',
  asks: 'The best is within 25 % of the others’ mean length, and of four options the longest in 15 to 35 % and the shortest in 15 to 35 %.',
  judge: (benches) => {
    const decisions = all(benches);
    const off = decisions.flatMap(({ scenario, beat, best, others }): readonly Case[] => {
      const own = best.reply.text.length;
      const rest = mean(others.map(({ reply }) => reply.text.length));
      if (Math.abs(own - rest) <= TOLERANCE * rest) return [];
      const ratio = percent(own / rest);
      return [
        {
          scenario,
          beat,
          reply: best.id,
          says: `${own} characters, the others ${rest.toFixed(0)}: ${ratio}.`,
        },
      ];
    });
    const four = decisions.filter(({ options }) => options.length === 4);
    const longest = four.filter((one) =>
      one.others.every((other) => other.reply.text.length < one.best.reply.text.length),
    );
    const shortest = four.filter((one) =>
      one.others.every((other) => other.reply.text.length > one.best.reply.text.length),
    );
    const part = (some: readonly unknown[]): number => some.length / Math.max(1, four.length);
    return judged(
      `${decisions.length} decisions, ${four.length} with four options; best is longest in ${percent(part(longest))}, shortest in ${percent(part(shortest))}`,
      [...off, ...share('longest', part(longest)), ...share('shortest', part(shortest))],
    );
  },
};

const P15: Rule = {
  id: 'P15',
  asks: 'The best is as courteous as the others within 0.3 words, and the most courteous in at most 35 % of decisions.',
  judge: (benches) => {
    const decisions = all(benches);
    const gap = mean(
      decisions.map(
        ({ best, others }) =>
          politeness(best.reply.text) - mean(others.map(({ reply }) => politeness(reply.text))),
      ),
    );
    const top = decisions.filter(({ best, others }) =>
      others.every(({ reply }) => politeness(reply.text) < politeness(best.reply.text)),
    );
    const part = top.length / Math.max(1, decisions.length);
    return judged(`difference ${gap.toFixed(2)} words, most courteous in ${percent(part)}`, [
      ...(Math.abs(gap) > 0.3
        ? [{ scenario: 'library', says: `The difference is ${gap.toFixed(2)} words.` }]
        : []),
      ...(part > MOST_SHARE
        ? top.map(({ scenario, beat, best }) => ({
            scenario,
            beat,
            reply: best.id,
            says: 'The most courteous of all.',
          }))
        : []),
    ]);
  },
};

const P16: Rule = {
  id: 'P16',
  asks: 'A model of surface features alone finds the best option with an AUC of 0.60 at most.',
  judge: (benches) => {
    const { auc, weights } = surfaceAuc(all(benches));
    const told = Object.entries(weights)
      .map(([name, weight]) => `${name} ${weight.toFixed(2)}`)
      .join(', ');
    return ofLibrary(
      benches,
      `cross-validated AUC ${auc.toFixed(2)}; weights ${told}`,
      auc > 0.6 ? [{ scenario: 'library', says: `AUC ${auc.toFixed(2)}.` }] : [],
    );
  },
};

export const SURFACE_RULES: readonly Rule[] = [P14, P15, P16];
