// The small shapes every stored record is made of. Bounds keep a hostile file from exhausting the page.

import * as v from 'valibot';

export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
export const text = v.pipe(v.string(), v.maxLength(10_000));
export const finite = v.pipe(v.number(), v.finite());
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** Epoch ms that a Date can hold. */
export const instant = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(8.64e15));

/** Far beyond any real call, far below what would stall a page. */
const MAX_LIST = 10_000;

/** Too long a list is refused before its items are looked at. */
export function list<S extends v.GenericSchema>(item: S, most = MAX_LIST) {
  return v.pipe(
    v.custom<unknown[]>((value) => Array.isArray(value) && value.length <= most, 'list'),
    v.array(item),
  );
}
