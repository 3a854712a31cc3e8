/** Điểm trừ: every deduction of every unit, one spilled table. */
import { componentOf } from '../core/code';
import { DEDUCTIONS_TAB, TAB_NAME } from '../text/labels';
import { areaOf } from './plan/a1';
import { deductionsFormula } from './plan/formulas';
import { gridOf } from './plan/grid';
import { HEADER_ROW, KEY_ROW, keyText } from './plan/keys';
import type { RoundTabs, Tab } from './plan/tab';
import type { TabPlan } from './plan/tab-plan';
import { HEADER, HINT, scoreFormat, TAB_COLOR, TITLE } from './plan/theme';

/** Columns of the table, from 1, as `CCHC_DEDUCTIONS` gives them. */
const DEDUCTION = {
  unit: 1,
  code: 2,
  name: 3,
  maximum: 4,
  score: 5,
  deduction: 6,
  why: 7,
} as const;
type DeductionColumn = keyof typeof DEDUCTION;
const NAMES = Object.keys(DEDUCTION) as DeductionColumn[];
const HEADERS = Object.fromEntries(
  NAMES.map((name, i) => [name, DEDUCTIONS_TAB.headers[i] ?? '']),
) as Record<DeductionColumn, string>;

export const deductions: Tab<'deductions', DeductionColumn> = {
  role: 'deductions',
  name: TAB_NAME.deductions,
  columns: HEADERS,
  hasStageLine: true,
  isClosed: true,
  plans: (round) => [deductionsPlan(round)],
  generated: ({ headerRow, columns }, round) => {
    const first = headerRow + 1;
    const rows = tableRows(round);
    return {
      formulas: [
        {
          row: first,
          column: columns.unit,
          formula: deductionsFormula(round.layouts, round.settingsLayout),
        },
      ],
      computed: [areaOf(first, columns.unit, rows, NAMES.length)],
      points: [areaOf(first, columns.maximum, rows, 3)],
    };
  },
};

/** The table can grow to units × components rows. */
function tableRows({ set, units }: RoundTabs): number {
  const leaves = set.nodes.filter(({ method }) => method !== '');
  return units.length * new Set(leaves.map(({ code }) => componentOf(code))).size;
}

function deductionsPlan(round: RoundTabs): TabPlan {
  const { settings, layouts, settingsLayout } = round;
  const first = HEADER_ROW + 1;
  const size = { rows: HEADER_ROW + tableRows(round), columns: NAMES.length };
  const body = (column: number, count: number) =>
    areaOf(first, column, size.rows - first + 1, count);
  const points = { numberFormat: scoreFormat(settings.decimals), align: 'center' } as const;
  return {
    role: 'deductions',
    name: TAB_NAME.deductions,
    cells: gridOf({ ...size, rows: HEADER_ROW }, [
      { row: 1, column: 1, cells: [[DEDUCTIONS_TAB.title(settings.year)], [DEDUCTIONS_TAB.hint]] },
      { row: KEY_ROW, column: 1, cells: [NAMES.map((name) => keyText('deductions', name))] },
      { row: HEADER_ROW, column: 1, cells: [DEDUCTIONS_TAB.headers] },
    ]),
    formulas: [{ row: first, column: 1, formula: deductionsFormula(layouts, settingsLayout) }],
    size,
    styles: [
      { area: areaOf(1, 1), style: TITLE },
      { area: areaOf(2, 1), style: HINT },
      { area: areaOf(HEADER_ROW, 1, 1, size.columns), style: HEADER },
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
    frozen: { rows: HEADER_ROW, columns: 0 },
    highlights: [],
    heat: [],
    dropdowns: [],
    foldable: [],
    keyRow: KEY_ROW,
    color: TAB_COLOR.result,
  };
}
