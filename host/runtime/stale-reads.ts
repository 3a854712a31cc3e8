// The rule that a server function must not read a formula result it has just caused: Univer computes only after
// the function has ended, so the value read would be an old one (and at Google it would cost a slow flush).
// Follows references from the cells written in this execution to the formulas that depend on them.
import { doMeet, formatA1 } from '../univer/a1-notation';
import type { CellRange } from '../univer/a1-notation';
import type { Change } from '../univer/change-journal';
import type { FormulaCell } from '../univer/cell-store';
import { formulaReferences } from '../univer/formula-references';
import type { UniverWorkbook } from '../univer/univer-workbook';

export class StaleReads {
  private stale: readonly Change[] = [];
  private judgedAt = -1;

  constructor(private readonly workbook: UniverWorkbook) {}

  assertComputed(sheetId: string, range: CellRange): void {
    const { changes } = this.workbook;
    if (changes.changes.length === 0) return;
    if (this.judgedAt !== changes.stamp) {
      this.stale = staleResults(this.workbook);
      this.judgedAt = changes.stamp;
    }
    const hit = this.stale.find((area) => area.sheetId === sheetId && doMeet(area.range, range));
    if (!hit) return;
    const name = this.workbook.sheet(sheetId)?.getSheetName() ?? sheetId;
    throw new Error(
      `The formula result in '${name}'!${formatA1(hit.range)} is not computed yet: ` +
        'it depends on cells written by the same execution.',
    );
  }
}

interface Formula {
  readonly results: Change;
  readonly reads: readonly Change[];
}

function staleResults(workbook: UniverWorkbook): Change[] {
  let dirty: readonly Change[] = [...workbook.changes.changes];
  const stale = spillsWrittenOver(workbook, dirty);
  let fresh = readFormulas(workbook);
  while (dirty.length > 0) {
    const hit = new Set(fresh.filter((f) => isReached(f, dirty)));
    fresh = fresh.filter((formula) => !hit.has(formula));
    dirty = [...hit].map(({ results }) => results);
    stale.push(...dirty);
  }
  return stale;
}

function isReached({ results, reads }: Formula, dirty: readonly Change[]): boolean {
  return touches(dirty, results) || reads.some((read) => touches(dirty, read));
}

/** A spill whose formula was overwritten still holds its old values. */
function spillsWrittenOver(workbook: UniverWorkbook, dirty: readonly Change[]): Change[] {
  return [...workbook.cells.spills()].filter(({ sheetId, range }) =>
    touches(dirty, {
      sheetId,
      range: { ...range, endRow: range.startRow, endColumn: range.startColumn },
    }),
  );
}

function readFormulas(workbook: UniverWorkbook): Formula[] {
  const named = workbook.namedFormulas();
  const spills = [...workbook.cells.spills()];
  return [...workbook.cells.formulaCells()].map((cell) => ({
    results: resultsOf(cell, spills),
    reads: formulaReferences(cell.formula, named).flatMap(({ sheetName, range }) => {
      const sheetId = sheetName === undefined ? cell.sheetId : workbook.sheetIdOf(sheetName);
      return sheetId === undefined ? [] : [{ sheetId, range }];
    }),
  }));
}

function resultsOf({ sheetId, row, column }: FormulaCell, spills: readonly Change[]): Change {
  const spill = spills.find(
    (s) => s.sheetId === sheetId && s.range.startRow === row && s.range.startColumn === column,
  );
  return (
    spill ?? {
      sheetId,
      range: { startRow: row, startColumn: column, endRow: row, endColumn: column },
    }
  );
}

function touches(changes: readonly Change[], { sheetId, range }: Change): boolean {
  return changes.some((change) => change.sheetId === sheetId && doMeet(change.range, range));
}
