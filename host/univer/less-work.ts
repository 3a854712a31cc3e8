// Where Univer 0.25.1 does more work than its answer needs: measured, taken away, the answer unchanged (docs/host.md).
// Nothing here changes what is computed; calculation.ts says when.
import type { IRange } from '@univerjs/core';
import { Rectangle } from '@univerjs/core';
import { CELL_INVERTED_INDEX_CACHE, type FormulaDataModel } from '@univerjs/engine-formula';
import { areDisjoint, joinRanges } from './join-ranges';

type IndexSet = typeof CELL_INVERTED_INDEX_CACHE.set;

let original: IndexSet | undefined;

/**
 * Univer keeps an index from value to rows for columns that MATCH and the like search, and puts every cell it computes
 * into it, whether anybody searches that column or not. Replacing a row walks over all different values of the column:
 * quadratic in the rows of a long spilled table (7,000 deductions: 1 s of a pass of 1.5 s, docs/host.md). A row that no
 * search has indexed yet need not be replaced: the first search reads it from the cell itself.
 * For all of Univer's instances, since they share the index; more than once does no harm.
 */
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

/**
 * Before each write Univer looks for the formulas of every cell of every sheet, to use those of the one sheet that is
 * written: a fifth of all time in our tests. Asked for one sheet, it reads one.
 */
export function readOneSheetAtAWrite(model: FormulaDataModel): void {
  const update = model.updateFormulaData.bind(model);
  const ofAll = model.getFormulaData.bind(model);
  model.updateFormulaData = (unitId, sheetId, cellValue) => {
    model.getFormulaData = () => ({
      [unitId]: { [sheetId]: model.getSheetFormulaData(unitId, sheetId) ?? {} },
    });
    try {
      return update(unitId, sheetId, cellValue);
    } finally {
      model.getFormulaData = ofAll;
    }
  };
}

let areRangesJoined = false;

/**
 * Each validation that is added is taken out of the ranges of all others, by cutting the ranges into the grid of all their borders:
 * the third power of the ranges, where hardly any two of them meet (2,000 validations: 2.7 s; one of 2,000 ranges side by side: no end).
 * For all of Univer's instances, as above.
 */
export function joinRangesByBands(): void {
  if (areRangesJoined) return;
  areRangesJoined = true;
  Rectangle.mergeRanges = (ranges) => joinRanges(ranges);
  Rectangle.subtractMulti = (ranges, taken) => {
    if (areDisjoint(ranges, taken)) return ranges;
    const cut = (left: IRange[], hole: IRange) =>
      left.flatMap((range) => Rectangle.subtract(range, hole));
    return joinRanges(taken.reduce(cut, ranges));
  };
}
