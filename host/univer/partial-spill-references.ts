// Finds where formulas refer to a part of a spilled range without its top left cell. Univer orders formulas by
// formula cells only, so such readers are one step behind and calculation.ts has to call them again.
import type { CellRange } from './a1-notation';
import { overlap } from './a1-notation';
import type { Change } from './change-journal';
import { formulaReferences } from './formula-references';
import type { UniverWorkbook } from './univer-workbook';

export function partialSpillReferences(workbook: UniverWorkbook): Change[] {
  const named = workbook.namedFormulas();
  const spills = [...workbook.cells.spills()];
  const found: Change[] = [];
  for (const cell of workbook.cells.formulaCells()) {
    for (const { sheetName, range } of formulaReferences(cell.formula, named)) {
      const sheetId = sheetName === undefined ? cell.sheetId : workbook.sheetIdOf(sheetName);
      for (const spill of spills) {
        const part = spill.sheetId === sheetId ? overlap(spill.range, range) : undefined;
        if (part && !containsAnchor(part, spill.range))
          found.push({ sheetId: spill.sheetId, range: part });
      }
    }
  }
  return found;
}

function containsAnchor(part: CellRange, spill: CellRange): boolean {
  return part.startRow === spill.startRow && part.startColumn === spill.startColumn;
}
