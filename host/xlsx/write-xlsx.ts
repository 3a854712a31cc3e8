// Writes a workbook of the local host as an .xlsx that Excel and LibreOffice open and that read-xlsx.ts reads back whole.
// Formulas that only we can compute go out as values; they, developer metadata and whatever else Excel has no place for
// travel on a very hidden sheet (kept/). Bytes out: files are the caller's business.
// Left out: rules of kinds the add-on never makes, drop-down colours and hidden drop-down arrows, clipping instead of
// overflowing, sizes of note boxes, rich text (its letters stay).
import type { IFreeze, IWorkbookData } from '@univerjs/core';
import type { CalculatedCells } from '../univer/calculated-cells';
import type { ConditionalFormat } from './conditional-format';
import { CONDITIONAL_FORMATS } from './conditional-format';
import { writeConditionalFormats } from './conditional-format-to-xlsx';
import type { DataValidation } from './data-validation';
import { DATA_VALIDATIONS } from './data-validation';
import { writeDataValidations } from './data-validation-to-xlsx';
import type { UniverName } from './defined-names';
import { DEFINED_NAMES, namesToXlsx } from './defined-names';
import type { Workbook, Worksheet } from './exceljs';
import { createWorkbook } from './exceljs';
import type { FormulaTranslation } from './file-formulas';
import { createFormulaWriter } from './file-formulas';
import { fitRows } from './fit-rows';
import type { AnchorWriter } from './kept/anchors';
import { createAnchorWriter } from './kept/anchors';
import { keepSheet, keepWorkbook } from './kept/keep-custom';
import type { KeptRecord } from './kept/kept-records';
import { KEPT_SHEET } from './kept/kept-records';
import { writeKeptList, writeKeptRecords } from './kept/kept-sheet';
import type { NoteMatrix } from './notes';
import { NOTES, writeNotes } from './notes';
import type { SheetPatch } from './package/patch-package';
import { patchPackage } from './package/patch-package';
import { readResource } from './resources';
import { createSharedFormulas } from './shared-formulas';
import { changedNames, fileSheetNames } from './sheet-names';
import type { SheetData } from './sheet-to-xlsx';
import { widthToXlsx, writeSheet } from './sheet-to-xlsx';
import type { StyleBook } from './style-book';
import { createStyleBook } from './style-book';
import { argb } from './style-to-xlsx';
import { NO, YES } from './univer-values';

interface Rules {
  readonly notes: Readonly<Record<string, NoteMatrix>>;
  readonly validations: Readonly<Record<string, readonly DataValidation[]>>;
  readonly formats: Readonly<Record<string, readonly ConditionalFormat[]>>;
}

interface Writing {
  readonly snapshot: IWorkbookData;
  readonly rules: Rules;
  readonly calculated: CalculatedCells;
  readonly styles: StyleBook;
  readonly anchors: AnchorWriter;
  readonly keepList: (values: readonly string[]) => string;
  readonly write: FormulaTranslation;
}

export async function writeXlsx(
  snapshot: IWorkbookData,
  calculated: CalculatedCells,
): Promise<Uint8Array> {
  const workbook = createWorkbook();
  const tabNames = snapshot.sheetOrder.map((id) => snapshot.sheets[id]?.name ?? '');
  const fileNames = fileSheetNames(tabNames, [KEPT_SHEET]);
  const renamed = changedNames(tabNames, fileNames);
  const sheets = snapshot.sheetOrder.map((id, index) =>
    addSheet(workbook, fileNames[index] ?? '', snapshot.sheets[id] ?? {}),
  );
  openOnVisibleTab(workbook);
  const kept = workbook.addWorksheet(KEPT_SHEET, { state: 'veryHidden' });
  const keepList = (values: readonly string[]) => writeKeptList(kept, values);
  const styles = createStyleBook(snapshot.styles);
  const anchors = createAnchorWriter(renamed);
  const write = createFormulaWriter(renamed);
  const rules = readRules(snapshot);
  const writing: Writing = { snapshot, rules, calculated, styles, anchors, keepList, write };
  const written = snapshot.sheetOrder.map((id, index) => fillSheet(sheets[index], id, writing));
  const records = [...keepWorkbook(snapshot), ...written.flatMap((sheet) => sheet.records)];
  writeKeptRecords(kept, records);
  const ownNames = readResource<UniverName>(snapshot, DEFINED_NAMES);
  const names = [...namesToXlsx(ownNames, snapshot.sheetOrder, write), ...anchors.names()];
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return patchPackage(bytes, { names, sheets: written });
}

function readRules(snapshot: IWorkbookData): Rules {
  return {
    notes: readResource(snapshot, NOTES),
    validations: readResource(snapshot, DATA_VALIDATIONS),
    formats: readResource(snapshot, CONDITIONAL_FORMATS),
  };
}

/** A file opens on its first tab, which must not be a hidden one. */
function openOnVisibleTab(workbook: Workbook): void {
  const activeTab = Math.max(
    0,
    workbook.worksheets.findIndex(({ state }) => state === 'visible'),
  );
  const window = { x: 0, y: 0, width: 20_000, height: 12_000, firstSheet: 0 };
  workbook.views = [{ ...window, activeTab, visibility: 'visible' }];
}

function addSheet(workbook: Workbook, name: string, data: SheetData): Worksheet {
  const { defaultColumnWidth, hidden, freeze, showGridlines } = data;
  const tabColor = argb(data.tabColor);
  return workbook.addWorksheet(name, {
    state: hidden === YES ? 'hidden' : 'visible',
    properties: {
      ...(tabColor && { tabColor: { argb: tabColor } }),
      ...(defaultColumnWidth && { defaultColWidth: widthToXlsx(defaultColumnWidth) }),
      // no default height: a file that states one has its rows stay so low that wrapped text is hidden
    },
    views: [{ ...paneToXlsx(freeze), showGridLines: showGridlines !== NO }],
  });
}

type SheetView = Worksheet['views'][number];

function paneToXlsx(freeze: IFreeze | undefined): Partial<SheetView> {
  const { xSplit = 0, ySplit = 0 } = freeze ?? {};
  return xSplit > 0 || ySplit > 0 ? { state: 'frozen', xSplit, ySplit } : {};
}

interface WrittenSheet extends SheetPatch {
  readonly records: readonly KeptRecord[];
}

function fillSheet(
  sheet: Worksheet | undefined,
  id: string,
  { snapshot, rules, calculated, ...writing }: Writing,
): WrittenSheet {
  const data = snapshot.sheets[id];
  if (!sheet || !data) return { records: [], stops: [], fittedRows: [] };
  const spilled = calculated[id] ?? {};
  const context = { ...writing, sheetName: data.name ?? '', spilled };
  const cells = writeSheet(sheet, data, { ...context, formulaOf: createSharedFormulas(data) });
  writeNotes(sheet, rules.notes[id] ?? {});
  writeDataValidations(sheet, rules.validations[id] ?? [], writing);
  const written = writeConditionalFormats(sheet, rules.formats[id] ?? [], writing.write);
  const kept = keepSheet(data, id, sheet.name, written, spilled, writing.anchors);
  return { records: [...kept, ...cells], stops: written.stops, fittedRows: fitRows(sheet) };
}
