// Keeps what a snapshot says beside its cells and Excel has no place for: ids, sizes, developer metadata and whatever
// else stands under `custom`. Outline levels are left out: those Excel does have.
import type { IColumnData, IRowData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { LAST_COLUMN, LAST_ROW } from '../../../xlsx/cell-range';
import type { CalculatedCells } from '../../univer/calculated-cells';
import type { AnchorWriter } from './anchors';
import { spilledRanges } from './kept-formulas';
import type { KeptRecord, KeptRecordOf, WrittenRules } from './kept-records';
import { KEPT_FORMAT } from './kept-records';

export function keepWorkbook(snapshot: IWorkbookData): KeptRecord[] {
  const { id, name, locale, appVersion, custom } = snapshot;
  return [
    { kind: 'format', version: KEPT_FORMAT },
    { kind: 'workbook', id, name, locale, appVersion, ...(custom && { custom }) },
  ];
}

/** A sheet is anchored by all of its rows: that survives the deletion of any cells, rows or columns. */
export function keepSheet(
  data: Partial<IWorksheetData>,
  id: string,
  fileName: string,
  rules: WrittenRules,
  spilled: CalculatedCells[string],
  anchors: AnchorWriter,
): KeptRecord[] {
  const { name = '', rowCount = 0, columnCount = 0 } = data;
  const all = { startRow: 0, startColumn: 0, endRow: LAST_ROW, endColumn: LAST_COLUMN };

  const anchor = anchors.anchor(name, all, 'rows');
  const spills = spilledRanges(spilled).map((range): KeptRecord => {
    return { kind: 'spill', anchor: anchors.anchor(name, range, 'area') };
  });
  return [
    { kind: 'sheet', anchor, id, name, fileName, rowCount, columnCount, rules, ...keepView(data) },
    ...keepLines('column', data.columnData ?? {}, (at) =>
      anchors.anchor(name, { ...all, startColumn: at, endColumn: at }, 'columns'),
    ),
    ...keepLines('row', data.rowData ?? {}, (at) =>
      anchors.anchor(name, { ...all, startRow: at, endRow: at }, 'rows'),
    ),
    ...spills,
  ];
}

/** What files keep for a sheet but programs forget or read otherwise, and what is ours. */
function keepView(data: Partial<IWorksheetData>): Partial<KeptRecordOf<'sheet'>> {
  const { defaultRowHeight, freeze, showGridlines, custom } = data;
  return {
    ...(defaultRowHeight !== undefined && { defaultRowHeight }),
    ...(freeze && { freeze }),
    ...(showGridlines !== undefined && { showGridlines }),
    ...(custom && { custom }),
  };
}

function keepLines(
  kind: 'column' | 'row',
  lines: Readonly<Record<number, Partial<IColumnData | IRowData> | undefined>>,
  anchor: (at: number) => string,
): KeptRecord[] {
  return Object.entries(lines).flatMap(([at, line]): KeptRecord[] => {
    const entries = Object.entries(line?.custom ?? {}).filter(([key]) => key !== 'outline');
    const custom = Object.fromEntries(entries);
    return entries.length > 0 ? [{ kind, anchor: anchor(Number(at)), custom }] : [];
  });
}
