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
import type { GroupReading, WorkbookReading } from './read-workbook';

const PLAIN = '@';

export function plainText({ groups }: WorkbookReading): Finding[] {
  return groups.flatMap((reading) =>
    [
      columnArea(reading.group.layout, 'code'),
      blockArea(reading.group.layout, 'self'),
      blockArea(reading.group.layout, 'appraised'),
    ].flatMap((area) => findingsIn(reading, area)),
  );
}

function findingsIn({ group, formats }: GroupReading, area: Area): Finding[] {
  const { sheet, layout } = group;
  const cells = cellsOf(area).map(({ row, column }) => ({
    area: areaOf(row, column),
    value: group.cells[row - layout.firstRow]?.[column - 1] ?? '',
    format: formats[row - layout.firstRow]?.[column - 1] ?? PLAIN,
  }));
  const changed = cells
    .filter(({ value }) => typeof value !== 'string')
    .map(({ value, area: at }) =>
      leftToPeople(FINDING.notText(typedText(value)), layout.sheetName, areaName(at)),
    );
  const lost = cells.filter(({ value, format }) => typeof value === 'string' && format !== PLAIN);
  const [first] = lost;
  if (first === undefined) return changed;
  const wanted = cells.map(({ value, format }) => (typeof value === 'string' ? PLAIN : format));
  return [
    ...changed,
    {
      tab: layout.sheetName,
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
