/**
 * Số liệu of one period: what each reporter states, in plain text, beside what the functions make of it and what cannot be true.
 * Made by `openPeriod`, never again by setup; which rows mean what is the catalogue's, whose columns are copied for reading.
 */
import { levelsAmong } from '../core/monitoring/total';
import { PERIOD_TAB } from '../text/period';
import { MISMATCH_MARK, STATED_MARK } from '../text/monitoring-words';
import { WARNING_MARK } from '../text/vocabulary';
import { areaName, areaOf, columnLetters, type Area } from './plan/a1';
import { keyText } from './plan/keys';
import {
  FIRST_ROW,
  HEADERS_ROW,
  KEYS_ROW,
  LEVEL_ROW,
  REPORTER_KEY,
  FIRST_VALUE,
  freshPlace,
  statisticsFormula,
  type FormulaSource,
  STATE_ROW,
  WINDOW_ROW,
} from './plan/period-place';
import { makePlan } from './plan/make-plan';
import type { Tab } from './plan/tab';
import type { CellContent, CellStyle, HighlightRule, TabPlan } from './plan/tab-plan';
import { COLOR, HEADER, STATE, TAB_COLOR } from './plan/theme';

const ROLE = 'period:';

export const periodRole = (id: string) => `${ROLE}${id}` as const;

export const period: Tab<typeof ROLE, never> = {
  role: ROLE,
  name: PERIOD_TAB.family,
  columns: {},
  hasStageLine: false,
  // By columns: whose are open follows from its state.
  isClosed: false,
  isOnRequest: true,
  plans: () => [],
};

export interface PeriodSource extends FormulaSource {
  readonly id: string;
  readonly tabName: string;
  readonly title: string;
  /** Days as people write them. */
  readonly from: string;
  readonly to: string;
  readonly deadline: string;
  readonly isCumulative: boolean;
  readonly indicators: readonly PeriodRow[];
  readonly reporters: readonly {
    readonly id: string;
    readonly name: string;
    readonly level: string;
  }[];
}

export interface PeriodRow {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly goal: string;
  readonly source: string;
  readonly constraints: string;
  readonly isRate: boolean;
}

const DESCRIBING = ['code', 'name', 'unit', 'goal', 'source', 'constraints'] as const;

/** Beside the levels, in sight. */
const LEVEL_COLUMN = 4;

/** First columns of the parts behind the descriptions, and how wide they are. */
interface Places {
  readonly rows: number;
  readonly reporters: number;
  readonly stated: number;
  readonly results: number;
  /** Reporters, levels where there are several, and the whole. */
  readonly resultCount: number;
}

/** So many columns have results, by the level of each reporter. */
export function resultWidth(levels: readonly string[]): number {
  return levels.length + levelsAmong(levels).length + 1;
}

function placesOf({ indicators, reporters }: PeriodSource): Places {
  const count = reporters.length;
  const stated = FIRST_VALUE + count;
  const resultCount = resultWidth(reporters.map(({ level }) => level));
  return {
    rows: indicators.length,
    reporters: count,
    stated,
    results: stated + 1,
    resultCount,
  };
}

export function periodTab(source: PeriodSource): TabPlan {
  const places = placesOf(source);
  const { rows, results, resultCount } = places;
  return makePlan({
    role: periodRole(source.id),
    name: source.tabName,
    top: [source.title, PERIOD_TAB.hint],
    keyRow: KEYS_ROW,
    pieces: piecesOf(source, places),
    formulas: formulasOf(source, places),
    size: { rows: FIRST_ROW + rows - 1, columns: results + resultCount - 1 },
    styles: stylesOf(source, places),
    widths: [76, 260, 84, 116, 120, 150, ...widthsOf(places)],
    rowHeights: [{ row: HEADERS_ROW, height: 92 }],
    frozen: { rows: HEADERS_ROW, columns: 2 },
    highlights: highlightsOf(places),
    dropdowns: [
      { area: areaOf(STATE_ROW, 2), values: PERIOD_TAB.ways },
      { area: areaOf(STATE_ROW, 4), values: PERIOD_TAB.states },
    ],
    foldable: [{ column: 5, count: 2, isFolded: true }],
    color: TAB_COLOR.input,
  });
}

function piecesOf(source: PeriodSource, places: Places) {
  const { results } = places;
  const { id, reporters, indicators } = source;
  const names = reporters.map(({ name }) => name);
  const keys = [...DESCRIBING, ...reporters.map((each) => `${REPORTER_KEY}${each.id}`), 'stated'];
  const { headers, blocks, stated, level, ways, states } = PERIOD_TAB;
  const [way, state] = PERIOD_TAB.state;
  const line = (row: number, column: number, cells: readonly CellContent[]) => ({
    ...{ row, column, cells: [cells] },
  });
  return [
    line(WINDOW_ROW, 1, windowLine(source)),
    line(STATE_ROW, 1, [way, ways[source.isCumulative ? 0 : 1], state, states[0]]),
    line(STATE_ROW, FIRST_VALUE, [blocks.values]),
    line(STATE_ROW, results, [blocks.results]),
    line(LEVEL_ROW, LEVEL_COLUMN, [level, '', '', ...reporters.map((each) => each.level)]),
    line(
      KEYS_ROW,
      1,
      keys.map((key) => keyText(periodRole(id), key)),
    ),
    line(HEADERS_ROW, 1, [...headers, ...names, stated]),
    { row: FIRST_ROW, column: 1, cells: indicators.map(describe) },
  ];
}

/** Nothing of it in the columns that are folded away. */
function windowLine({ from, to, deadline }: PeriodSource): readonly CellContent[] {
  const [start, end, sent] = PERIOD_TAB.window;
  return [start, from, end, to, '', '', sent, deadline];
}

function describe(row: PeriodRow): readonly CellContent[] {
  return DESCRIBING.map((key) => row[key]);
}

function formulasOf(source: PeriodSource, { results }: Places): TabPlan['formulas'] {
  const formula = statisticsFormula(freshPlace(source), source);
  // From the headers on: their line of the answer says whose each column is.
  return [{ row: HEADERS_ROW, column: results, formula }];
}

function widthsOf({ reporters, resultCount }: Places): readonly number[] {
  return new Array<number>(reporters + 1 + resultCount).fill(96);
}

function stylesOf({ indicators }: PeriodSource, places: Places): TabPlan['styles'] {
  const { rows, reporters, stated, results, resultCount } = places;
  const text: CellStyle = { numberFormat: '@', wrap: true, vertical: 'top', border: true };
  const head = (column: number, count: number, background: string, numberFormat = '@') => ({
    area: areaOf(HEADERS_ROW, column, 1, count),
    style: { ...HEADER, background, numberFormat },
  });
  // No format of numbers shows thousands and decimals of both 764 and 12,5 without a mark too many.
  const figure: CellStyle = {
    ...{ numberFormat: 'General', align: 'center', vertical: 'top', border: true },
    background: COLOR.computed,
  };
  return [
    { area: areaOf(WINDOW_ROW, 1, 3, stated), style: { numberFormat: '@' } },
    head(1, FIRST_VALUE - 1, COLOR.header),
    head(FIRST_VALUE, reporters + 1, COLOR.selfHeader),
    head(results, resultCount, COLOR.scoreHeader, 'General'),
    { area: areaOf(FIRST_ROW, 1, rows, stated), style: text },
    { area: areaOf(FIRST_ROW, FIRST_VALUE, rows, reporters + 1), style: { align: 'center' } },
    { area: areaOf(FIRST_ROW, results, rows, resultCount), style: figure },
    ...rateRuns(indicators).map(({ row, count }) => ({
      area: areaOf(FIRST_ROW + row, results, count, resultCount),
      style: { numberFormat: '0.00%' },
    })),
  ];
}

/** Rows of rates below each other. */
function rateRuns(indicators: readonly PeriodRow[]) {
  return indicators.flatMap(({ isRate }, row) => {
    if (!isRate || indicators[row - 1]?.isRate === true) return [];
    const end = indicators.findIndex((other, i) => i > row && !other.isRate);
    return [{ row, count: (end < 0 ? indicators.length : end) - row }];
  });
}

function highlightsOf({ rows, results, resultCount }: Places): readonly HighlightRule[] {
  return periodHighlights(areaOf(FIRST_ROW, results, rows, resultCount));
}

/** The mark is in the cell; the look only repeats it. `area`: the results below their headers. */
export function periodHighlights(area: Area): readonly HighlightRule[] {
  const first = areaName(areaOf(area.row, area.column));
  const begins = (mark: string) => `=LEFT(${first};1)="${mark}"`;
  return [
    { area, formula: begins(MISMATCH_MARK), style: STATE.differs },
    { area, formula: begins(WARNING_MARK), style: STATE.invalid },
    { area, formula: begins(STATED_MARK), style: STATE.excluded },
    { area, formula: pendingFormula(area), style: STATE.pending },
  ];
}

function pendingFormula(area: Area): string {
  const measure = `$${columnLetters(DESCRIBING.indexOf('unit') + 1)}${area.row}`;
  return `=AND(${areaName(areaOf(area.row, area.column))}="";${measure}<>"${PERIOD_TAB.textMeasure}")`;
}
