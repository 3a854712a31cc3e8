// Reads an .xlsx into a snapshot for the local host: one of ours with everything it was written with, wherever rows or
// columns were inserted since; any other as a plain workbook. Never throws: what cannot be read comes back as a fault.
// Reading is our own and not ExcelJS's, which unpacks without limit, spreads every rule, name and merge over single
// cells, turns numbers under date-like formats into dates (rounding them), and loses plain-text notes, names that are
// not cells, rules of Excel's extension list and stops. Not read: pictures, charts, pivot tables, icon and bar rules.
import type { IWorkbookData } from '@univerjs/core';
import { assembleSnapshot } from './assemble-snapshot';
import { namesFromXlsx } from './defined-names';
import { readFileContext } from './file-context';
import { createFormulaReader } from './file-formulas';
import type { AnchorReader } from './kept/anchors';
import { createAnchorReader } from './kept/anchors';
import type { KeptRecord, KeptRecordOf } from './kept/kept-records';
import { KEPT_SHEET } from './kept/kept-records';
import { readKeptList, readKeptRecords } from './kept/kept-sheet';
import { restoreKept } from './kept/restore-kept';
import type { KnownSheet } from './kept/restore-sheets';
import { restoreSheets } from './kept/restore-sheets';
import type { Package } from './package/open-package';
import { openPackage } from './package/open-package';
import { referencesIn } from './ranges';
import type { CellMatrix } from './sheet-from-xlsx';
import { readSheet } from './sheet-from-xlsx';
import { changedNames } from './sheet-names';
import { readWholeSheet } from './sheet-reading';
import type { SheetEntry, WorkbookPart } from './workbook-from-xlsx';
import { readWorkbookPart } from './workbook-from-xlsx';
import type { XlsxFault } from './xlsx-fault';
import { catchFault, XlsxFaultError } from './xlsx-fault';

export type XlsxReading =
  | { readonly ok: true; readonly snapshot: IWorkbookData }
  | { readonly ok: false; readonly fault: XlsxFault };

export async function readXlsx(bytes: Uint8Array): Promise<XlsxReading> {
  const result = await catchFault(() => readSnapshot(bytes));
  return 'fault' in result
    ? { ok: false, fault: result.fault }
    : { ok: true, snapshot: result.value };
}

async function readSnapshot(bytes: Uint8Array): Promise<IWorkbookData> {
  const file = await openPackage(bytes);
  const book = await readWorkbookPart(file);
  const kept = await readKept(file, book);
  const known = knownSheets(book, kept);
  const renamed = namesOfToday(known);
  const readFormula = createFormulaReader(renamed);
  const context = await readFileContext(file, book, readFormula);
  const keptList = (formula: string) => listIn(kept.cells, formula);
  const sheets = [];
  for (const sheet of known) {
    sheets.push(await readWholeSheet(file, sheet, { ...context, keptList }));
  }
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  restoreKept(kept.records, byName, positionsOfToday(kept.position, renamed));
  const ids = book.sheets.map((entry) => known.find((sheet) => sheet.entry === entry)?.id);
  const names = namesFromXlsx(book.names, ids, readFormula);
  const workbook = recordsOf(kept.records, 'workbook')[0];
  return assembleSnapshot({ sheets, styles: context.styles, names, kept: workbook });
}

interface Kept {
  readonly cells: CellMatrix;
  readonly records: readonly KeptRecord[];
  readonly position: AnchorReader;
}

/** What our hidden sheet holds; nothing where it was deleted or never was. */
async function readKept(file: Package, book: WorkbookPart): Promise<Kept> {
  const entry = book.sheets.find((sheet) => sheet?.name === KEPT_SHEET);
  const plain = { ...book, stylesPath: undefined, themePath: undefined };
  const context = await readFileContext(file, plain, (formula) => formula);
  const cells = entry ? readSheet(await file.text(entry.path), context).cells : {};
  return { cells, records: readKeptRecords(cells), position: createAnchorReader(book.names) };
}

function knownSheets(book: WorkbookPart, kept: Kept): KnownSheet[] {
  const isOfPeople = (entry: SheetEntry | undefined): entry is SheetEntry =>
    entry !== undefined && entry.name !== KEPT_SHEET;
  const entries = book.sheets.filter(isOfPeople);
  if (entries.length === 0) throw new XlsxFaultError({ code: 'noSheets', details: {} });
  return restoreSheets(entries, recordsOf(kept.records, 'sheet'), kept.position);
}

/** From the name in the file to the tab's, where they differ. */
function namesOfToday(known: readonly KnownSheet[]): ReadonlyMap<string, string> {
  return changedNames(
    known.map(({ entry }) => entry.name),
    known.map(({ name }) => name),
  );
}

function positionsOfToday(
  position: AnchorReader,
  renamed: ReadonlyMap<string, string>,
): AnchorReader {
  return (anchor) => {
    const found = position(anchor);
    const { sheetName = '' } = found ?? {};
    return found && { ...found, sheetName: renamed.get(sheetName) ?? sheetName };
  };
}

function recordsOf<K extends KeptRecord['kind']>(
  records: readonly KeptRecord[],
  kind: K,
): KeptRecordOf<K>[] {
  return records.filter((record): record is KeptRecordOf<K> => record.kind === kind);
}

function listIn(cells: CellMatrix, formula: string): readonly string[] | undefined {
  const [reference] = referencesIn(formula);
  return reference?.sheetName === KEPT_SHEET
    ? readKeptList(cells, reference.range.startRow)
    : undefined;
}
