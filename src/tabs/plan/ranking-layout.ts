/**
 * Where things stand on Xếp hạng: the sorted table at the left, because it is what people open the tab for; then, one
 * row per unit in the order of the columns, the heat map of groups, the summary, grade, rank and note.
 */
import { areaOf, type Area } from './a1';
import { HEADER_ROW, KEY_ROW } from './keys';

export interface RankingLayout {
  readonly sheetName: string;
  /** The groups' maxima, above the headers; undefined where the row was deleted. */
  readonly maximaRow: number | undefined;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly unitCount: number;
  readonly groupCount: number;
  readonly columns: Readonly<Record<RankingColumn, number>>;
  /** Columns of the heat map that decide between equal indexes, in order. */
  readonly tieBreakerColumns: readonly number[];
}

/** The groups' maxima stand above their keys. */
export const FRESH_MAXIMA_ROW = KEY_ROW - 1;

export const RANKING_COLUMNS = [
  'ranking',
  'rankingNote',
  'units',
  'groups',
  'summary',
  'grade',
  'rank',
  'note',
] as const;
export type RankingColumn = (typeof RANKING_COLUMNS)[number];

/** Columns of the sorted table, from 1, as `CCHC_RANKING` gives them. */
export const RANKING = { rank: 1, unit: 2, total: 3, index: 4, grade: 5 } as const;
export const RANKING_WIDTH = 5;
/** In the row of the maxima, above this column of the sorted table: the code of the publication. */
export const SEAL_COLUMN = RANKING.total;

/** Columns of the summary, from 1, as `CCHC_SUMMARY` gives them. */
export const SUMMARY = {
  total: 1,
  deduction: 2,
  open: 3,
  applicableMaximum: 4,
  index: 5,
  progress: 6,
  selfTotal: 7,
  gap: 8,
} as const;
export const SUMMARY_WIDTH = 8;

export function freshRankingLayout(
  sheetName: string,
  unitCount: number,
  groupCodes: readonly string[],
  tieBreakers: readonly string[],
): RankingLayout {
  const units = RANKING_WIDTH + 3;
  const groups = units + 1;
  const summary = groups + groupCodes.length;
  const grade = summary + SUMMARY_WIDTH;
  return {
    sheetName,
    maximaRow: FRESH_MAXIMA_ROW,
    headerRow: HEADER_ROW,
    firstRow: HEADER_ROW + 1,
    unitCount,
    groupCount: groupCodes.length,
    columns: {
      ranking: 1,
      rankingNote: RANKING_WIDTH + 1,
      units,
      groups,
      summary,
      grade,
      rank: grade + 1,
      note: grade + 2,
    },
    tieBreakerColumns: tieBreakerColumns(groups, groupCodes, tieBreakers),
  };
}

/** Where points are shown; progress, between them, is a share. */
export function pointAreas({
  firstRow,
  unitCount,
  groupCount,
  columns,
}: RankingLayout): readonly Area[] {
  const area = (column: number, count: number) => areaOf(firstRow, column, unitCount, count);
  return [
    area(columns.ranking + RANKING.total - 1, 2),
    area(columns.groups, groupCount + SUMMARY.index),
    area(columns.summary + SUMMARY.selfTotal - 1, 2),
  ];
}

/** Everything the tab's formulas fill, piece by piece: columns that people insert between them stay theirs. */
export function computedAreas({
  firstRow,
  unitCount,
  groupCount,
  columns,
}: RankingLayout): readonly Area[] {
  const widths: Readonly<Record<RankingColumn, number>> = {
    ranking: RANKING_WIDTH,
    rankingNote: 1,
    units: 1,
    groups: groupCount,
    summary: SUMMARY_WIDTH,
    grade: 1,
    rank: 1,
    note: 1,
  };
  return RANKING_COLUMNS.map((name) => areaOf(firstRow, columns[name], unitCount, widths[name]));
}

export function tieBreakerColumns(
  groupsColumn: number,
  groupCodes: readonly string[],
  tieBreakers: readonly string[],
): number[] {
  return tieBreakers
    .map((code) => groupCodes.indexOf(code))
    .filter((position) => position >= 0)
    .map((position) => groupsColumn + position);
}
