// Typing into a cell of the page as in a Vietnamese sheet: what is typed is read by typed-cell.ts, what is shown for
// editing and what a number without a format looks like is Vietnamese too. Univer alone knows the English forms.
import type { ICellData, IDocumentData, Nullable } from '@univerjs/core';
import { CellValueType, InterceptorEffectEnum } from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { textCell } from '../../univer/cell-value';
import { fromEngineFormula } from '../../univer/formula-language';
import { displayText, GENERAL } from '../../univer/number-format';
import type { UniverWorkbook } from '../../univer/univer-workbook';
import { editText } from './edit-text';
import { typedCell } from './typed-cell';

/** Before Univer's own readers; whoever does not call next() has the last word. */
const FIRST = 1000;

export function readTypingAsVietnamese(workbook: UniverWorkbook): void {
  const interceptors = workbook.univer.__getInjector().get(SheetInterceptorService);
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { subUnitId, row, col }, next) => {
      const text = typedText(cell);
      if (text === undefined) return next(cell);
      if (cell?.t === CellValueType.FORCE_STRING) return textCell(text);
      return typedCell(text, workbook.cells.style(subUnitId, row, col).n?.pattern);
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { subUnitId, row, col }, next) => {
      const formula = workbook.cells.formula(subUnitId, row, col);
      if (formula) return { ...cell, f: fromEngineFormula(formula) };
      const value = workbook.cells.cell(subUnitId, row, col);
      if (value?.t !== CellValueType.NUMBER || typeof value.v !== 'number') return next(cell);
      const { n } = workbook.cells.style(subUnitId, row, col);
      return { ...cell, v: editText(value.v, n?.pattern), t: CellValueType.STRING };
    },
  });
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: FIRST,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { workbook: book }, next) => {
      if (cell?.t !== CellValueType.NUMBER || typeof cell.v !== 'number') return next(cell);
      const pattern = book.getStyles().getStyleByCell(cell)?.n?.pattern ?? GENERAL;
      if (pattern !== GENERAL) return next(cell);
      return next({ ...cell, v: displayText(cell.v, GENERAL, 'vi') });
    },
  });
}

/** Undefined where the cell is emptied, or holds text with formats of its own, which stays as it is. */
function typedText(cell: Nullable<ICellData>): string | undefined {
  if (!cell) return undefined;
  const text = cell.f ?? (cell.p ? plainText(cell.p) : cell.v);
  return text === undefined || text === null || text === '' ? undefined : String(text);
}

function plainText({ body }: IDocumentData): string | undefined {
  return body?.textRuns?.length ? undefined : body?.dataStream.replace(/\r\n$/, '');
}
