// A long text is drawn only as far as a screen shows it: Univer (0.25.1) keeps something for each pair of letters, 7 GB for a cell of
// 32,767 (docs/host.md). The cell itself stays as it is; whoever edits it has all of it.
import { CellValueType, InterceptorEffectEnum } from '@univerjs/core';
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { page } from '../../text/page';
import type { UniverWorkbook } from '../../univer/univer-workbook';

/** More than any reason or finding that somebody reads in a cell; about 30 MB. */
const MOST_DRAWN = 2_000;

/** Before what makes text of it. */
const FIRST = 2000;

export function cutDrawing(workbook: UniverWorkbook): void {
  const interceptors = workbook.univer.__getInjector().get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: FIRST,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _, next) => {
      const text = cell?.v;
      if (typeof text !== 'string' || text.length <= MOST_DRAWN) return next(cell);
      const drawn = text.slice(0, MOST_DRAWN) + page.grid.cut(text.length);
      return next({ ...cell, v: drawn, t: CellValueType.STRING });
    },
  });
  // The editor begins with what is drawn: without this, whoever edits a long text would save it cut.
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { subUnitId, row, col }, next) => {
      const text = workbook.cells.cell(subUnitId, row, col)?.v;
      const isCut = typeof text === 'string' && text.length > MOST_DRAWN;
      return next(isCut ? { ...cell, v: text } : cell);
    },
  });
}
