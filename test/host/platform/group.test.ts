import { describe, expect, it } from '@jest/globals';
import { inScript, scriptHost } from '../script-host';

describe('Group', () => {
  it('is the run of columns whose depth was shifted, and folds and unfolds it', async () => {
    const host = await scriptHost();
    const seen = await inScript(host, ({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('C1:E1').shiftColumnGroupDepth(1);
      const group = sheet.getColumnGroup(4, 1);
      const range = group.getRange();
      const place = [range.getColumn(), group.getDepth(), range.getNumColumns()];
      const hidden = () => [2, 3, 5, 6].map((column) => sheet.isColumnHiddenByUser(column));
      group.collapse();
      const folded = [group.isCollapsed(), ...hidden()];
      group.expand();
      return [place, folded, [group.isCollapsed(), ...hidden()]];
    });
    expect(seen).toEqual([
      [3, 1, 3],
      [true, false, true, true, false],
      [false, false, false, false, false],
    ]);
  });

  it('is missed loudly where there is none, as in Sheets', async () => {
    const host = await scriptHost();
    const asked = inScript(host, ({ SpreadsheetApp }) => {
      SpreadsheetApp.getActiveSheet().getColumnGroup(2, 1);
    });
    await expect(asked).rejects.toThrow('A column group does not exist at index 2');
  });
});
