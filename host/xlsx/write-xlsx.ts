// Writes a workbook of the local host as an .xlsx that Excel and LibreOffice open and that read-xlsx.ts reads back whole.
// Formulas that only we can compute go out as values; they, developer metadata and whatever else Excel has no place for
// travel on a very hidden sheet (kept/). Bytes out: files are the caller's business.
// Left out: drop-down colours, rules of kinds the add-on never makes, clipping instead of overflowing, note box sizes.
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

interface Writing {
  readonly snapshot: IWorkbookData;
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
  const kept = workbook.addWorksheet(KEPT_SHEET, { state: 'veryHidden' });
  const keepList = (values: readonly string[]) => writeKeptList(kept, values);
  const styles = createStyleBook(snapshot.styles);
  const anchors = createAnchorWriter(renamed);
  const write = createFormulaWriter(renamed);
  const writing: Writing = { snapshot, calculated, styles, anchors, keepList, write };
  const written = snapshot.sheetOrder.map((id, index) => fillSheet(sheets[index], id, writing));
  const records = [...keepWorkbook(snapshot), ...written.flatMap((sheet) => sheet.records)];
  writeKeptRecords(kept, records);
  const ownNames = readResource<UniverName>(snapshot, DEFINED_NAMES);
  const names = [...namesToXlsx(ownNames, snapshot.sheetOrder, write), ...anchors.names()];
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return patchPackage(bytes, { names, sheets: written });
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
  { snapshot, calculated, ...writing }: Writing,
): WrittenSheet {
  const data = snapshot.sheets[id];
  if (!sheet || !data) return { records: [], stops: [], fittedRows: [] };
  const spilled = calculated[id] ?? {};
  const context = { ...writing, sheetName: data.name ?? '', spilled };
  const cells = writeSheet(sheet, data, { ...context, formulaOf: createSharedFormulas(data) });
  writeNotes(sheet, readResource<NoteMatrix>(snapshot, NOTES)[id] ?? {});
  const rules = readResource<readonly DataValidation[]>(snapshot, DATA_VALIDATIONS)[id] ?? [];
  writeDataValidations(sheet, rules, writing);
  const formats = readResource<readonly ConditionalFormat[]>(snapshot, CONDITIONAL_FORMATS)[id];
  const written = writeConditionalFormats(sheet, formats ?? [], writing.write);
  const kept = keepSheet(data, id, sheet.name, written, spilled, writing.anchors);
  return { records: [...kept, ...cells], stops: written.stops, fittedRows: fitRows(sheet) };
}
