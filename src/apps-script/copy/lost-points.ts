/** A task for each deduction of the year that is over and that no task covers. */
import { keysOfProposal } from '../../rules/remediation/task-keys';
import type { UnitFigures } from '../../rules/round-figures';
import type { remediation } from '../../tabs/remediation';
import { cellText } from '../../text/cell-text';
import { REMEDIATION_TAB } from '../../text/labels';
import { NEW_YEAR } from '../../text/last-year';
import { missingRows } from '../tables/edit-rows';
import { appendRows, type Table } from '../tables/table';
import { describingCell } from '../workbook/group';
import type { TypedRound } from '../workbook/round';

export type TaskTable = Table<(typeof remediation.keys)[number]>;

/** How many were added. */
export function addLostPoints(
  table: TaskTable,
  { groups }: TypedRound,
  figures: readonly UnitFigures[],
  year: number,
): number {
  const officers = new Map(
    groups.flatMap((group) =>
      group.codes.map((code, row) => [code, cellText(describingCell(group, row, 'officer'))]),
    ),
  );
  const wanted = figures.flatMap(({ standing, deductions }) =>
    deductions().map(({ code, name, deduction, why }) => ({
      ...{ unit: standing.name, code, officer: officers.get(code) ?? '' },
      task: NEW_YEAR.task(cellText(deduction), name, why),
      ...{ target: '', deadline: '', evidence: '' },
      ...{ state: REMEDIATION_TAB.states[0], source: NEW_YEAR.source(year), doneOn: '' },
    })),
  );
  const missing = missingRows(table, wanted, keysOfProposal);
  appendRows(table, missing);
  return missing.length;
}
