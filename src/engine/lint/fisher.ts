// Whether two yes-or-no properties go together more than chance gives. Knows nothing of what they are.

/**
 * Fisher's exact test on a table of two by two, two-sided: the probability, 0 to 1, of a table as unlikely as this one or more so,
 * given its margins (Fisher 1922). Exact for small counts, where a chi-squared test is not.
 */
export function fisherP(both: number, onlyFirst: number, onlySecond: number, neither: number): number {
  const first = both + onlyFirst;
  const second = both + onlySecond;
  const all = first + onlySecond + neither;
  const chance = (count: number): number =>
    (choose(second, count) * choose(all - second, first - count)) / choose(all, first);
  const own = chance(both);
  let sum = 0;
  for (let count = Math.max(0, first + second - all); count <= Math.min(first, second); count += 1) {
    const one = chance(count);
    // counts that are equally likely differ in the last digits only
    if (one <= own * (1 + 1e-9)) sum += one;
  }
  return Math.min(1, sum);
}

function choose(from: number, count: number): number {
  let ways = 1;
  for (let nth = 1; nth <= count; nth += 1) ways = (ways * (from - count + nth)) / nth;
  return ways;
}
