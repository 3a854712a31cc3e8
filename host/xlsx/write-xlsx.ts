// Writes a workbook of the local host as an .xlsx that Excel and LibreOffice open and that read-xlsx.ts reads back whole.
// Formulas that only we can compute go out as values; they, developer metadata and whatever else Excel has no place for
// travel on a very hidden sheet (kept/). Bytes out: files are the caller's business; their form is xlsx/.
// Left out: rules of kinds the add-on never makes, drop-down colours and hidden drop-down arrows, clipping instead of
// overflowing, sizes of note boxes, rich text (its letters stay).
import type { IWorkbookData } from '@univerjs/core';
import { changedNames, fileSheetNames } from '../../xlsx/sheet-names';
import type { Sheet } from '../../xlsx/workbook';
import { writeWorkbook } from '../../xlsx/write-workbook';
import type { CalculatedCells } from '../univer/calculated-cells';
import { createStyleBook } from './cell-style';
import type { ConditionalFormat } from './conditional-format';
import { CONDITIONAL_FORMATS, toHighlights } from './conditional-format';
import type { DataValidation } from './data-validation';
import { DATA_VALIDATIONS, toValidations } from './data-validation';
import type { UniverName } from './defined-names';
import { DEFINED_NAMES, toDefinedNames } from './defined-names';
import { createFormulaWriter } from './file-formulas';
import { createAnchorWriter } from './kept/anchors';
import { keepSheet, keepWorkbook } from './kept/keep-custom';
import type { KeptRecord } from './kept/kept-records';
import { KEPT_SHEET } from './kept/kept-records';
import { createKeptSheet } from './kept/kept-sheet';
import type { NoteMatrix } from './notes';
import { NOTES, toNotes } from './notes';
import { createOutsideTest } from './outside-formulas';
import { readResource } from './resources';
import type { SheetWriting } from './sheet-to-file';
import { sheetToFile } from './sheet-to-file';

interface Rules {
  readonly notes: Readonly<Record<string, NoteMatrix>>;
  readonly validations: Readonly<Record<string, readonly DataValidation[]>>;
  readonly formats: Readonly<Record<string, readonly ConditionalFormat[]>>;
}

interface Writing extends Omit<SheetWriting, 'spilled'> {
  readonly snapshot: IWorkbookData;
  readonly rules: Rules;
  readonly calculated: CalculatedCells;
  readonly keepList: (values: readonly string[]) => string;
}

export async function writeXlsx(
  snapshot: IWorkbookData,
  calculated: CalculatedCells,
): Promise<Uint8Array> {
  const tabNames = snapshot.sheetOrder.map((id) => snapshot.sheets[id]?.name ?? '');
  const fileNames = fileSheetNames(tabNames, [KEPT_SHEET]);
  const renamed = changedNames(tabNames, fileNames);
  const kept = createKeptSheet();
  const anchors = createAnchorWriter(renamed);
  const write = createFormulaWriter(renamed, snapshot.id);
  const ownNames = readResource<UniverName>(snapshot, DEFINED_NAMES);
  const names = toDefinedNames(ownNames, snapshot.sheetOrder, write);
  const isOutside = createOutsideTest(names);
  const styles = createStyleBook(snapshot.styles);
  const rules = readRules(snapshot);
  const keepList = kept.addList;
  const looks = { styles, anchors, write, keepList, isOutside, bookId: snapshot.id };
  const writing: Writing = { snapshot, rules, calculated, ...looks };
  const written = snapshot.sheetOrder.map((id, index) =>
    writeSheet(id, fileNames[index] ?? '', writing),
  );
  kept.addRecords([...keepWorkbook(snapshot), ...written.flatMap(({ records }) => records)]);
  return writeWorkbook({
    sheets: [...written.map(({ sheet }) => sheet), kept.sheet],
    // a name for something outside would be a link that the file lacks
    names: [...names.filter(({ text }) => !isOutside(text)), ...anchors.names()],
  });
}

function readRules(snapshot: IWorkbookData): Rules {
  return {
    notes: readResource(snapshot, NOTES),
    validations: readResource(snapshot, DATA_VALIDATIONS),
    formats: readResource(snapshot, CONDITIONAL_FORMATS),
  };
}

interface WrittenSheet {
  readonly sheet: Sheet;
  readonly records: readonly KeptRecord[];
}

function writeSheet(
  id: string,
  name: string,
  { snapshot, rules, calculated, ...writing }: Writing,
): WrittenSheet {
  const data = snapshot.sheets[id] ?? {};
  const spilled = calculated[id] ?? {};
  const { sheet, records } = sheetToFile(data, { ...writing, spilled });
  const highlights = toHighlights(rules.formats[id] ?? [], writing.write);
  const stops = highlights.flatMap((highlight, index) => (highlight.stops ? [index + 1] : []));
  const written = { count: highlights.length, stops };
  return {
    sheet: {
      name,
      ...sheet,
      highlights,
      validations: toValidations(rules.validations[id] ?? [], writing),
      notes: toNotes(rules.notes[id] ?? {}),
    },
    records: [...keepSheet(data, id, name, written, spilled, writing.anchors), ...records],
  };
}
