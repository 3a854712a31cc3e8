// Typing into a cell of the page as in a Vietnamese sheet: what is typed is read by typed-cell.ts, and what is shown
// for editing is the Vietnamese form again (`;` in formulas, decimal comma). Univer alone reads English only.
import type { ICellData, Nullable } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { fromEngineFormula } from '../../univer/formula-language';
import type { UniverWorkbook } from '../../univer/univer-workbook';
import { typedCell } from './typed-cell';

/** Before Univer's own readers of numbers and dates. */
const FIRST = 1000;

export function readTypingAsVietnamese(workbook: UniverWorkbook): void {
  const { writeCellInterceptor } = workbook.univer.__getInjector().get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { subUnitId, row, col }, next) => {
      const text = typedText(cell);
      if (text === undefined) return next(cell);
      const { n } = workbook.cells.style(subUnitId, row, col);
      return typedCell(text, n?.pattern);
    },
  });
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { subUnitId, row, col }, next) => {
      const shown = next(cell);
      const formula = workbook.cells.formula(subUnitId, row, col);
      return formula ? { ...shown, f: fromEngineFormula(formula) } : withDecimalComma(shown);
    },
  });
}

/** Undefined where the cell is emptied, or holds text with formats of its own, which stays as it is. */
function typedText(cell: Nullable<ICellData>): string | undefined {
  if (!cell) return undefined;
  if (typeof cell.f === 'string' && cell.f !== '') return cell.f;
  if (cell.p?.body?.textRuns?.length) return undefined;
  const text = cell.p?.body?.dataStream.replace(/\r\n$/, '') ?? cell.v;
  return text === undefined || text === null || text === '' ? undefined : String(text);
}

function withDecimalComma(cell: Nullable<ICellData>): Nullable<ICellData> {
  if (!cell || cell.p) return cell;
  const isNumber = typeof cell.v === 'number' || /^-?\d+\.\d+%?$/.test(String(cell.v ?? ''));
  return isNumber ? { ...cell, v: String(cell.v).replace('.', ',') } : cell;
}
