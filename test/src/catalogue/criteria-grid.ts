// A small criteria table as people keep one, and its reading with the words and the decimals of a usual round.
import type { CriteriaReading } from '../../../src/catalogue/read-criteria-table';
import { readCriteriaTable } from '../../../src/catalogue/read-criteria-table';
import { criteriaFaultMessage } from '../../../src/text/issue-message';
import { CRITERIA_TABLE, GROUP_TAB } from '../../../src/text/labels';
import { VOCABULARY } from '../../../src/text/vocabulary';

export type Grid = readonly (readonly unknown[])[];

export const HEADER: readonly string[] = Object.values(GROUP_TAB.headers);

/** Two groups of 5 and 3 points, without a fault. */
export const SOUND: Grid = [
  ['1', 'Chỉ đạo', 5],
  ['1.1', 'Kế hoạch', 3],
  ['1.1.1', 'Ban hành', 1, 'Có/Không'],
  ['1.1.2', 'Thực hiện', 2, 'Tỷ lệ', 'sàn 80%', 'loại trừ', 'Số đạt / tổng số', 'Báo cáo', 'VP'],
  ['1.2', 'Kiểm tra', 2, 'Số lượng', 'mỗi đơn vị = 0,5'],
  ['2', 'Thể chế', 3],
  ['2.1', 'Rà soát', 3, 'Lựa chọn', 'Đúng hạn = 3; Trễ hạn = 1,5'],
];

export function readGrid(grid: Grid, decimals = 2): CriteriaReading {
  const { title, status, totalWord } = CRITERIA_TABLE;
  return readCriteriaTable({ grid, title, status, decimals, totalWord }, VOCABULARY);
}

/** The sentences that a person gets for the grid, on faults or else on what is odd. */
export function sentencesFor(grid: Grid, decimals = 2): readonly string[] {
  const reading = readGrid(grid, decimals);
  return (reading.ok ? reading.warnings : reading.faults).map(criteriaFaultMessage);
}

/** The sound table with some cells of one row replaced; rows count from 1, as people see them. */
export function withCells(row: number, cells: Readonly<Record<number, unknown>>): Grid {
  return SOUND.map((line, i) => {
    const length = Math.max(line.length, ...Object.keys(cells).map((column) => Number(column) + 1));
    return i === row - 1
      ? Array.from({ length }, (_, column) =>
          column in cells ? cells[column] : (line[column] ?? ''),
        )
      : line;
  });
}
