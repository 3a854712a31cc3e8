// https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app
import { describe, expect, it } from '@jest/globals';
import { inScript, scriptHost } from '../script-host';

describe('SpreadsheetApp', () => {
  it('getActive and getActiveSpreadsheet are the one open document', async () => {
    const host = await scriptHost();
    const ids = await inScript(host, ({ SpreadsheetApp }) => [
      SpreadsheetApp.getActive().getId(),
      SpreadsheetApp.getActiveSpreadsheet().getId(),
      SpreadsheetApp.getActiveSheet().getParent().getId(),
    ]);
    expect(new Set(ids).size).toBe(1);
  });

  it.each([
    ['WrapStrategy', 'WRAP', 0],
    ['DeveloperMetadataVisibility', 'DOCUMENT', 0],
    ['DeveloperMetadataLocationType', 'COLUMN', 3],
    ['BorderStyle', 'SOLID_MEDIUM', 3],
    ['InterpolationType', 'PERCENTILE', 2],
    ['DataValidationCriteria', 'VALUE_IN_LIST', 21],
    ['BooleanCriteria', 'CUSTOM_FORMULA', 23],
    ['ProtectionType', 'RANGE', 0],
    ['Dimension', 'COLUMNS', 0],
    ['GroupControlTogglePosition', 'BEFORE', 0],
  ])(
    'has the enumeration %s, whose members are objects with name and ordinal',
    async (name, member, place) => {
      const host = await scriptHost();
      const told = await inScript(
        host,
        (gas, enumeration: string, wanted: string) => {
          const one = gas.SpreadsheetApp[enumeration]?.[wanted];
          return [typeof one, one?.name(), one?.ordinal(), String(one), JSON.stringify(one)];
        },
        name,
        member,
      );
      expect(told).toEqual(['object', member, place, member, `"${member}"`]);
    },
  );

  it('gives and takes the same member of an enumeration, so that scripts may compare', async () => {
    const host = await scriptHost();
    const seen = await inScript(host, ({ SpreadsheetApp }) => {
      const type = SpreadsheetApp['ProtectionType'];
      const { SHEET, RANGE } = { SHEET: type?.['SHEET'], RANGE: type?.['RANGE'] };
      const sheet = SpreadsheetApp.getActiveSheet();
      const given = sheet.protect().getProtectionType();
      return [given === SHEET, given === RANGE, sheet.getProtections(SHEET ?? '').length];
    });
    expect(seen).toEqual([true, false, 1]);
  });

  it('asks the active document for its active range, current cell and sheet', async () => {
    const host = await scriptHost();
    const seen = await inScript(host, ({ SpreadsheetApp }) => {
      const first = SpreadsheetApp.getActiveSheet();
      first.getRange('B2:C3').activate();
      const selected = [
        SpreadsheetApp.getActiveRange().getA1Notation(),
        SpreadsheetApp.getCurrentCell().getA1Notation(),
      ];
      SpreadsheetApp.getActive().insertSheet('B');
      SpreadsheetApp.setActiveSheet(first);
      return [...selected, SpreadsheetApp.getActiveSheet().getName()];
    });
    expect(seen).toEqual(['B2:C3', 'B2', 'Trang tính1']);
  });

  it('flush "applies all pending changes": written values can be read, results of formulas not yet', async () => {
    const host = await scriptHost();
    const written = await inScript(host, ({ SpreadsheetApp }) => {
      const cell = SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1);
      SpreadsheetApp.flush();
      return cell.getValue();
    });
    expect(written).toBe(1);
    const result = inScript(host, ({ SpreadsheetApp }) => {
      const cell = SpreadsheetApp.getActiveSheet().getRange('B1').setFormula('=A1');
      SpreadsheetApp.flush();
      return cell.getValue();
    });
    await expect(result).rejects.toThrow('is not computed yet');
  });
});
