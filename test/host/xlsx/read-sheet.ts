// What readXlsx makes of a workbook, laid out for assertions.
import type { ICellData, IStyleData, IWorkbookData } from '@univerjs/core';
import { readXlsx } from '../../../host/xlsx/read-xlsx';
import { columnIndex } from '../../../host/univer/a1-notation';

export async function readSnapshot(bytes: Uint8Array): Promise<IWorkbookData> {
  const reading = await readXlsx(bytes);
  if (!reading.ok) throw new Error(JSON.stringify(reading.fault));
  return reading.snapshot;
}

export interface ReadCell extends ICellData {
  readonly style: IStyleData;
}

/** The cell of an address such as B12 on the first sheet. */
export function cellOf(snapshot: IWorkbookData, a1: string): ReadCell | undefined {
  const sheet = snapshot.sheets[snapshot.sheetOrder[0] ?? ''];
  const letters = a1.replace(/\d+$/, '');
  const row = sheet?.cellData?.[Number(a1.slice(letters.length)) - 1];
  const cell = row?.[columnIndex(letters)];
  return cell && { ...cell, style: styleOf(snapshot, cell) };
}

function styleOf({ styles }: IWorkbookData, { s }: ICellData): IStyleData {
  const style = typeof s === 'string' ? styles[s] : s;
  return style ?? {};
}

/** The plug-in data of the first sheet. */
export function rulesOf(snapshot: IWorkbookData, name: string): unknown {
  const data = snapshot.resources?.find((resource) => resource.name === name)?.data ?? '{}';
  const bySheet = JSON.parse(data) as Record<string, unknown>;
  return bySheet[snapshot.sheetOrder[0] ?? ''];
}

/** The indexes of the hidden rows of each sheet, in order. */
export function hiddenRows({ sheets, sheetOrder }: IWorkbookData): string[][] {
  return sheetOrder.map((id) => {
    const rows = (sheets[id]?.rowData ?? {}) as Readonly<Record<string, { readonly hd?: number }>>;
    return Object.keys(rows).filter((row) => rows[row]?.hd === 1);
  });
}
