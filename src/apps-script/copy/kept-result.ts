/** What a criterion came to in the year before, where the workbook keeps that. One read; none where there is no such tab. */
import type { Criterion } from '../../contract/calls/read-criterion';
import { recordOf } from '../../core/record-of';
import { finderAmong } from '../../rules/year-criteria';
import { LAST_YEAR_KEYS, lastYear, lastYearKey, storedYear } from '../../tabs/last-year';
import { cellText } from '../../text/cell-text';
import { SETUP } from '../../text/setup-message';
import type { CriterionPlace } from '../workbook/find-criterion';
import { describingCell } from '../workbook/group';
import { cellsOf, isDamaged, openCells } from '../workbook/open-tab';
import type { Tabs } from '../workbook/tabs';

export function keptResult(
  tabs: Tabs,
  { group, row, unit }: CriterionPlace,
): Criterion['lastYear'] {
  const sheet = tabs.get('lastYear');
  if (sheet === undefined) return null;
  const cells = cellsOf(sheet);
  const opened = openCells(sheet, lastYear, 'lastYear', cells);
  if (isDamaged(opened)) return opened;
  const { columns, headerRow, keys } = opened;
  const year = storedYear(keys);
  if (year === undefined) return { damage: SETUP.keysMissing(sheet.getName()) };
  const kept = cells.slice(headerRow).map((line) => ({
    ...recordOf(LAST_YEAR_KEYS, (key) => cellText(line[columns[key] - 1])),
    line,
  }));
  const code = group.codes[row] ?? '';
  const found = finderAmong(kept)({ code, name: cellText(describingCell(group, row, 'name')) });
  if (found === undefined) return { year, rule: null, result: '' };
  const { line, ...rule } = found;
  const id = group.blocks[0]?.columns[unit]?.id ?? '';
  return { year, rule, result: cellText(line[keys.indexOf(lastYearKey(year, id))]) };
}
