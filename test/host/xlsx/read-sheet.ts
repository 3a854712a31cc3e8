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

/** The cell of an address such as B12 on the sheet of that index. */
export function cellOf(snapshot: IWorkbookData, a1: string, sheetIndex = 0): ReadCell | undefined {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
  const sheet = snapshot.sheets[snapshot.sheetOrder[sheetIndex] ?? ''];
  const cell = sheet?.cellData?.[Number(digits) - 1]?.[columnIndex(letters)];
  if (!cell) return undefined;
  const style = typeof cell.s === 'string' ? snapshot.styles[cell.s] : cell.s;
  return { ...cell, style: style ?? {} };
}

/** The plug-in data of the first sheet. */
export function rulesOf(snapshot: IWorkbookData, name: string): unknown {
  const data = snapshot.resources?.find((resource) => resource.name === name)?.data ?? '{}';
  const bySheet = JSON.parse(data) as Record<string, unknown>;
  return bySheet[snapshot.sheetOrder[0] ?? ''];
}
