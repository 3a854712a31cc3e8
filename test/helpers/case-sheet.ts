/**
 * Lays cases out on one sheet for the host: rows stacked, one CCHC_SCORE and one CCHC_WHY per block. Cases without
 * codes share a block wherever their units and decimals agree, because their rows do not touch each other.
 */
import type { CaseCell } from './case-cell';
import type { Shown } from './case-mismatches';
import type { ScoringCase } from './scoring-case';

export interface PlacedCase {
  readonly scoringCase: ScoringCase;
  /** Counted from 0 on the sheet. */
  readonly firstRow: number;
}

export interface CaseBlock {
  readonly firstRow: number;
  readonly rowCount: number;
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
    const key = hasCodes ? scoringCase : `${unitsOf(scoringCase)} ${decimals}`;
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
    return { firstRow, rowCount: nextRow - firstRow, unitCount, cases: placed };
  });
}

/** What people would have typed, row by row. */
export function typedCells({ cases }: CaseBlock): readonly (readonly CaseCell[])[] {
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
  const decimals = String(first?.decimals ?? '');
  return [
    {
      a1: cellName(firstRow, pointsColumn(block)),
      formula: `=CCHC_SCORE(${shared}; ${codes}; ${decimals})`,
    },
    {
      a1: cellName(firstRow, pointsColumn(block) + unitCount),
      formula: `=CCHC_WHY(${shared}; ${decimals}; ${codes})`,
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
