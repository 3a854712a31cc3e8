/** Command of the sidebar: goes to the cell of a figure, found by the keys of its tab. */
import { selectFigure as declaration } from '../../contract/calls/select-figure';
import { periodRole } from '../../tabs/period';
import { PERIOD_STATE } from '../../text/period-state';
import { command } from '../door';
import { readMonitored } from '../monitoring/monitored-period';
import { isDamaged } from '../workbook/open-tab';

export const selectFigure = command(declaration)(({ period, reporter, code }, { tabs }) => {
  const role = periodRole(period);
  const sheet = tabs.get(role);
  const read = sheet && readMonitored(sheet, role);
  if (sheet !== undefined && read !== undefined && !isDamaged(read)) {
    const { rows, codes, stated, reporters } = read;
    const found = reporter === '' ? stated : reporters.find(({ id }) => id === reporter);
    const row = rows[codes.indexOf(code)];
    if (found != null && row !== undefined) {
      sheet.getRange(`${found.column}${row}`).activate();
      return { ok: true };
    }
  }
  return { ok: false, reason: 'notFound', message: PERIOD_STATE.moved(code) };
});
