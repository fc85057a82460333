// Where labels of the chart stand so that none covers another. Numbers in, numbers out.

/**
 * Places along one row, each as near to its wish as a gap to its neighbours allows, none past `end`. Wishes come in order.
 * When they do not all fit the gap shrinks.
 */
export function spread(wishes: readonly number[], gap: number, end: number): readonly number[] {
  const least = Math.min(gap, end / Math.max(1, wishes.length - 1));
  const places: number[] = [];
  for (const wish of wishes) places.push(Math.max(wish, (places.at(-1) ?? -least) + least));
  let limit = end;
  for (let at = places.length - 1; at >= 0; at -= 1) {
    places[at] = Math.min(places[at] ?? 0, limit);
    limit = (places[at] ?? 0) - least;
  }
  return places;
}

/** A row for each label, from 0 at the top: under every earlier label that reaches as far as this one begins. */
export function lanesOf(
  labels: readonly { readonly from: number; readonly to: number }[],
): readonly number[] {
  const lanes: number[] = [];
  labels.forEach((label, index) => {
    const over = labels.slice(0, index).flatMap((one, at) => (one.to > label.from ? [lanes[at] ?? 0] : []));
    lanes.push(over.length === 0 ? 0 : Math.max(...over) + 1);
  });
  return lanes;
}
