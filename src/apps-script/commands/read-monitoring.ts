/** Command of the sidebar: what was typed for the periods of the year. One read of each tab; figures are made of it where they are shown. */
import { readMonitoring as declaration } from '../../contract/calls/read-monitoring';
import { ROUND } from '../../text/setup-message';
import { periodRole } from '../../tabs/period';
import type { Role } from '../../tabs';
import { command } from '../door';
import { readCatalogue } from '../monitoring/catalogue-tab';
import { readMonitored, usedRows } from '../monitoring/monitored-period';
import { readInspections, readTasks } from '../tables/followed-rows';
import { isDamaged, whole } from '../workbook/open-tab';

export const readMonitoring = command(declaration)((_, { tabs }) => {
  if (tabs.roles.length === 0) {
    return { ok: false, reason: 'notSetUp', message: ROUND.notSetUp() };
  }
  const roles = tabs.roles.filter((role) => role.startsWith(periodRole(''))).sort();
  const read = roles.flatMap((role) => {
    const sheet = tabs.get(role as Role);
    return sheet === undefined ? [] : [readMonitored(sheet, role)];
  });
  const catalogue = readCatalogue(tabs);
  return {
    ok: true,
    periods: read.flatMap((period) => (isDamaged(period) ? [] : [period])),
    damaged: read.flatMap((period) => (isDamaged(period) ? [period.damage] : [])),
    catalogue: catalogue === undefined ? [] : usedRows(whole(catalogue).grid),
    tasks: readTasks(tabs),
    inspections: readInspections(tabs),
  };
});
