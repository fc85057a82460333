// Instants without their time of day: a calendar date on this device's calendar, and the order within that day.

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Noon plus an order stays within the day. */
const MAX_ORDER = 11 * 60 * 60 * 1000;

/** 'YYYY-MM-DD' of an instant, on this device's calendar. */
export function dateOf(at: number): string {
  const date = new Date(at);
  return [
    String(date.getFullYear()).padStart(4, '0'),
    String(date.getMonth() + 1).padStart(2, '0'),
    String(date.getDate()).padStart(2, '0'),
  ].join('-');
}

/** Noon of the date plus `order` ms; null when either is not what `datesOf` gives. */
export function instantOf(date: unknown, order: unknown): number | null {
  if (typeof date !== 'string' || typeof order !== 'number') return null;
  if (!Number.isSafeInteger(order) || order < 0 || order > MAX_ORDER) return null;
  const parts = DATE.exec(date);
  if (parts === null) return null;
  const at = new Date(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]), 12).getTime() + order;
  return dateOf(at) === date ? at : null;
}

/** Each row in order of its instant, with the date and its place within that date counted from 0. */
export function datesOf<T>(
  rows: readonly T[],
  instant: (row: T) => number,
): readonly { readonly row: T; readonly date: string; readonly order: number }[] {
  const counts = new Map<string, number>();
  return rows
    .toSorted((a, b) => instant(a) - instant(b))
    .map((row) => {
      const date = dateOf(instant(row));
      const order = counts.get(date) ?? 0;
      counts.set(date, order + 1);
      return { row, date, order };
    });
}
