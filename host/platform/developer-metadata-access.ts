// Adding and finding developer metadata for the three classes that have it: Spreadsheet, Sheet and Range.
// Source: https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata
import type { CellRange } from '../univer/a1-notation';
import type { MetadataPlace } from '../univer/developer-metadata-store';
import { allMetadata, metadataEntries, writeMetadata } from '../univer/developer-metadata-store';
import { DeveloperMetadata } from './developer-metadata';
import type { SheetOf } from './developer-metadata-location';
import type { SheetPlace } from './places';
import type { PlatformContext } from './platform-context';

export function addMetadata(
  context: PlatformContext,
  place: MetadataPlace,
  key: string,
  value: string | undefined,
  visibility = 'DOCUMENT',
): void {
  const ids = allMetadata(context.workbook).map(({ entry }) => entry.id);
  const entry = { id: Math.max(0, ...ids) + 1, key, value: value ?? null, visibility };
  const entries = metadataEntries(context.workbook, place);
  writeMetadata(context.workbook, place, [...entries, entry]);
}

export function metadataAt<S extends SheetPlace>(
  context: PlatformContext,
  sheetOf: SheetOf<S>,
  place: MetadataPlace,
): DeveloperMetadata<S>[] {
  return metadataEntries(context.workbook, place).map(
    (entry) => new DeveloperMetadata(context, sheetOf, place, entry),
  );
}

/** Undefined unless the area is exactly one whole row or column, which is what may carry metadata. */
export function lineOf(sheet: SheetPlace, area: CellRange): MetadataPlace | undefined {
  const isWholeColumn = area.startRow === 0 && area.endRow === sheet.getMaxRows() - 1;
  const isWholeRow = area.startColumn === 0 && area.endColumn === sheet.getMaxColumns() - 1;
  const sheetId = sheet.hostId;
  if (isWholeColumn && area.startColumn === area.endColumn) {
    return { kind: 'COLUMN', sheetId, index: area.startColumn };
  }
  if (isWholeRow && area.startRow === area.endRow) {
    return { kind: 'ROW', sheetId, index: area.startRow };
  }
  return undefined;
}

export function placeOfArea(sheet: SheetPlace, area: CellRange): MetadataPlace {
  const place = lineOf(sheet, area);
  if (place) return place;
  throw new Error(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only ' +
      'be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}
