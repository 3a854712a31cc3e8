/**
 * What a unit lost, by group with subtotals, each deduction with the appraisers' reason and the why; and the sentences
 * that reconcile the sum with the unit's total.
 */
import type { ReportUnit } from '../contract/report';
import type { RoundDeduction } from '../contract/round';
import { componentOf, groupOf } from '../core/code';
import type { Points } from '../core/points';
import { NOTICE, RECONCILIATION } from '../text/reports/notice';
import { column, row, table } from './blocks';
import type { Figures } from './figures';
import type { ReportTable, TableRow } from './report-document';
import type { CriterionLeaf, UnitLeaves } from './unit-leaves';

const COLUMNS = [
  column(NOTICE.headers.code, 9),
  column(NOTICE.headers.name, 27),
  column(NOTICE.headers.maximum, 9, 'right'),
  column(NOTICE.headers.score, 8, 'right'),
  column(NOTICE.headers.deduction, 8, 'right'),
  column(NOTICE.headers.reason, 39),
];

export function deductionTable(
  { deductions }: ReportUnit,
  groupName: (code: string) => string,
  lost: readonly CriterionLeaf[],
  figures: Figures,
): ReportTable {
  const groups = [...new Set(deductions.map(({ code }) => groupOf(code)))];
  const rows = groups.flatMap((group) => {
    const own = deductions.filter(({ code }) => groupOf(code) === group);
    return [
      row('group', [NOTICE.group(group, groupName(group)), 2], ...sums(own, figures), ''),
      ...own.map((deduction) => deductionRow(deduction, lost, figures)),
    ];
  });
  const total = row('total', [NOTICE.sum, 2], ...sums(deductions, figures), '');
  return table(COLUMNS, [...rows, total]);
}

function sums(deductions: readonly RoundDeduction[], { sum, short }: Figures): readonly string[] {
  return (['maximum', 'score', 'deduction'] as const).map((name) =>
    short(sum(deductions.map((deduction) => deduction[name]))),
  );
}

function deductionRow(
  { code, name, maximum, score, deduction, why }: RoundDeduction,
  lost: readonly CriterionLeaf[],
  { points, short }: Figures,
): TableRow {
  const figures = [maximum, score, deduction].map((value) => short(points(value)));
  return row('plain', code, name, ...figures, [...reasonsOf(code, lost), why].join('\n'));
}

/** The appraisers' reasons for the leaves of a component; lines are told apart by their codes. */
export function reasonsOf(component: string, lost: readonly CriterionLeaf[]): readonly string[] {
  return lost
    .filter(({ code, reason }) => componentOf(code) === component && reason.trim() !== '')
    .map(({ code, reason }) => (code === component ? reason : `${code}: ${reason}`));
}

/** That the deductions are what the total is short of, and which points never counted. */
export function reconciliation(
  unit: ReportUnit,
  leaves: UnitLeaves,
  { points, slack, sum, short }: Figures,
): readonly string[] {
  const figure = (value: number) => short(points(value));
  const [maximum, total] = [figure(unit.applicableMaximum), figure(unit.total)];
  const [deduction, open] = [figure(unit.deduction), figure(unit.open)];
  const excluded = leaves.excluded.filter(({ criterion }) => criterion.sign === 'none');
  const listed = sum(unit.deductions.map((lost) => lost.deduction));
  const excludedSum = sum(excluded.map(({ criterion }) => criterion.maximum ?? 0));
  const list = excluded.map(({ code, criterion: { name, maximum: most } }) =>
    RECONCILIATION.excludedLeaf(code, name, figure(most ?? 0)),
  );
  return [
    points(unit.open) === 0
      ? RECONCILIATION.complete(deduction, maximum, total)
      : RECONCILIATION.open(maximum, total, deduction, open),
    ...(list.length === 0
      ? []
      : [RECONCILIATION.excluded(maximum, short(excludedSum), list.join('; '))]),
    ...(listed === points(unit.deduction)
      ? []
      : [differs(listed - points(unit.deduction), slack)(short(listed), deduction)]),
  ];
}

const differs = (by: Points, slack: Points) =>
  Math.abs(by) < slack ? RECONCILIATION.rounded : RECONCILIATION.mismatch;
