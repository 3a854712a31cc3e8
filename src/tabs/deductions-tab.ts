/** Điểm trừ: every deduction of every unit, one spilled table. */
import { DEDUCTIONS_TAB, TAB_NAME } from '../text/labels';
import { areaOf } from './plan/a1';
import { deductionsFormula } from './plan/formulas';
import { gridOf } from './plan/grid';
import type { GroupLayout } from './plan/group-layout';
import type { RoundSettings } from './plan/round-setup';
import type { SettingsLayout } from './plan/settings-layout';
import type { TabPlan } from './plan/tab-plan';
import { HEADER, HINT, scoreFormat, TAB_COLOR, TITLE } from './plan/theme';

const DEDUCTIONS_HEADER_ROW = 4;
/** Columns of the table, from 1, as `CCHC_DEDUCTIONS` gives them. */
export const DEDUCTION = {
  unit: 1,
  code: 2,
  name: 3,
  maximum: 4,
  score: 5,
  deduction: 6,
  why: 7,
} as const;

export interface DeductionsTabSource {
  readonly layouts: readonly GroupLayout[];
  readonly settingsLayout: SettingsLayout;
  readonly settings: RoundSettings;
  readonly unitCount: number;
  /** Components of the set: the table can grow to units × components rows. */
  readonly componentCount: number;
}

export function deductionsTab(source: DeductionsTabSource): TabPlan {
  const { layouts, settingsLayout, settings, unitCount, componentCount } = source;
  const first = DEDUCTIONS_HEADER_ROW + 1;
  const size = { rows: DEDUCTIONS_HEADER_ROW + unitCount * componentCount, columns: DEDUCTION.why };
  const body = (column: number, count: number) =>
    areaOf(first, column, size.rows - first + 1, count);
  const points = { numberFormat: scoreFormat(settings.decimals), align: 'center' } as const;
  return {
    role: 'deductions',
    name: TAB_NAME.deductions,
    cells: gridOf({ ...size, rows: DEDUCTIONS_HEADER_ROW }, [
      { row: 1, column: 1, cells: [[DEDUCTIONS_TAB.title(settings.year)], [DEDUCTIONS_TAB.hint]] },
      { row: DEDUCTIONS_HEADER_ROW, column: 1, cells: [DEDUCTIONS_TAB.headers] },
    ]),
    formulas: [{ row: first, column: 1, formula: deductionsFormula(layouts, settingsLayout) }],
    size,
    styles: [
      { area: areaOf(1, 1), style: TITLE },
      { area: areaOf(2, 1), style: HINT },
      { area: areaOf(DEDUCTIONS_HEADER_ROW, 1, 1, size.columns), style: HEADER },
      { area: body(DEDUCTION.code, 1), style: { numberFormat: '@' } },
      { area: body(DEDUCTION.maximum, 3), style: points },
      { area: body(DEDUCTION.name, 1), style: { wrap: true, vertical: 'top' } },
      { area: body(DEDUCTION.why, 1), style: { wrap: true, vertical: 'top' } },
    ],
    columnWidths: [
      { column: DEDUCTION.unit, count: 1, width: 170 },
      { column: DEDUCTION.code, count: 1, width: 64 },
      { column: DEDUCTION.name, count: 1, width: 320 },
      { column: DEDUCTION.maximum, count: 3, width: 64 },
      { column: DEDUCTION.why, count: 1, width: 420 },
    ],
    frozen: { rows: DEDUCTIONS_HEADER_ROW, columns: 0 },
    highlights: [],
    heat: [],
    dropdowns: [],
    foldable: [],
    anchors: [
      { kind: 'row', at: DEDUCTIONS_HEADER_ROW, name: 'header' },
      { kind: 'column', at: DEDUCTION.unit, name: 'deductions' },
    ],
    color: TAB_COLOR.result,
  };
}
