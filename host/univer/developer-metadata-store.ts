// Developer metadata as it lies in the snapshot: under `developerMetadata` in the custom data of the workbook,
// a sheet, a row or a column. There Univer saves it and shifts it with inserted and deleted rows and columns.
import type { CustomData } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { UniverWorkbook } from './univer-workbook';

export interface MetadataEntry {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: string;
}

export type MetadataPlace =
  | { readonly kind: 'SPREADSHEET' }
  | { readonly kind: 'SHEET'; readonly sheetId: string }
  | { readonly kind: 'ROW' | 'COLUMN'; readonly sheetId: string; readonly index: number };

export interface PlacedMetadata {
  readonly place: MetadataPlace;
  readonly entry: MetadataEntry;
}

type Custom = Record<string, unknown>;

export function allMetadata(workbook: UniverWorkbook): PlacedMetadata[] {
  const found = at({ kind: 'SPREADSHEET' }, workbook.facade.getCustomMetadata() ?? undefined);
  for (const sheet of workbook.facade.getSheets()) found.push(...sheetMetadata(sheet));
  return found;
}

export function metadataEntries(workbook: UniverWorkbook, place: MetadataPlace): MetadataEntry[] {
  return entriesOf(readCustom(workbook, place));
}

export function writeMetadata(
  workbook: UniverWorkbook,
  place: MetadataPlace,
  entries: readonly MetadataEntry[],
): void {
  const custom = { ...readCustom(workbook, place), developerMetadata: [...entries] };
  if (place.kind === 'SPREADSHEET') {
    workbook.facade.setCustomMetadata(custom);
    return;
  }
  const sheet = workbook.sheet(place.sheetId);
  if (place.kind === 'SHEET') sheet?.setCustomMetadata(custom);
  else if (place.kind === 'ROW') sheet?.setRowCustom({ [place.index]: custom });
  else sheet?.setColumnCustom({ [place.index]: custom });
}

/** No two pieces of metadata have one id; those of a sheet that was copied get new ones. */
export function renumberMetadata(workbook: UniverWorkbook, sheetId: string): void {
  let last = Math.max(0, ...allMetadata(workbook).map(({ entry }) => entry.id));
  changeMetadata(workbook, sheetId, (entries) =>
    entries.map((entry) => ({ ...entry, id: ++last })),
  );
}

/** Of a sheet and its lines. */
export function dropMetadata(workbook: UniverWorkbook, sheetId: string): void {
  changeMetadata(workbook, sheetId, () => []);
}

function changeMetadata(
  workbook: UniverWorkbook,
  sheetId: string,
  change: (entries: readonly MetadataEntry[]) => readonly MetadataEntry[],
): void {
  const done = new Set<MetadataPlace>();
  for (const { place } of allMetadata(workbook)) {
    if (place.kind === 'SPREADSHEET' || place.sheetId !== sheetId || done.has(place)) continue;
    done.add(place);
    writeMetadata(workbook, place, change(metadataEntries(workbook, place)));
  }
}

function readCustom(workbook: UniverWorkbook, place: MetadataPlace): Custom | undefined {
  if (place.kind === 'SPREADSHEET') return workbook.facade.getCustomMetadata() ?? undefined;
  const sheet = workbook.sheet(place.sheetId);
  return sheet && readSheetCustom(sheet, place);
}

function readSheetCustom(
  sheet: FWorksheet,
  place: Exclude<MetadataPlace, { readonly kind: 'SPREADSHEET' }>,
): Custom | undefined {
  if (place.kind === 'SHEET') return sheet.getCustomMetadata() ?? undefined;
  if (place.kind === 'ROW') return sheet.getRowCustomMetadata(place.index) ?? undefined;
  return sheet.getColumnCustomMetadata(place.index) ?? undefined;
}

function sheetMetadata(sheet: FWorksheet): PlacedMetadata[] {
  const sheetId = sheet.getSheetId();
  const config = sheet.getSheet().getConfig();
  return [
    ...at({ kind: 'SHEET', sheetId }, config.custom ?? undefined),
    ...lineMetadata('ROW', sheetId, config.rowData),
    ...lineMetadata('COLUMN', sheetId, config.columnData),
  ];
}

type Lines = Readonly<Record<number, { readonly custom?: CustomData } | undefined>>;

function lineMetadata(kind: 'ROW' | 'COLUMN', sheetId: string, lines: Lines): PlacedMetadata[] {
  return Object.entries(lines).flatMap(([index, line]) =>
    at({ kind, sheetId, index: Number(index) }, line?.custom ?? undefined),
  );
}

function at(place: MetadataPlace, custom: Custom | undefined): PlacedMetadata[] {
  return entriesOf(custom).map((entry) => ({ place, entry }));
}

function entriesOf(custom: Custom | undefined): MetadataEntry[] {
  const entries = custom?.['developerMetadata'];
  return Array.isArray(entries) ? (entries as MetadataEntry[]) : [];
}
