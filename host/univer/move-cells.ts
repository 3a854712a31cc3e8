// Moves cells within the workbook: whole rows and columns to another place, a range to another, rows of a range into
// another order. References, names, drop-downs and notes follow as Univer has it; highlights and protections by the followers.
import { RANGE_TYPE, sequenceExecute } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import {
  getMoveRangeCommandMutations,
  MoveColsCommand,
  MoveRowsCommand,
  ReorderRangeMutation,
} from '@univerjs/sheets';
import type { CellRange } from './a1-notation';
import { BLANK_CELL, formulaCell } from './cell-value';
import type { CellPatch } from './cell-store';
import type { UniverWorkbook } from './univer-workbook';

/** `area` spans the lines from edge to edge; `to` is the line they come before. False where merged cells are in the way. */
export function moveLines(
  workbook: UniverWorkbook,
  sheetId: string,
  area: CellRange,
  axis: 'row' | 'column',
  to: number,
): boolean {
  const [command, rangeType, start] =
    axis === 'row'
      ? [MoveRowsCommand.id, RANGE_TYPE.ROW, 'startRow' as const]
      : [MoveColsCommand.id, RANGE_TYPE.COLUMN, 'startColumn' as const];
  const range = { ...area, rangeType };
  return workbook.commands.syncExecuteCommand(command, {
    ...placeOf(workbook, sheetId),
    range,
    fromRange: range,
    toRange: { ...range, [start]: to },
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
