/** Command of the sidebar: changes and adds rows of Kiểm tra. A unit stands once in an inspection; the rest is edit-rows.ts. */
import {
  editInspections as declaration,
  type InspectionFields,
} from '../../contract/calls/edit-inspections';
import { nameKey } from '../../core/identity';
import { inspections } from '../../tabs/inspections';
import { INSPECTIONS } from '../../text/inspections';
import { command } from '../door';
import { editRows } from '../tables/edit-rows';

export const editInspections = command(declaration)((request, { tabs }) => {
  if (tabs.get('inspections') === undefined) {
    return { ok: false, reason: 'notSetUp', message: INSPECTIONS.noTab };
  }
  const { edits } = request;
  const [first] = edits;
  const said = (changed: number, added: number) =>
    INSPECTIONS.logged(first?.after.inspection ?? '', changed, added);
  return editRows(tabs, { tab: inspections, edits, keysOf, action: 'inspections', request, said });
});

function keysOf({ inspection, unit }: InspectionFields): readonly string[] {
  return [JSON.stringify([nameKey(inspection), nameKey(unit)])];
}
