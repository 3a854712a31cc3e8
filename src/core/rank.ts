/**
 * Competition ranking (1, 1, 3), best first. Ranks depend on values only, never on the order of rows; an item without
 * a value has no rank. How two values compare (exact fractions, tie-breakers) is the caller's.
 */

/** `compare(a, b)` is below zero where a ranks before b, zero where they share a rank. */
export function competitionRanks<Value>(
  items: readonly (Value | undefined)[],
  compare: (a: Value, b: Value) => number,
): (number | undefined)[] {
  const ranks = new Array<number | undefined>(items.length).fill(undefined);
  const ranked: { readonly value: Value; readonly item: number }[] = [];
  items.forEach((value, item) => {
    if (value !== undefined) ranked.push({ value, item });
  });
  ranked.sort((a, b) => compare(a.value, b.value));
  ranked.forEach(({ value, item }, place) => {
    const above = ranked[place - 1];
    const isTied = above !== undefined && compare(above.value, value) === 0;
    ranks[item] = isTied ? ranks[above.item] : place + 1;
  });
  return ranks;
}

/** Compares lists of values in order, larger first: the index, then the tie-breakers. */
export function compareDescending<Value>(
  a: readonly Value[],
  b: readonly Value[],
  compare: (a: Value, b: Value) => number,
): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const order = compare(b[i] as Value, a[i] as Value);
    if (order !== 0) return order;
  }
  return 0;
}
