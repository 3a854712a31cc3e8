// Moves cells within the workbook: whole rows and columns to another place, a range to another, rows of a range into
// another order. References, names, drop-downs and notes follow as Univer has it; highlights and protections by the
// followers.
import { RANGE_TYPE, sequenceExecute } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import {
  getMoveRangeCommandMutations,
  MoveColsCommand,
  MoveRowsCommand,
  ReorderRangeMutation,
} from '@univerjs/sheets';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { CellRange } from './a1-notation';
import { overlap, wholeLines } from './a1-notation';
import { BLANK_CELL, formulaCell } from './cell-value';
import type { CellPatch } from './cell-store';
import { moveFormats } from './conditional-format-follower';
import type { LineShift } from './line-shift';
import { shiftRange } from './line-shift';
import { moveProtections } from './protection-follower';
import { readProtections } from './protection-store';
import { uncovered } from './rectangles';
import type { UniverWorkbook } from './univer-workbook';

/**
 * `area` spans the lines from edge to edge; they come before line `to`. False where merged cells are in the way.
 * Line by line, because Univer mistakes the references to lines that several others are moved past; so what has ranges
 * of its own is written once more as it was before, moved at one blow.
 */
export function moveLines(
  workbook: UniverWorkbook,
  sheet: FWorksheet,
  area: CellRange,
  { axis, at, count, to }: Required<LineShift>,
): boolean {
  if (to >= at && to <= at + count) return true;
  const merged = sheet.getMergeData().map((range) => range.getRange());
  const inside = merged.filter((range) => uncovered(range, [area]).length === 0);
  if (merged.some((range) => overlap(range, area) && !inside.includes(range))) return false;
  // Univer changes them where they lie.
  const rules = structuredClone(sheet.getConditionalFormattingRules());
  const protections = readProtections(sheet);
  for (const range of inside) sheet.getRange(range).breakApart();
  const targets = Array.from({ length: count }, (_, i): [from: number, to: number] =>
    to > at ? [at, to] : [at + i, to + i],
  );
  const isMoved = targets.every(([from, before]) => moveLine(workbook, sheet, axis, from, before));
  const shift: LineShift = { axis, at, count, to };
  for (const range of inside) {
    const [moved] = isMoved ? shiftRange(range, shift) : [range];
    if (moved) sheet.getRange(moved).merge({ isForceMerge: true });
  }
  if (!isMoved) return false;
  moveFormats(sheet, rules, shift);
  moveProtections(sheet, protections, shift);
  return true;
}

function moveLine(
  workbook: UniverWorkbook,
  sheet: FWorksheet,
  axis: LineShift['axis'],
  from: number,
  to: number,
): boolean {
  const size = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  const rangeType = axis === 'row' ? RANGE_TYPE.ROW : RANGE_TYPE.COLUMN;
  const line = (at: number) => ({
    ...wholeLines({ startRow: at, endRow: at, startColumn: at, endColumn: at }, axis, size),
    rangeType,
  });
  const command = axis === 'row' ? MoveRowsCommand.id : MoveColsCommand.id;
  return workbook.commands.syncExecuteCommand(command, {
    ...placeOf(workbook, sheet.getSheetId()),
    range: line(from),
    fromRange: line(from),
    toRange: line(to),
  });
}

/** Cut and paste inside a sheet. False where merged cells are in the way. */
export function moveCells(
  workbook: UniverWorkbook,
  sheetId: string,
  fromRange: CellRange,
  toRange: CellRange,
): boolean {
  workbook.changes.record(sheetId, fromRange);
  workbook.changes.record(sheetId, toRange);
  workbook.cells.flush();
  const { unitId, subUnitId } = placeOf(workbook, sheetId);
  const params = {
    fromUnitId: unitId,
    fromSubUnitId: subUnitId,
    fromRange,
    toUnitId: unitId,
    toSubUnitId: subUnitId,
    toRange,
  };
  const moves = workbook.univer.__getInjector().invoke((accessor) =>
    getMoveRangeCommandMutations(accessor, params, {
      includeSelection: false,
      includeAutoHeight: false,
    }),
  );
  return moves !== null && sequenceExecute(moves.redos, workbook.commands).result;
}

/** `order`: for each row of the area, the row whose cells come there. References move as when formulas are copied. */
export function reorderRows(
  workbook: UniverWorkbook,
  sheetId: string,
  area: CellRange,
  order: readonly number[],
): void {
  const contents = order.map((from, i) =>
    reorderedRow(workbook, sheetId, area, from, area.startRow + i),
  );
  workbook.commands.syncExecuteCommand(ReorderRangeMutation.id, {
    ...placeOf(workbook, sheetId),
    range: { ...area },
    order: Object.fromEntries(order.map((from, i) => [area.startRow + i, from])),
  });
  workbook.cells.writeContents(sheetId, area, contents);
}

/** Univer moves the cells, but not what it knows of their formulas; where there were or will be any they are written. */
function reorderedRow(
  workbook: UniverWorkbook,
  sheetId: string,
  area: CellRange,
  from: number,
  to: number,
): CellPatch[] {
  const { cells } = workbook;
  const matrix = workbook.sheet(sheetId)?.getSheet().getCellMatrix();
  const patches: CellPatch[] = [];
  for (let column = area.startColumn; column <= area.endColumn; column++) {
    const formula = cells.formula(sheetId, from, column);
    const { v = null, t = null, p = null } = matrix?.getValue(from, column) ?? {};
    if (formula) {
      patches.push(formulaCell(new LexerTreeBuilder().moveFormulaRefOffset(formula, 0, to - from)));
    } else {
      patches.push(cells.formula(sheetId, to, column) ? { ...BLANK_CELL, v, t, p } : undefined);
    }
  }
  return patches;
}

function placeOf(
  workbook: UniverWorkbook,
  subUnitId: string,
): { unitId: string; subUnitId: string } {
  return { unitId: workbook.facade.getId(), subUnitId };
}
