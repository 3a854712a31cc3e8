/**
 * The group tabs as documents need them, scores and appraisers' reasons included: two reads per tab, whatever its size.
 * Scores are those that the sheet shows; nothing is scored here.
 */
import type { ReportCriterion, ReportLeaf } from '../../contract/report';
import { criterionTree } from '../../core/criterion-tree';
import { toNumber } from '../../core/fraction';
import { MAX_DECIMALS } from '../../core/points';
import { isBlank } from '../../core/reading';
import { readMaximum } from '../../core/rule';
import { typedText } from '../../text/typed-text';
import type { DescribingColumn } from '../../tabs/plan/group-layout';
import type { AnchoredTab } from './anchors';
import { columnsOf, readGroupCells, type GroupCells } from './group-cells';

export interface ReportTab {
  readonly criteria: readonly ReportCriterion[];
  /** By unit name. */
  readonly leaves: ReadonlyMap<string, readonly ReportLeaf[]>;
  /** What both come from. */
  readonly cells: GroupCells;
}

type Notes = readonly (readonly string[])[];

/** Of a tab that has its anchors. */
export function readReportTab(tab: AnchoredTab): ReportTab {
  const cells = readGroupCells(tab);
  const notes = columnsOf(tab, cells.blocks.appraised, cells.blocks.score - 1).getNotes();
  return reportTabOf(cells, notes);
}

function reportTabOf(cells: GroupCells, notes: Notes): ReportTab {
  const { codes, units, columns, blocks, headerRow, rows } = cells;
  const { isLeaf } = criterionTree(codes);
  const criteria = rows.map((row, i) => criterionOf(row, columns, codes[i] ?? ''));
  const leafOf = (row: number, unit: number): ReportLeaf => {
    const cell = (column: number) => rows[row]?.[column - 1 + unit];
    const appraised = cell(blocks.appraised);
    const score = cell(blocks.score);
    return {
      code: codes[row] ?? '',
      result: typedText(isBlank(appraised) ? cell(blocks.self) : appraised),
      score: typeof score === 'number' ? score : typedText(score),
      reason: (notes[headerRow + row]?.[unit] ?? '').trim(),
    };
  };
  const leafRows = codes.flatMap((_, row) => (isLeaf[row] === true ? [row] : []));
  const leaves = units.map((name, unit) => {
    const all = leafRows.map((row) => ({ leaf: leafOf(row, unit), criterion: criteria[row] }));
    return [name, all.filter(({ leaf, criterion }) => leaf.score !== criterion?.maximum)] as const;
  });
  return {
    criteria,
    cells,
    leaves: new Map(leaves.map(([name, lost]) => [name, lost.map(({ leaf }) => leaf)])),
  };
}

function criterionOf(
  row: readonly unknown[],
  columns: Readonly<Record<DescribingColumn, number>>,
  code: string,
): ReportCriterion {
  const text = (name: DescribingColumn) => typedText(row[columns[name] - 1]);
  const maximum = readMaximum(row[columns.maximum - 1], MAX_DECIMALS);
  return {
    code,
    name: text('name'),
    maximum: 'exact' in maximum ? toNumber(maximum.exact) : null,
    method: text('method'),
    scale: text('scale'),
    notApplicable: text('notApplicable'),
    hint: text('hint'),
    evidence: text('evidence'),
    officer: text('officer'),
  };
}
