/**
 * Lays cases out on one sheet for the host: rows stacked, one CCHC_SCORE and one CCHC_WHY per block. Cases without
 * codes share a block wherever their units and decimals agree, because their rows do not touch each other; what a case says of
 * kinds and of Cấu hình stands below it.
 */
import type { CaseCell } from './case-cell';
import type { Shown } from './case-mismatches';
import { roundCells, type ScoringCase } from './scoring-case';

export interface PlacedCase {
  readonly scoringCase: ScoringCase;
  /** Counted from 0 on the sheet. */
  readonly firstRow: number;
}

export interface CaseBlock {
  readonly firstRow: number;
  readonly rowCount: number;
  /** Rows below the case that hold what Đơn vị and Cấu hình would; 0 where it asks for neither. */
  readonly roundRows: number;
  readonly unitCount: number;
  readonly cases: readonly PlacedCase[];
}

/** Code, maximum, method, scale, policy; then results, appraised, points and whys, one column per unit each. */
const RULE_COLUMNS = 5;

const unitsOf = ({ rows }: ScoringCase): number => rows[0]?.points.length ?? 0;

export function layOutCases(cases: readonly ScoringCase[]): readonly CaseBlock[] {
  const shared = new Map<unknown, ScoringCase[]>();
  for (const scoringCase of cases) {
    const { hasCodes, decimals } = scoringCase;
    const isAlone = hasCodes || roundCells(scoringCase) !== undefined;
    const key = isAlone ? scoringCase : `${unitsOf(scoringCase)} ${decimals}`;
    shared.set(key, [...(shared.get(key) ?? []), scoringCase]);
  }
  let nextRow = 0;
  return [...shared.values()].map((members) => {
    const firstRow = nextRow;
    const placed = members.map((scoringCase) => {
      const place = { scoringCase, firstRow: nextRow };
      nextRow += scoringCase.rows.length;
      return place;
    });
    const unitCount = members[0] === undefined ? 0 : unitsOf(members[0]);
    const rowCount = nextRow - firstRow;
    const roundRows = members[0] === undefined ? 0 : roundLines(members[0]).length;
    nextRow += roundRows;
    return { firstRow, rowCount, roundRows, unitCount, cases: placed };
  });
}

/** What people would have typed, row by row. */
export function typedCells({ cases, unitCount }: CaseBlock): readonly (readonly CaseCell[])[] {
  const width = RULE_COLUMNS + 2 * unitCount;
  const lines = cases.flatMap(({ scoringCase }) => roundLines(scoringCase));
  const below = lines.map((line) => [...line, ...new Array<string>(width - line.length).fill('')]);
  return [...caseCells(cases), ...below];
}

/** Unit, kind, label, value: two tables beside each other. */
function roundLines(scoringCase: ScoringCase): readonly (readonly CaseCell[])[] {
  const round = roundCells(scoringCase);
  if (round === undefined) return [];
  const { units, settings } = round;
  return Array.from({ length: Math.max(units.length, settings.length) }, (_, i) => [
    ...(units[i] ?? ['', '']),
    ...(settings[i] ?? ['', '']),
  ]);
}

function caseCells(cases: readonly PlacedCase[]): readonly (readonly CaseCell[])[] {
  return cases.flatMap(({ scoringCase }) =>
    scoringCase.rows.map((row) => [
      row.code,
      row.maximum,
      row.method,
      row.scale,
      row.notApplicable,
      ...row.results,
      ...row.appraised,
    ]),
  );
}

export interface PlacedFormula {
  readonly a1: string;
  readonly formula: string;
}

export function formulasOf(block: CaseBlock): readonly PlacedFormula[] {
  const { unitCount, firstRow, rowCount, cases } = block;
  const range = (column: number, width = 1) =>
    `${cellName(firstRow, column)}:${cellName(firstRow + rowCount - 1, column + width - 1)}`;
  const results = range(RULE_COLUMNS, unitCount);
  const appraised = range(RULE_COLUMNS + unitCount, unitCount);
  const first = cases[0]?.scoringCase;
  const codes = first?.hasCodes === true ? range(0) : '';
  const shared = [results, range(1), range(2), range(3), range(4), appraised].join('; ');
  const round = (column: number) =>
    `${cellName(firstRow + rowCount, column)}:${cellName(firstRow + rowCount + block.roundRows - 1, column + 1)}`;
  const hasRound = block.roundRows > 0;
  const settings = hasRound ? round(2) : String(first?.decimals ?? '');
  const units = hasRound ? `; ${round(0)}` : '';
  return [
    {
      a1: cellName(firstRow, pointsColumn(block)),
      formula: `=CCHC_SCORE(${shared}; ${codes}; ${settings}${units})`,
    },
    {
      a1: cellName(firstRow, pointsColumn(block) + unitCount),
      formula: `=CCHC_WHY(${shared}; ${settings}; ${codes}${units})`,
    },
    ...sumFormulas(block, range(pointsColumn(block), unitCount), range(1), codes),
  ];
}

/** A block with codes holds one case; its sums stand beside it, in as many rows as it has units. */
function sumFormulas(block: CaseBlock, points: string, maxima: string, codes: string) {
  const sums = block.cases[0]?.scoringCase.sums;
  if (sums === undefined) return [];
  const formula = `=CCHC_SUMMARY(${points}; ${maxima}; ${codes}; ; "${sums.ceiling}")`;
  return [{ a1: cellName(block.firstRow, sumColumn(block)), formula }];
}

/** What the sheet shows of one case, from all its values. */
export function shownOf(
  block: CaseBlock,
  { scoringCase, firstRow }: PlacedCase,
  values: readonly (readonly unknown[])[],
): Shown {
  const rows = values.slice(firstRow, firstRow + scoringCase.rows.length);
  const from = pointsColumn(block);
  const { unitCount } = block;
  const { sums } = scoringCase;
  return {
    points: rows.map((row) => row.slice(from, from + block.unitCount)),
    whys: rows.map((row) => row.slice(from + block.unitCount, from + 2 * block.unitCount)),
    sums:
      sums === undefined ? [] : rows.slice(0, unitCount).map((row) => row.slice(sumColumn(block))),
  };
}

const pointsColumn = ({ unitCount }: CaseBlock): number => RULE_COLUMNS + 2 * unitCount;

const sumColumn = (block: CaseBlock): number => pointsColumn(block) + 2 * block.unitCount;

/** Enough for the 26 columns of a new tab. */
function cellName(row: number, column: number): string {
  return `${String.fromCharCode('A'.charCodeAt(0) + column)}${row + 1}`;
}
