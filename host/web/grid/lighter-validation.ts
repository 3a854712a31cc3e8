// Which cells break a validation. Univer (0.25.1) asks for every cell below every pair of overlapping ranges, blank or not, when a
// workbook is opened: 60 rules over the same 60 ranges were 4.5 million questions (docs/host.md). Here each filled cell is asked
// for once; a blank one breaks nothing, as in Sheets.
import type { IRange, Worksheet, IUniverInstanceService } from '@univerjs/core';
import { UniverInstanceType, type Workbook } from '@univerjs/core';
import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';

interface Validator {
  readonly _univerInstanceService: IUniverInstanceService;
  validatorCell(unitId: string, sheetId: string, row: number, column: number): Promise<number>;
}

/** For all workbooks of the page; more than once does no harm. */
export function validateLighter(): void {
  const validators = SheetsDataValidationValidatorService.prototype as unknown as {
    validatorRanges: (
      this: Validator,
      unitId: string,
      sheetId: string,
      ranges: readonly IRange[],
    ) => Promise<readonly (readonly number[])[]>;
  };
  validators.validatorRanges = async function (unitId, sheetId, ranges) {
    const type = UniverInstanceType.UNIVER_SHEET;
    const book = this._univerInstanceService.getUnit<Workbook>(unitId, type);
    const sheet = book?.getSheetBySheetId(sheetId);
    if (sheet == null || ranges.length === 0) return [];
    const asked = filledCells(sheet, ranges).map(([row, column]) =>
      this.validatorCell(unitId, sheetId, row, column),
    );
    return [await Promise.all(asked)];
  };
}

type Place = readonly [row: number, column: number];

/** Of ranges that somebody has just edited their cells are looked at, of all that a file has those of the sheet. */
const FEW_CELLS = 1000;

function filledCells(sheet: Worksheet, ranges: readonly IRange[]): readonly Place[] {
  const all: Place[] = [];
  const cells = sheet.getCellMatrix();
  const see = (row: number, column: number) => {
    const value = cells.getValue(row, column)?.v;
    if (value !== undefined && value !== null && value !== '') all.push([row, column]);
  };
  if (areaOf(ranges) <= FEW_CELLS) {
    for (const { startRow, endRow, startColumn, endColumn } of ranges) {
      for (let row = startRow; row <= endRow; row++) {
        for (let column = startColumn; column <= endColumn; column++) see(row, column);
      }
    }
  } else cells.forValue(see);
  return all;
}

function areaOf(ranges: readonly IRange[]): number {
  return ranges.reduce(
    (sum, { startRow, endRow, startColumn, endColumn }) =>
      sum + (endRow - startRow + 1) * (endColumn - startColumn + 1),
    0,
  );
}
