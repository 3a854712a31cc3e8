/**
 * Whose tasks of Khắc phục these are, however the unit is spelled; and which tasks belong nowhere, so that no plan can list
 * them or make a lost point good by them. Those are said wherever plans are made or followed.
 */
import type { ReportData, ReportTask } from '../contract/report';
import { groupBy } from '../core/group-by';
import { codeKey, indexBy, isAmong, nameKey } from '../core/identity';
import { codesOf } from '../rules/remediation/codes-of';
import { originOf } from '../rules/remediation/task-source';
import { STRAY_TASKS } from '../text/remediation';

/** Sorted once for all units of a round. */
const SORTED = new WeakMap<readonly ReportTask[], ReadonlyMap<string, readonly ReportTask[]>>();

export function tasksOf({ tasks }: Pick<ReportData, 'tasks'>, unit: string): readonly ReportTask[] {
  const byUnit = SORTED.get(tasks) ?? groupBy(tasks, (task) => nameKey(task.unit));
  SORTED.set(tasks, byUnit);
  return byUnit.get(nameKey(unit)) ?? [];
}

type Round = Pick<ReportData, 'tasks' | 'units' | 'criteria' | 'inspections'>;

/**
 * One sentence each on units that the round lacks, codes that are no criterion's, sources that are no inspection and visits of
 * units that the round lacks; none where all is well.
 */
export function strayTasks({ tasks, units, criteria, inspections }: Round): readonly string[] {
  const { find } = indexBy(units, ({ name }) => name);
  const lost = (inspections ?? []).filter(({ unit }) => find(unit) === undefined);
  const isInspection = isAmong((inspections ?? []).map(({ inspection }) => inspection));
  const sourceless = tasks.filter(
    (task) => inspections !== null && originOf(task) === 'inspection' && !isInspection(task.source),
  );
  const known = new Set(criteria.map(({ code }) => codeKey(code)));
  const homeless = tasks.filter(({ unit }) => find(unit) === undefined);
  const aimless = tasks.filter((task) => codesOf(task).some((code) => !known.has(code)));
  return [
    ...(homeless.length === 0
      ? []
      : [STRAY_TASKS.units(homeless.length, distinct(homeless, 'unit'))]),
    ...(aimless.length === 0 ? [] : [STRAY_TASKS.codes(aimless.length, distinct(aimless, 'code'))]),
    ...(sourceless.length === 0
      ? []
      : [STRAY_TASKS.sources(sourceless.length, distinct(sourceless, 'source'))]),
    ...(lost.length === 0 ? [] : [STRAY_TASKS.visits(lost.length, distinct(lost, 'unit'))]),
  ];
}

function distinct<Field extends string>(
  rows: readonly Readonly<Record<Field, string>>[],
  field: Field,
): readonly string[] {
  return [...new Set(rows.map((row) => row[field]))];
}
