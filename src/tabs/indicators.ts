/** Chỉ tiêu: the one catalogue of indicators, typed rows that the formulas of every period read. Made with the first period. */
import { sampleIndicatorRows } from '../catalogue/indicator-catalogue';
import { INDICATORS_TAB } from '../text/indicators';
import { TAB_NAME } from '../text/labels';
import { areaOf, type Area } from './plan/a1';
import { declareTable } from './plan/table-tab';

const { headers, title, hint } = INDICATORS_TAB;

export const indicators = declareTable({
  role: 'indicators',
  name: TAB_NAME.indicators,
  title: () => title,
  hint,
  columns: {
    code: { header: headers.code, width: 60 },
    name: { header: headers.name, width: 280 },
    measure: { header: headers.measure, width: 90 },
    source: { header: headers.source, width: 170 },
    constraints: { header: headers.constraints, width: 190 },
    better: { header: headers.better, width: 60 },
    goal: { header: headers.goal, width: 70 },
    time: { header: headers.time, width: 90 },
    total: { header: headers.total, width: 80 },
    criterion: { header: headers.criterion, width: 70 },
    periods: { header: headers.periods, width: 110 },
    section: { header: headers.section, width: 70 },
    origin: { header: headers.origin, width: 190 },
  },
  room: 200,
  frozenColumns: 2,
  hasStageLine: false,
  isClosed: true,
  isOnRequest: true,
  rows: ({ indicators: sample }) => sampleIndicatorRows(sample()),
});

/** Of what formulas read: code to total, in the order in which they are declared. */
const READ_COLUMNS = 9;

/** Undefined where people have put columns between them. */
export function catalogueArea(
  columns: Readonly<Record<(typeof indicators.keys)[number], number>>,
  headerRow: number,
  lastRow: number,
): Area | undefined {
  const first = columns.code;
  const isInOrder = indicators.keys
    .slice(0, READ_COLUMNS)
    .every((key, i) => columns[key] === first + i);
  if (!isInOrder) return undefined;
  return areaOf(headerRow + 1, first, lastRow - headerRow, READ_COLUMNS);
}
