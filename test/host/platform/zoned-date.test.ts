// https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#setSpreadsheetTimeZone(String)
import { describe, expect, it } from '@jest/globals';
import { momentIn, wallClockIn } from '../../../host/platform/zoned-date';
import { inScript, scriptHost } from '../script-host';

const wall = (month: number, day: number, hours = 0) => new Date(2026, month - 1, day, hours);

describe('a day in a cell', () => {
  it.each(['Asia/Ho_Chi_Minh', 'Etc/GMT', 'Pacific/Auckland', 'America/New_York'])(
    'is the moment at which the clock of %s shows it, in summer and in winter',
    (zone) => {
      // Summer time begins and ends there on 8 March, 5 April, 27 September and 1 November 2026.
      for (const day of [wall(1, 31), wall(3, 8, 5), wall(6, 30), wall(11, 1, 12), wall(12, 31)]) {
        expect(wallClockIn(zone, momentIn(zone, day))).toEqual(day);
      }
    },
  );

  it('reaches a script by the zone of the sheet, which setSpreadsheetTimeZone changes, and shows the same', async () => {
    const host = await scriptHost();
    const told = await inScript(host, (gas) => {
      const spreadsheet = gas.SpreadsheetApp.getActive();
      const cell = spreadsheet.getActiveSheet().getRange('A1').setValue('30/06/2026');
      const hours = () => (cell.getValue() as Date).getTime() / 3_600_000;
      const here = hours();
      spreadsheet.setSpreadsheetTimeZone('Etc/GMT');
      const away = hours();
      const zone = spreadsheet.getSpreadsheetTimeZone();
      cell.setValue(cell.getValue());
      return [zone, away - here, cell.getDisplayValue()];
    });
    expect(told).toEqual(['Etc/GMT', 7, '30/06/2026']);
  });
});
