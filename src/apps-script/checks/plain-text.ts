/**
 * Codes and inputs are plain text, so that 1/2 is no date and 3.10 no number. Where the format is lost it is put back on
 * cells that hold text or nothing; what has become a number or a date is pointed out, since nobody can know what it was.
 */
import { FINDING } from '../../text/check-workbook';
import { typedText } from '../../text/cell-text';
import { areaName, areaOf, type Area } from '../../tabs/plan/a1';
import { blockArea, columnArea } from '../../tabs/plan/group-layout';
import { rangeOf } from '../workbook/range-of';
import { leftToPeople, type Finding } from './finding';
import type { WorkbookReading } from './read-workbook';

const PLAIN = '@';

export function plainText({ groups }: WorkbookReading): Finding[] {
  return groups.flatMap(({ group: { sheet, layout, cells }, formats }) =>
    [columnArea(layout, 'code'), blockArea(layout, 'self'), blockArea(layout, 'appraised')].flatMap(
      (area) => plainTextFindings(sheet, area, { first: layout.firstRow, cells, formats }),
    ),
  );
}

type Grid<Cell> = readonly (readonly Cell[])[];

/** Cells and formats from column A on, of the rows from `first`. */
interface Read {
  readonly first: number;
  readonly cells: Grid<unknown>;
  readonly formats: Grid<string>;
}

export function plainTextFindings(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  area: Area,
  read: Read,
): Finding[] {
  const tab = () => sheet.getName();
  const cells = cellsOf(area).map(({ row, column }) => ({
    area: areaOf(row, column),
    value: read.cells[row - read.first]?.[column - 1] ?? '',
    format: read.formats[row - read.first]?.[column - 1] ?? PLAIN,
  }));
  const changed = cells
    .filter(({ value }) => typeof value !== 'string')
    .map(({ value, area: at }) =>
      leftToPeople(FINDING.notText(typedText(value)), tab(), areaName(at)),
    );
  const lost = cells.filter(({ value, format }) => typeof value === 'string' && format !== PLAIN);
  const [first] = lost;
  if (first === undefined) return changed;
  const wanted = cells.map(({ value, format }) => (typeof value === 'string' ? PLAIN : format));
  return [
    ...changed,
    {
      tab: tab(),
      range: areaName(lost.length === 1 ? first.area : area),
      text: FINDING.formatLost(),
      repair: () => {
        rangeOf(sheet, area).setNumberFormats(rowsOf(wanted, area.columns));
      },
    },
  ];
}

function cellsOf({ row, column, rows, columns }: Area) {
  return Array.from({ length: rows * columns }, (_, i) => ({
    row: row + Math.floor(i / columns),
    column: column + (i % columns),
  }));
}

function rowsOf(cells: readonly string[], width: number): string[][] {
  return Array.from({ length: cells.length / width }, (_, i) =>
    cells.slice(i * width, (i + 1) * width),
  );
}
