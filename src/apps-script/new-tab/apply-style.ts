/**
 * The looks of a plan put on its sheet: each value of a look in one call, whatever number of places it has. Only what the
 * styles name is set; where areas overlap the later style holds.
 * Source: developers.google.com/apps-script/reference/spreadsheet/range-list
 */
import { areaName, type Area } from '../../tabs/plan/a1';
import type { CellStyle, TabPlan } from '../../tabs/plan/tab-plan';

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

const BORDER_COLOR = '#b8c4ce';

type Setters = {
  readonly [Key in keyof CellStyle]-?: (
    ranges: RangeList,
    value: NonNullable<CellStyle[Key]>,
  ) => void;
};

const SETTERS: Setters = {
  background: (ranges, color) => ranges.setBackground(color),
  color: (ranges, color) => ranges.setFontColor(color),
  bold: (ranges) => ranges.setFontWeight('bold'),
  italic: (ranges) => ranges.setFontStyle('italic'),
  size: (ranges, points) => ranges.setFontSize(points),
  wrap: (ranges, wraps) => ranges.setWrap(wraps),
  align: (ranges, side) => ranges.setHorizontalAlignment(side),
  vertical: (ranges, side) => ranges.setVerticalAlignment(side),
  numberFormat: (ranges, format) => ranges.setNumberFormat(format),
  border: (ranges) => {
    const { SOLID } = SpreadsheetApp.BorderStyle;
    ranges.setBorder(true, true, true, true, true, true, BORDER_COLOR, SOLID);
  },
  rotation: (ranges, degrees) => ranges.setTextRotation(degrees),
};

export function applyStyles(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  styles: TabPlan['styles'],
): void {
  for (const key of Object.keys(SETTERS) as (keyof CellStyle)[]) {
    const set = SETTERS[key] as (ranges: RangeList, value: unknown) => void;
    for (const { value, areas } of looksOf(styles, key)) {
      set(sheet.getRangeList(areas.map(areaName)), value);
    }
  }
}

interface Look {
  readonly value: unknown;
  readonly areas: Area[];
}

/** An area joins an earlier one of its value where nothing laid on between them lies under it. */
function looksOf(styles: TabPlan['styles'], key: keyof CellStyle): readonly Look[] {
  const looks: Look[] = [];
  for (const { area, style } of styles) {
    const value = style[key];
    if (value === undefined) continue;
    const covered = looks.map(({ areas }) => areas.some((other) => overlap(area, other)));
    const same = looks.map((look) => look.value).lastIndexOf(value);
    if (same >= 0 && same >= covered.lastIndexOf(true)) looks[same]?.areas.push(area);
    else looks.push({ value, areas: [area] });
  }
  return looks;
}

function overlap(a: Area, b: Area): boolean {
  const isApart =
    a.row >= b.row + b.rows ||
    b.row >= a.row + a.rows ||
    a.column >= b.column + b.columns ||
    b.column >= a.column + a.columns;
  return !isApart;
}
