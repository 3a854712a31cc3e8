import { describe, expect, it } from '@jest/globals';
import { inScript, scriptHost } from '../script-host';

describe('followWithProtections', () => {
  it('moves, stretches, shrinks and drops protections with inserted and removed lines', async () => {
    const host = await scriptHost();
    const moved = await inScript(host, ({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.protect().setUnprotectedRanges([sheet.getRange('B2:B3'), sheet.getRange('E1')]);
      for (const area of ['B2:C6', 'D9', 'A3:B3']) sheet.getRange(area).protect();
      const areas = () =>
        sheet.getProtections('RANGE').map((protection) => protection.getRange().getA1Notation());
      sheet.insertRowBefore(1);
      sheet.insertRowAfter(4);
      const grown = areas();
      sheet.deleteColumn(4);
      sheet.deleteRow(4);
      sheet.setName('Khác');
      const holes = sheet.protect().getUnprotectedRanges();
      return [grown, areas(), holes.map((range) => range.getA1Notation())];
    });
    expect(moved).toEqual([['B3:C8', 'D11', 'A4:B4'], ['B3:C7'], ['B3', 'D2']]);
  });

  it('leaves the protections of other sheets where they are; those of a deleted sheet are gone', async () => {
    const host = await scriptHost();
    const left = await inScript(host, ({ SpreadsheetApp }) => {
      const spreadsheet = SpreadsheetApp.getActive();
      const first = spreadsheet.getActiveSheet();
      first.getRange('A5').protect();
      const second = spreadsheet.insertSheet('Hai');
      second.getRange('A5').protect();
      second.insertRowBefore(1);
      const places = () =>
        spreadsheet
          .getProtections('RANGE')
          .map((protection) => protection.getRange().getA1Notation());
      const both = places();
      spreadsheet.deleteSheet(second);
      return [both, places()];
    });
    expect(left).toEqual([['A5', 'A6'], ['A5']]);
  });
});
