/** What stands in the workbook of one explanation: what is entered for the leaves of its component, and its record. */
import type { CriterionRequest } from '../../contract/criterion';
import { componentOf } from '../../core/code';
import { evidence } from '../../tabs/evidence';
import { EDIT } from '../../text/refusal-message';
import { evidenceRow, fieldsOf } from '../workbook/evidence-record';
import { componentLeaves, findCriterion } from '../workbook/find-criterion';
import type { Reach } from '../workbook/group';
import { whole } from '../workbook/open-tab';
import { readTable } from '../tables/table';
import type { Tabs } from '../workbook/tabs';

export type Read = Extract<ReturnType<typeof readExplained>, { ok: true }>;

export function readExplained(tabs: Tabs, { unit, code }: CriterionRequest, reach: Reach) {
  const component = { unit, code: componentOf(code) };
  const found = findCriterion(tabs, component, reach);
  if (!found.ok) return found;
  const leaves = componentLeaves(found.place, component.code);
  if (leaves.length === 0) {
    return { ok: false, reason: 'notFound', message: EDIT.heading(code) } as const;
  }
  const table = whole(readTable(tabs, evidence));
  const row = evidenceRow(table, component);
  const record = fieldsOf(table, row);
  const explained = {
    leaves: leaves.map((leaf) => ({ code: leaf.code, ...leaf.entered })),
    state: record.state,
  };
  return {
    ok: true,
    component,
    place: found.place,
    leaves,
    table,
    row,
    record,
    explained,
  } as const;
}
