// Puts kept things back into the sheets that were read: formulas in place of their values, full texts, developer
// metadata. Positions come from the anchors, so they are right after rows or columns were inserted; what belongs to
// deleted cells is dropped.
import type { ICellData, IWorksheetData } from '@univerjs/core';
import { cutText } from '../../../xlsx/limits';
import type { WorkMeter } from '../../../xlsx/work-meter';
import type { CellRange } from '../../univer/a1-notation';
import type { CellMatrix } from '../cells-of';
import { clearValues } from '../clear-values';
import type { AnchorReader } from './anchors';
import { restoreFormula } from './kept-formulas';
import { restoreOutside } from './kept-outside';
import type { KeptRecord, KeptRecordOf } from './kept-records';

export interface RestoredSheet {
  readonly data: Partial<IWorksheetData>;
  readonly cells: CellMatrix;
}

interface Place {
  readonly sheetName: string;
  readonly sheet: RestoredSheet;
  readonly range: CellRange;
}

/** `sheets` by their names today; `position` by the same names. */
export function restoreKept(
  records: readonly KeptRecord[],
  sheets: ReadonlyMap<string, RestoredSheet>,
  position: AnchorReader,
  meter: WorkMeter,
): void {
  const place = (anchor: string): Place | undefined => {
    const { sheetName, range } = position(anchor) ?? {};
    const sheet = sheets.get(sheetName ?? '');
    return sheetName !== undefined && sheet && range ? { sheetName, sheet, range } : undefined;
  };
  for (const record of records) restoreRecord(record, place, position);
  // only now, when every formula stands in its cell and is spared
  for (const record of records) {
    const spill = record.kind === 'spill' ? place(record.anchor) : undefined;
    if (spill) clearValues(spill.sheet.cells, spill.range, meter);
  }
}

function restoreRecord(
  record: KeptRecord,
  place: (anchor: string) => Place | undefined,
  position: AnchorReader,
): void {
  if (!('anchor' in record)) return;
  const found = place(record.anchor);
  if (!found) return;
  if (record.kind === 'formula') putFormula(record, found, position);
  if (record.kind === 'text') putText(record, found);
  if (record.kind === 'outside') putOutside(record, found);
  if (record.kind === 'column' || record.kind === 'row') putCustom(record, found);
}

function putFormula(
  record: KeptRecordOf<'formula'>,
  { sheetName, sheet, range }: Place,
  position: AnchorReader,
): void {
  cellAt(sheet, range).f = restoreFormula(record, sheetName, position);
}

/** A text that was cut comes back unless somebody has changed what was left of it. */
function putText({ text }: KeptRecordOf<'text'>, { sheet, range }: Place): void {
  const cell = cellAt(sheet, range);
  if (cell.v === cutText(text)) cell.v = text;
}

function putOutside(record: KeptRecordOf<'outside'>, { sheet, range }: Place): void {
  Object.assign(cellAt(sheet, range), restoreOutside(record, cellAt(sheet, range)));
}

function cellAt({ cells }: RestoredSheet, range: CellRange): ICellData {
  const row = (cells[range.startRow] ??= {});
  return (row[range.startColumn] ??= {});
}

function putCustom(
  { kind, custom }: KeptRecordOf<'column' | 'row'>,
  { sheet, range }: Place,
): void {
  const [lines, at] =
    kind === 'column'
      ? [(sheet.data.columnData ??= {}), range.startColumn]
      : [(sheet.data.rowData ??= {}), range.startRow];
  const line = lines[at];
  lines[at] = { ...line, custom: { ...custom, ...line?.custom } };
}
