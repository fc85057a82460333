// A logistic model that tries to tell the best reply by its surface, cross-validated beat by beat. It knows no meaning.

import { politeness, readingGrade } from '../../lint/text';
import { commas, echoes, firstPerson, hedging, questions } from '../../lint/textFeatures';
import type { DecisionOption } from '../decisions';
import { mean } from './judging';

export interface Shown {
  readonly scenario: string;
  readonly beat: string;
  readonly options: readonly DecisionOption[];
  readonly best: DecisionOption;
  readonly said: readonly string[];
}

const FEATURES: Readonly<Record<string, (text: string, said: readonly string[]) => number>> = {
  length: (text) => text.length,
  courtesy: politeness,
  questions,
  'first person': firstPerson,
  echo: echoes,
  hedges: hedging,
  commas,
  grade: readingGrade,
};

interface Row {
  readonly fold: string;
  readonly isBest: boolean;
  readonly values: readonly number[];
}

/** Steps and stride of plain gradient descent, and a little weight decay: the data are a few hundred rows of standard scores. */
const STEPS = 300;
const STRIDE = 0.5;
const DECAY = 0.01;

/** How well the model ranks options it has not seen (0.5 is chance), and its weights on all of them, in standard scores. */
export function surfaceAuc(decisions: readonly Shown[]): {
  readonly auc: number;
  readonly weights: Readonly<Record<string, number>>;
} {
  const rows = standardised(decisions.flatMap(rowsOf));
  const folds = [...new Set(rows.map(({ fold }) => fold))];
  const scored = folds.flatMap((fold) => {
    const weights = learn(rows.filter((row) => row.fold !== fold));
    return rows
      .filter((row) => row.fold === fold)
      .map((row) => ({ ...row, score: dot(weights, row.values) }));
  });
  const weights = learn(rows);
  return {
    auc: areaUnder(scored),
    weights: Object.fromEntries(Object.keys(FEATURES).map((name, at) => [name, weights[at] ?? 0])),
  };
}

/** Each feature less its mean in the decision: an option is told from its neighbours, not from the whole play. */
function rowsOf({ scenario, beat, options, best, said }: Shown): readonly Row[] {
  const measures = Object.values(FEATURES);
  const values = options.map(({ reply }) => measures.map((measure) => measure(reply.text, said)));
  return options.map((option, row) => ({
    fold: `${scenario} ${beat}`,
    isBest: option.id === best.id,
    values: measures.map((_, at) => (values[row]?.[at] ?? 0) - mean(values.map((one) => one[at] ?? 0))),
  }));
}

function standardised(rows: readonly Row[]): readonly Row[] {
  const spread = Object.keys(FEATURES).map((_, at) => {
    const deviation = Math.sqrt(mean(rows.map(({ values }) => (values[at] ?? 0) ** 2)));
    return deviation === 0 ? 1 : deviation;
  });
  return rows.map((row) => ({ ...row, values: row.values.map((value, at) => value / (spread[at] ?? 1)) }));
}

function learn(rows: readonly Row[]): readonly number[] {
  const weights = Object.keys(FEATURES).map(() => 0);
  let bias = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const pull = weights.map(() => 0);
    let lean = 0;
    for (const { values, isBest } of rows) {
      const miss = (isBest ? 1 : 0) - 1 / (1 + Math.exp(-(bias + dot(weights, values))));
      lean += miss;
      for (const [at, value] of values.entries()) pull[at] = (pull[at] ?? 0) + miss * value;
    }
    bias += (STRIDE * lean) / Math.max(1, rows.length);
    for (const [at, weight] of weights.entries())
      weights[at] = weight + STRIDE * ((pull[at] ?? 0) / Math.max(1, rows.length) - DECAY * weight);
  }
  return weights;
}

const dot = (weights: readonly number[], values: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * (values[at] ?? 0), 0);

/** Share of pairs, one best and one other, in which the best has the higher score; ties count half. */
function areaUnder(rows: readonly { readonly isBest: boolean; readonly score: number }[]): number {
  const best = rows.filter(({ isBest }) => isBest);
  const others = rows.filter(({ isBest }) => !isBest);
  if (best.length === 0 || others.length === 0) return 0.5;
  const wins = best.reduce(
    (sum, one) =>
      sum +
      others.reduce(
        (own, other) => own + (one.score > other.score ? 1 : one.score === other.score ? 0.5 : 0),
        0,
      ),
    0,
  );
  return wins / (best.length * others.length);
}
