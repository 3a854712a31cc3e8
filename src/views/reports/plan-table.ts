/** The table of a remediation plan, by officer in charge. */
import type { ReportData, ReportUnit } from '../../contract/report';
import { componentOf } from '../../core/code';
import { PLAN } from '../../text/reports/plan';
import { column, row, table } from './blocks';
import type { Figures } from './figures';
import type { ReportTable } from './report-document';
import { unitLeaves } from './unit-leaves';

const { headers } = PLAN;
const COLUMNS = [
  column(headers.number, 4, 'center'),
  column(headers.content, 18),
  column(headers.points, 6, 'right'),
  column(headers.cause, 18),
  column(headers.task, 18),
  column(headers.target, 13),
  column(headers.deadline, 9),
  column(headers.evidence, 14),
];

export function planTable(data: ReportData, unit: ReportUnit, figures: Figures): ReportTable {
  const { points, short } = figures;
  const { lost } = unitLeaves(data, unit);
  const rows = unit.deductions.map(({ code, name, deduction, why }, i) => {
    const leaves = lost.filter((leaf) => componentOf(leaf.code) === code);
    const evidence = leaves.map(({ criterion }) => criterion.evidence).join('\n');
    const content = PLAN.content(code, name);
    return row(
      'plain',
      String(i + 1),
      content,
      short(points(deduction)),
      why,
      '',
      '',
      '',
      evidence,
    );
  });
  const sum = short(figures.sum(unit.deductions.map(({ deduction }) => deduction)));
  return table(COLUMNS, [...rows, row('total', [PLAN.sum, 2], sum, ['', 5])]);
}
