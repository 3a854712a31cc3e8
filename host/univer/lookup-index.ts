// Univer keeps an index from value to rows for columns that MATCH and the like search, and puts every cell it computes
// into it, whether anybody searches that column or not. Replacing a row walks over all different values of the column:
// quadratic in the rows of a long spilled table (7,000 deductions: 1 s of a pass of 1.5 s, docs/host.md).
// A row that no search has indexed yet need not be replaced: the first search reads it from the cell itself.
import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

type IndexSet = typeof CELL_INVERTED_INDEX_CACHE.set;

let original: IndexSet | undefined;

/** For all of Univer's instances, since they share the index; more than once does no harm. */
export function indexOnlyWhatIsSearched(): void {
  if (original) return;
  const index = CELL_INVERTED_INDEX_CACHE;
  const set = (original = index.set.bind(index));
  index.set = (unitId, sheetId, column, value, row, isForceUpdate) => {
    const isSearched = !index.shouldContinueBuildingCache(unitId, sheetId, column, row);
    if (isForceUpdate !== true || isSearched)
      set(unitId, sheetId, column, value, row, isForceUpdate);
  };
}
