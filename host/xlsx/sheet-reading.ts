// Reads one sheet of a file with all that belongs to it: its own part, highlighting rules, validations and notes, cut to
// the size the sheet has here. What every sheet of the file shares (styles, strings, colours) comes in as context.
import type { IStyleData, IWorksheetData } from '@univerjs/core';
import type { ConditionalFormat } from './conditional-format';
import type { WrittenRules } from './conditional-format-to-xlsx';
import { readConditionalFormats } from './conditional-format-from-xlsx';
import type { DataValidation } from './data-validation';
import { readDataValidations } from './data-validation-from-xlsx';
import { LAST_COLUMN, LAST_ROW } from './formula-parts';
import type { KnownSheet } from './kept/restore-sheets';
import type { NoteMatrix } from './notes';
import { readNotes } from './notes';
import type { Package } from './package/open-package';
import type { SheetExtent } from './ranges';
import { cutRanges } from './ranges';
import type { CellMatrix, SheetContext, SheetReading } from './sheet-from-xlsx';
import { readSheet } from './sheet-from-xlsx';
import { NO, YES } from './univer-values';
import { readRelations } from './workbook-from-xlsx';

export interface FileContext extends SheetContext {
  readonly highlights: readonly IStyleData[];
  readonly keptList: (formula: string) => readonly string[] | undefined;
}

export interface WholeSheet {
  readonly id: string;
  readonly name: string;
  readonly data: Partial<IWorksheetData>;
  readonly cells: CellMatrix;
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly DataValidation[];
  readonly notes: NoteMatrix;
}

/** What a new spreadsheet has. */
const USUAL_ROWS = 1000;
const USUAL_COLUMNS = 26;

export async function readWholeSheet(
  file: Package,
  known: KnownSheet,
  context: FileContext,
): Promise<WholeSheet> {
  const { id, name, kept, entry } = known;
  const reading = readSheet(await file.text(entry.path), context);
  const extent = extentOf(reading, known);
  const rules = { ...context, extent };
  return {
    id,
    name,
    data: {
      id,
      name,
      hidden: entry.isHidden ? YES : NO,
      ...extent,
      ...reading.data,
      ...keptView(reading.data, kept),
      ...(kept?.custom && { custom: kept.custom }),
      mergeData: cutRanges(reading.data.mergeData ?? [], extent),
      cellData: reading.cells,
    },
    cells: reading.cells,
    conditionalFormats: restoreStops(
      readConditionalFormats(reading.conditionalFormats, rules),
      kept?.rules,
    ),
    validations: readDataValidations(reading.validations, rules),
    notes: await readSheetNotes(file, entry.path),
  };
}

/** LibreOffice forgets which rules stop the others; the same number of rules are the same rules. */
function restoreStops(
  formats: readonly ConditionalFormat[],
  written: WrittenRules | undefined,
): readonly ConditionalFormat[] {
  const isForgotten =
    formats.length === written?.count && formats.every(({ stopIfTrue }) => !stopIfTrue);
  return isForgotten
    ? formats.map((format, at) => ({ ...format, stopIfTrue: written.stops.includes(at + 1) }))
    : formats;
}

/** LibreOffice forgets panes and hidden grid lines when it converts without a window. */
function keptView(
  { freeze, showGridlines }: Partial<IWorksheetData>,
  kept: KnownSheet['kept'],
): Partial<IWorksheetData> {
  if (!kept) return {};
  const isFrozen = freeze !== undefined && (freeze.xSplit > 0 || freeze.ySplit > 0);
  const areHidden = kept.showGridlines === NO && showGridlines === YES;
  return {
    ...(kept.defaultRowHeight !== undefined && { defaultRowHeight: kept.defaultRowHeight }),
    ...(!isFrozen && kept.freeze && { freeze: kept.freeze }),
    ...(areHidden && { showGridlines: NO }),
  };
}

/** Whole columns and rows that are merged do not make a sheet larger. */
function extentOf({ cells, data }: SheetReading, { kept }: KnownSheet): SheetExtent {
  const merges = data.mergeData ?? [];
  const rows = merges.map(({ endRow }) => endRow).filter((row) => row < LAST_ROW);
  const columns = merges.map(({ endColumn }) => endColumn).filter((at) => at < LAST_COLUMN);
  const lastRow = Math.max(0, ...rows, lastIndex(cells));
  const lastColumn = Object.values(cells).reduce(
    (last, row) => Math.max(last, lastIndex(row)),
    Math.max(0, ...columns),
  );
  return {
    rowCount: Math.max(kept?.rowCount ?? USUAL_ROWS, lastRow + 1),
    columnCount: Math.max(kept?.columnCount ?? USUAL_COLUMNS, lastColumn + 1),
  };
}

function lastIndex(record: Readonly<Record<number, unknown>>): number {
  return Number(Object.keys(record).at(-1) ?? 0);
}

async function readSheetNotes(file: Package, path: string): Promise<NoteMatrix> {
  const relations = await readRelations(file, path);
  const comments = relations.find(({ kind }) => kind === 'comments');
  return comments && file.has(comments.path) ? readNotes(await file.text(comments.path)) : {};
}
