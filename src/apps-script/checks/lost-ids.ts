/** Units on Đơn vị whose hidden id is gone, found again by the name above their columns. */
import { indexBy } from '../../core/identity';
import { FINDING } from '../../text/check-workbook';
import { areaName, areaOf } from '../../tabs/plan/a1';
import type { Group } from '../workbook/group';
import { writeRow } from '../workbook/table';
import type { UnitList } from '../workbook/units';
import type { Finding } from './finding';

export function lostIds({ table }: UnitList, [group]: readonly Group[]): Finding[] {
  const columns = group?.blocks[0]?.columns ?? [];
  const taken = new Set(table.rows.map(({ id }) => id));
  const byName = indexBy(columns, ({ name }) => name);
  return table.rows.flatMap(({ name, id }, row) => {
    const column = name === '' || id !== '' ? undefined : byName.find(name);
    if (column === undefined || column.id === '' || taken.has(column.id)) return [];
    const range = areaName(areaOf(table.headerRow + 1 + row, table.columns.name));
    const repair = () => {
      writeRow(table, row, { id: column.id });
    };
    return [{ tab: table.sheet.getName(), range, text: FINDING.idLost(name), repair }];
  });
}
