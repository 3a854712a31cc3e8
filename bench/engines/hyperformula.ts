/**
 * HyperFormula over the native sheet. It recalculates only what changed, so the full run changes every points cell while
 * evaluation rests (not timed) and measures the evaluation that follows; the edit changes one. GPL: bench only, never shipped.
 */
import { HyperFormula } from 'hyperformula';
import type { Area } from '../../src/tabs/plan/a1';
import type { Engine } from '../engine';
import { COUNTED_RANK, nativeSheet, standingsOf, type NativeSheet } from '../native/native-sheet';
import { pointsTable, type PointsCell } from '../native/points-table';
import { timed } from '../timed';

const FULL = 'HyperFormula, everything';
const EDIT = 'HyperFormula, one edit';
const SHEET = 0;

export const hyperFormula: Engine = {
  name: 'HyperFormula',
  prepare: ({ round }) => {
    const table = pointsTable(round);
    const sheet = nativeSheet(table, COUNTED_RANK);
    let book: HyperFormula | undefined;
    const building = timed(() => (book = buildSheet(sheet)));
    if (book === undefined) throw new Error('HyperFormula built no sheet');
    const { full, edit, close } = tasksOf(book, table.points);
    return Promise.resolve({
      standings: standingsOf(valuesIn(book, sheet.figures)),
      tasks: [
        { name: FULL, run: full },
        { name: EDIT, run: edit },
      ],
      facts: [
        `HyperFormula builds the sheet, first calculation included, in ${building.toFixed(0)} ms`,
      ],
      close,
    });
  },
};

function buildSheet({ rows }: NativeSheet): HyperFormula {
  const cells = rows.map((row) => row.map((cell) => (cell === '' ? null : cell)));
  return HyperFormula.buildFromArray(cells, { licenseKey: 'gpl-v3' });
}

function tasksOf(book: HyperFormula, points: readonly (readonly PointsCell[])[]) {
  const others = points.map((row) => row.map(otherValue));
  const fill = (cells: readonly (readonly PointsCell[])[]) => {
    book.setCellContents({ sheet: SHEET, row: 1, col: 0 }, cells.map(orNull));
  };
  const value = points[0]?.find((cell) => typeof cell === 'number') ?? 0;
  const edited = { sheet: SHEET, row: 1, col: points[0]?.indexOf(value) ?? 0 };
  return {
    full: () => {
      book.suspendEvaluation();
      // There and back: both changes mark the cells, one evaluation follows.
      fill(others);
      fill(points);
      return timed(() => book.resumeEvaluation());
    },
    edit: () => {
      const next = book.getCellValue(edited) === value ? otherValue(value) : value;
      return timed(() => book.setCellContents(edited, next));
    },
    close: () => {
      book.destroy();
    },
  };
}

/** Another value for every cell that is summed. */
function otherValue(cell: PointsCell): PointsCell {
  return typeof cell === 'number' ? cell + 1 : cell;
}

function orNull(row: readonly PointsCell[]): (PointsCell | null)[] {
  return row.map((cell) => (cell === '' ? null : cell));
}

function valuesIn(book: HyperFormula, { row, column, rows, columns }: Area): unknown[][] {
  return book.getRangeValues({
    start: { sheet: SHEET, row: row - 1, col: column - 1 },
    end: { sheet: SHEET, row: row + rows - 2, col: column + columns - 2 },
  });
}
