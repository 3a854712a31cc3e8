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
});
