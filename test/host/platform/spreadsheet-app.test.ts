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
    ['WrapStrategy', 'WRAP'],
    ['DeveloperMetadataVisibility', 'DOCUMENT'],
    ['DeveloperMetadataLocationType', 'COLUMN'],
    ['BorderStyle', 'SOLID_MEDIUM'],
    ['InterpolationType', 'PERCENTILE'],
    ['DataValidationCriteria', 'VALUE_IN_LIST'],
    ['BooleanCriteria', 'CUSTOM_FORMULA'],
    ['ProtectionType', 'RANGE'],
    ['Dimension', 'COLUMNS'],
    ['GroupControlTogglePosition', 'BEFORE'],
  ])('has the enumeration %s', async (name, member) => {
    const host = await scriptHost();
    const value = await inScript(
      host,
      (gas, enumeration: string, wanted: string) => gas.SpreadsheetApp[enumeration]?.[wanted],
      name,
      member,
    );
    expect(value).toBe(member);
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
