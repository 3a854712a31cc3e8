// Reads an .xlsx into a snapshot for the local host: one of ours with everything it was written with, wherever rows or
// columns were inserted since; any other as a plain workbook. Never throws: what cannot be read comes back as a fault.
// The file itself is read by xlsx/read-workbook.ts.
import type { IWorkbookData } from '@univerjs/core';
import { formatA1 } from '../../xlsx/cell-range';
import { referencesIn } from '../../xlsx/formulas/ranges';
import { readWorkbook } from '../../xlsx/read-workbook';
import { changedNames } from '../../xlsx/sheet-names';
import type { WorkMeter } from '../../xlsx/work-meter';
import { createWorkMeter } from '../../xlsx/work-meter';
import type { CellRows, Sheet, Workbook } from '../../xlsx/workbook';
import type { XlsxFault } from '../../xlsx/xlsx-fault';
import { catchFault, XlsxFaultError } from '../../xlsx/xlsx-fault';
import { assembleSnapshot } from './assemble-snapshot';
import { createStyleIds } from './cell-style';
import { cellsOf } from './cells-of';
import { toUniverNames } from './defined-names';
import { createFormulaReader } from './file-formulas';
import { chargeFormulas } from './formula-work';
import type { AnchorReader } from './kept/anchors';
import { createAnchorReader } from './kept/anchors';
import type { KeptRecord, KeptRecordOf } from './kept/kept-records';
import { KEPT_SHEET } from './kept/kept-records';
import { readKeptList, readKeptRecords } from './kept/kept-sheet';
import { restoreKept } from './kept/restore-kept';
import type { KnownSheet } from './kept/restore-sheets';
import { restoreSheets } from './kept/restore-sheets';
import { recoverMarks } from './recover-marks';
import { createOutsideTest, outsideFormula } from './outside-formulas';
import { sheetFromFile } from './sheet-from-file';

export type XlsxReading =
  | {
      readonly ok: true;
      readonly snapshot: IWorkbookData;
      /** Cells, as `Tab!A1`, that keep the result that the file holds, since their formula cannot be computed here. */
      readonly kept: readonly string[];
    }
  | { readonly ok: false; readonly fault: XlsxFault };

export async function readXlsx(
  bytes: Uint8Array,
  meter: WorkMeter = createWorkMeter(),
): Promise<XlsxReading> {
  const reading = await readWorkbook(bytes, meter);
  if (!reading.ok) return reading;
  const result = await catchFault(() => Promise.resolve(snapshotOf(reading.workbook, meter)));
  return 'fault' in result
    ? { ok: false, fault: result.fault }
    : { ok: true, snapshot: result.value, kept: keptResults(result.value) };
}

function keptResults({ sheetOrder, sheets }: IWorkbookData): string[] {
  return sheetOrder.flatMap((id) => {
    const { name = '', ...data } = sheets[id] ?? {};
    const cells = [...cellsOf(data)].filter(([, , cell]) => cell.custom && outsideFormula(cell));
    return cells.map(([row, column]) => {
      return `${name}!${formatA1({ startRow: row, startColumn: column, endRow: row, endColumn: column })}`;
    });
  });
}

function snapshotOf(book: Workbook, meter: WorkMeter): IWorkbookData {
  const kept = readKept(book);
  const known = knownSheets(book, kept);
  const renamed = namesOfToday(known);
  const read = createFormulaReader(renamed);
  const { idOf, styles } = createStyleIds();
  const keptList = (formula: string) => listIn(kept.cells, formula);
  const isOutside = createOutsideTest(book.names);
  const reading = { read, keptList, idOf, meter, isOutside };
  const sheets = known.map((sheet) => sheetFromFile(sheet, reading));
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  restoreKept(kept.records, byName, positionsOfToday(kept.position, renamed), meter);
  const ids = book.sheets.map((sheet) => known.find((each) => each.sheet === sheet)?.id);
  const names = toUniverNames(book.names, ids, read);
  chargeFormulas(sheets, names, meter);
  const workbook = recordsOf(kept.records, 'workbook')[0];
  const custom = recoverMarks(sheets, workbook);
  return assembleSnapshot({ sheets, styles, names, kept: workbook, custom });
}

interface Kept {
  readonly cells: CellRows;
  readonly records: readonly KeptRecord[];
  readonly position: AnchorReader;
}

/** What our hidden sheet holds; nothing where it was deleted or never was. */
function readKept({ sheets, names }: Workbook): Kept {
  const { cells = {} } = sheets.find(isOurs) ?? {};
  return { cells, records: readKeptRecords(cells), position: createAnchorReader(names) };
}

function isOurs({ name }: Sheet): boolean {
  return name === KEPT_SHEET;
}

function knownSheets({ sheets }: Workbook, kept: Kept): KnownSheet[] {
  const ofPeople = sheets.filter((sheet) => !isOurs(sheet));
  if (ofPeople.length === 0) throw new XlsxFaultError({ code: 'noSheets', details: {} });
  return restoreSheets(ofPeople, recordsOf(kept.records, 'sheet'), kept.position);
}

/** From the name in the file to the tab's, where they differ. */
function namesOfToday(known: readonly KnownSheet[]): ReadonlyMap<string, string> {
  return changedNames(
    known.map(({ sheet }) => sheet.name),
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

function listIn(cells: CellRows, formula: string): readonly string[] | undefined {
  const [reference] = referencesIn(formula);
  return reference?.sheetName === KEPT_SHEET
    ? readKeptList(cells, reference.range.startRow)
    : undefined;
}
