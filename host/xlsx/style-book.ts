// Looks up the styles that cells, rows and columns of a snapshot refer to. Equal references give the very same ExcelJS
// style object, which ExcelJS then stores once.
import type { IStyleData, IWorkbookData, Nullable } from '@univerjs/core';
import type { CellStyle } from './exceljs';
import { styleToXlsx } from './style-to-xlsx';

export type StyleBook = (reference: Nullable<IStyleData | string>) => CellStyle | undefined;

export function createStyleBook(styles: IWorkbookData['styles']): StyleBook {
  const known = new Map<IStyleData | string, CellStyle>();
  return (reference) => {
    if (!reference) return undefined;
    const style = typeof reference === 'string' ? styles[reference] : reference;
    const result = known.get(reference) ?? (style ? styleToXlsx(style) : undefined);
    if (result) known.set(reference, result);
    return result;
  };
}
