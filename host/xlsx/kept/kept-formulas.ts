// Formulas that other programs cannot compute (our CCHC_ functions) or cannot show as they are (results that spill, LET,
// LAMBDA): they go out as values, and the formula is kept with each of its references tied to a name, so that it still
// means the same cells after rows or columns were inserted elsewhere.
import type { Reference } from '../../../xlsx/formulas/formula-parts';
import { joinFormula, splitFormula } from '../../../xlsx/formulas/formula-parts';
import type { CellRange } from '../../univer/a1-notation';
import type { CalculatedCells } from '../../univer/calculated-cells';
import type { AnchorReader, AnchorWriter } from './anchors';
import type { KeptRecordOf, KeptReference } from './kept-records';

type SpilledCells = CalculatedCells[string];

export function isKeptFormula(formula: string, isSpilled: boolean): boolean {
  return isSpilled || /\bCCHC_|\b(?:LET|LAMBDA)\(/i.test(formula);
}

export function keepFormula(
  sheetName: string,
  row: number,
  column: number,
  formula: string,
  anchors: AnchorWriter,
): KeptRecordOf<'formula'> {
  const cell = { startRow: row, startColumn: column, endRow: row, endColumn: column };
  const parts = splitFormula(formula).map((part) =>
    typeof part === 'string'
      ? part
      : part.book === undefined
        ? keepReference(part, sheetName, anchors)
        : joinFormula([part]),
  );
  return { kind: 'formula', anchor: anchors.anchor(sheetName, cell, 'cell'), parts };
}

function keepReference(
  reference: Reference,
  sheetName: string,
  anchors: AnchorWriter,
): KeptReference {
  const { form, range } = reference;
  const anchor = anchors.anchor(reference.sheetName ?? sheetName, range, form.kind);
  const hasSheet = reference.sheetName !== undefined;
  return { anchor, form, hasSheet };
}

/** The formula as it reads today, standing on the sheet of that name. */
export function restoreFormula(
  record: KeptRecordOf<'formula'>,
  sheetName: string,
  position: AnchorReader,
): string {
  return joinFormula(
    record.parts.map((part) =>
      typeof part === 'string' ? part : restoreReference(part, sheetName, position),
    ),
  );
}

function restoreReference(
  kept: KeptReference,
  sheetName: string,
  position: AnchorReader,
): Reference | string {
  const now = position(kept.anchor);
  if (!now) return '#REF!'; // its cells were deleted: an old address would be a wrong number
  const needsSheet = kept.hasSheet || now.sheetName !== sheetName;
  return { sheetName: needsSheet ? now.sheetName : undefined, range: now.range, form: kept.form };
}

/** The rectangles that cover all spilled cells of a sheet. */
export function spilledRanges(spilled: SpilledCells): CellRange[] {
  const done: CellRange[] = [];
  let open: CellRange[] = [];
  for (const row of indexesOf(spilled)) {
    const runs = runsOf(indexesOf(spilled[row] ?? {})).map(([startColumn, endColumn]) => {
      const above = open.find(
        (range) =>
          range.endRow === row - 1 &&
          range.startColumn === startColumn &&
          range.endColumn === endColumn,
      );
      return { startRow: above?.startRow ?? row, startColumn, endRow: row, endColumn };
    });
    const isContinued = (range: CellRange) => runs.some((run) => contains(run, range));
    done.push(...open.filter((range) => !isContinued(range)));
    open = runs;
  }
  return [...done, ...open];
}

function contains(outer: CellRange, inner: CellRange): boolean {
  return (
    outer.startRow === inner.startRow &&
    outer.startColumn === inner.startColumn &&
    outer.endColumn === inner.endColumn
  );
}

function indexesOf(record: Readonly<Record<string, unknown>>): number[] {
  return Object.keys(record)
    .map(Number)
    .sort((a, b) => a - b);
}

function runsOf(columns: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const column of columns) {
    const last = runs[runs.length - 1];
    if (last?.[1] === column - 1) last[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}
