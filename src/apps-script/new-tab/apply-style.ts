/** One style of a plan put on one range: only what the style names is set. */
import type { CellStyle } from '../../tabs/plan/tab-plan';

type Range = GoogleAppsScript.Spreadsheet.Range;

const BORDER_COLOR = '#b8c4ce';

type Setters = {
  readonly [Key in keyof CellStyle]-?: (range: Range, value: NonNullable<CellStyle[Key]>) => void;
};

const SETTERS: Setters = {
  background: (range, color) => range.setBackground(color),
  color: (range, color) => range.setFontColor(color),
  bold: (range) => range.setFontWeight('bold'),
  italic: (range) => range.setFontStyle('italic'),
  size: (range, points) => range.setFontSize(points),
  wrap: (range, wraps) => range.setWrap(wraps),
  align: (range, side) => range.setHorizontalAlignment(side),
  vertical: (range, side) => range.setVerticalAlignment(side),
  numberFormat: (range, format) => range.setNumberFormat(format),
  border: (range) =>
    range.setBorder(
      true,
      true,
      true,
      true,
      true,
      true,
      BORDER_COLOR,
      SpreadsheetApp.BorderStyle.SOLID,
    ),
  rotation: (range, degrees) => range.setTextRotation(degrees),
};

export function applyStyle(range: Range, style: CellStyle): void {
  for (const key of Object.keys(style) as (keyof CellStyle)[]) {
    const set = SETTERS[key] as (range: Range, value: unknown) => void;
    set(range, style[key]);
  }
}
