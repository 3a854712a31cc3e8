// A list of things that a file stores once and refers to by number: its strings, fonts, formats …
export interface DistinctList {
  /** The number of a thing, which joins the list where it is not in it yet. */
  indexOf(item: string): number;
  readonly items: readonly string[];
}

export function createDistinctList(first: readonly string[] = []): DistinctList {
  const items = [...first];
  const known = new Map(items.map((item, index) => [item, index]));
  return {
    indexOf(item) {
      const index = known.get(item) ?? items.push(item) - 1;
      known.set(item, index);
      return index;
    },
    items,
  };
}
