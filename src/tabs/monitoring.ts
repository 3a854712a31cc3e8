/**
 * Theo dõi: the board of one period, who reaches which targets, and beside it what cannot be true in its figures. Made and turned
 * to the period that was opened last by `openPeriod`; two formulas, which refer to the typed cells of Số liệu.
 */
import { TAB_NAME } from '../text/labels';
import { BELOW_MARK, MISMATCH_MARK } from '../text/monitoring-words';
import { BOARD_TAB, PERIOD_TAB } from '../text/period';
import { absoluteName, areaName, areaOf, type Area } from './plan/a1';
import { HEADER_ROW, KEY_ROW } from './plan/keys';
import { makePlan } from './plan/make-plan';
import type { FormulaSource, PeriodPlace } from './plan/period-place';
import type { Tab } from './plan/tab';
import type { HighlightRule, TabPlan } from './plan/tab-plan';
import { COLOR, HEADER, STATE, TAB_COLOR } from './plan/theme';

export const BOARD_KEYS: Readonly<Record<'board' | 'audit', string>> = {
  board: 'board',
  audit: 'audit',
};

export const monitoring: Tab<'monitoring', never> = {
  role: 'monitoring',
  name: TAB_NAME.monitoring,
  columns: {},
  hasStageLine: false,
  isClosed: true,
  isOnRequest: true,
  plans: () => [],
};

export interface BoardSource extends FormulaSource {
  readonly title: string;
  readonly period: PeriodPlace;
  /** One that this one continues, and what it is called. */
  readonly previous: { readonly place: PeriodPlace; readonly name: string } | undefined;
  readonly goals: number;
}

/** Before the indicators: reporter, met, rank, tasks, recommendations, day. */
const FIRST_GOAL = 7;
/** For targets that are added later, before columns have to be. */
const SPARE = 4;

export function boardWidth({ goals }: Pick<BoardSource, 'goals'>): number {
  return FIRST_GOAL - 1 + goals;
}

export function monitoringTab(source: BoardSource): TabPlan {
  const { reporters } = source.period;
  const audit = boardWidth(source) + SPARE + 1;
  const boardRows = reporters + ABOVE_AND_BELOW;
  const rows = Math.max(boardRows, reporters * FINDINGS_EACH, LEAST_FINDINGS);
  const area = areaOf(HEADER_ROW, 1, boardRows, audit - 1);
  const keys = Array.from({ length: audit }, (_, i) => (i === 0 ? BOARD_KEYS.board : ''));
  keys[audit - 1] = BOARD_KEYS.audit;
  return makePlan({
    role: 'monitoring',
    name: TAB_NAME.monitoring,
    top: [source.title, BOARD_TAB.hint],
    keys,
    pieces: [
      { row: KEY_ROW - 1, column: audit, cells: [[BOARD_TAB.audit]] },
      { row: HEADER_ROW, column: audit, cells: [PERIOD_TAB.auditHeaders] },
    ],
    formulas: boardFormulas(source, audit),
    size: { rows: HEADER_ROW + rows, columns: audit + PERIOD_TAB.auditHeaders.length - 1 },
    styles: stylesOf(area, audit, rows),
    widths: [
      ...NAME_WIDTHS,
      ...new Array<number>(audit - FIRST_GOAL + 1).fill(90),
      ...AUDIT_WIDTHS,
    ],
    rowHeights: [{ row: HEADER_ROW, height: 112 }],
    // No column: beside a name that stays, the findings on the right would seem to be that unit's.
    frozen: { rows: HEADER_ROW, columns: 0 },
    highlights: boardHighlights(area),
    color: TAB_COLOR.result,
  });
}

export function boardHighlights(area: Area): readonly HighlightRule[] {
  const first = areaName(areaOf(area.row, area.column));
  return [
    { area, formula: `=RIGHT(${first};1)="${BELOW_MARK}"`, style: STATE.lostPart },
    { area, formula: `=LEFT(${first};1)="${MISMATCH_MARK}"`, style: STATE.differs },
  ];
}

/** Reporter, met, rank, tasks, recommendations. */
const NAME_WIDTHS = [210, 80, 80, 80, 80] as const;
/** Reporter, code, indicator, level, sentence. */
const AUDIT_WIDTHS = [150, 60, 220, 70, 420] as const;

function stylesOf(board: Area, audit: number, rows: number): TabPlan['styles'] {
  const count = PERIOD_TAB.auditHeaders.length;
  const head = { wrap: true, bold: true, background: COLOR.header } as const;
  return [
    { area: board, style: { vertical: 'top' } },
    // But for the names: a long one is read from its beginning.
    { area: { ...board, column: 2, columns: board.columns - 1 }, style: { align: 'center' } },
    { area: areaOf(HEADER_ROW, 1, 2, audit - 1), style: head },
    { area: areaOf(HEADER_ROW, audit, 1, count), style: HEADER },
    { area: areaOf(HEADER_ROW + 1, audit, rows, count), style: { wrap: true, vertical: 'top' } },
  ];
}

/** Names and targets above; levels and the whole below. */
export const ABOVE_AND_BELOW = 12;
/** More findings than a reporter is likely to have; fewer columns than a period's tab, so that rows are cheap. */
const FINDINGS_EACH = 12;
const LEAST_FINDINGS = 300;

/** Cells, codes, name. */
const NO_PREVIOUS = ['""', '""', '""'] as const;

/** From the first row that each of them fills. */
export function boardFormulas(source: BoardSource, audit: number): TabPlan['formulas'] {
  const { catalogue, version, period, previous } = source;
  const typed = [...typedIn(period), catalogue, ...besideIn(period)];
  const earlier = previous === undefined ? NO_PREVIOUS : previousIn(period, previous);
  const formula = (name: string, ...given: readonly string[]) => `=${name}(${given.join(';')})`;
  return [
    { row: HEADER_ROW, column: 1, formula: formula('CCHC_TARGETS', ...typed, version) },
    {
      row: HEADER_ROW + 1,
      column: audit,
      formula: formula('CCHC_AUDIT', ...typed, ...earlier, version),
    },
  ];
}

const typedIn = ({ sheetName, values, codes }: PeriodPlace) =>
  [values, codes].map((area) => absoluteName(sheetName, area));

const besideIn = ({ sheetName, names, levels, stated }: PeriodPlace) =>
  [names, levels, stated].map((area) => absoluteName(sheetName, area));

/** Only as long as both say that they count from the same day: people may change that in their cells. */
function previousIn(period: PeriodPlace, { place, name }: NonNullable<BoardSource['previous']>) {
  const at = (of: PeriodPlace, cell: 'from' | 'way') => absoluteName(of.sheetName, of[cell]);
  const [cumulative] = PERIOD_TAB.ways;
  const conditions = [
    `${at(period, 'way')}="${cumulative}"`,
    `${at(place, 'way')}="${cumulative}"`,
    `${at(period, 'from')}=${at(place, 'from')}`,
  ];
  const [values = '', codes = ''] = typedIn(place);
  const text = `"${name.replace(/"/g, '""')}"`;
  return [`IF(AND(${conditions.join(';')});${values};"")`, codes, text];
}
