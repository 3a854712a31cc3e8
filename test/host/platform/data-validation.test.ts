// https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder
import { describe, expect, it } from '@jest/globals';
import { inScript, scriptHost } from '../script-host';

describe('DataValidation', () => {
  it('keeps each criterion with its values, help text and strictness', async () => {
    const host = await scriptHost();
    const rules = await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      const rule = () => gas.SpreadsheetApp.newDataValidation();
      sheet
        .getRange('A1:G1')
        .setDataValidations([
          [
            rule().requireValueInList(['Có', 'Không'], true).setAllowInvalid(false).build(),
            rule().requireValueInRange(sheet.getRange('B2:B5')).setHelpText('Chọn đơn vị').build(),
            rule().requireNumberBetween(0, 4.5).build(),
            rule().requireCheckbox().build(),
            rule().requireFormulaSatisfied('=A1>0,5').build(),
            rule().requireNumberGreaterThanOrEqualTo(1).build(),
            null,
          ],
        ]);
      return sheet
        .getRange('A1:G1')
        .getDataValidations()[0]
        ?.map((r) => {
          const values = r?.getCriteriaValues().map((value) => {
            const range = value as { getA1Notation?: () => string };
            return typeof value === 'object' && !Array.isArray(value)
              ? range.getA1Notation?.()
              : value;
          });
          return r && [r.getCriteriaType()?.name(), values, r.getAllowInvalid(), r.getHelpText()];
        });
    });
    expect(rules).toEqual([
      ['VALUE_IN_LIST', [['Có', 'Không'], true], false, null],
      ['VALUE_IN_RANGE', ['B2:B5', true], true, 'Chọn đơn vị'],
      ['NUMBER_BETWEEN', [0, 4.5], true, null],
      ['CHECKBOX', [], true, null],
      ['CUSTOM_FORMULA', ['=A1>0,5'], true, null],
      ['NUMBER_GREATER_THAN_OR_EQUAL_TO', [1], true, null],
      null,
    ]);
  });

  it('stores one rule with few ranges for a large grid of the same rule', async () => {
    const host = await scriptHost();
    await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      const yes = gas.SpreadsheetApp.newDataValidation().requireValueInList(['Có']).build();
      const grid = Array.from({ length: 100 }, (_, r) =>
        Array.from({ length: 20 }, () => (r % 50 === 7 ? null : yes)),
      );
      sheet.getRange(1, 1, 100, 20).setDataValidations(grid);
    });
    const resource = host
      .snapshot()
      .resources?.find((r) => r.name === 'SHEET_DATA_VALIDATION_PLUGIN');
    const { 0: rules } = JSON.parse(resource?.data ?? '{}') as { 0: { ranges: unknown[] }[] };
    expect(rules.map((rule) => rule.ranges.length)).toEqual([3]);
  });

  it('replaces what was there before, and only in its range', async () => {
    const host = await scriptHost();
    const types = await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      const rule = () => gas.SpreadsheetApp.newDataValidation();
      sheet.getRange('A1:C1').setDataValidation(rule().requireCheckbox().build());
      sheet.getRange('B1').setDataValidation(rule().requireNumberBetween(0, 1).build());
      sheet.getRange('C1').clearDataValidations();
      return ['A1', 'B1', 'C1'].map(
        (a1) => sheet.getRange(a1).getDataValidation()?.getCriteriaType()?.name() ?? null,
      );
    });
    expect(types).toEqual(['CHECKBOX', 'NUMBER_BETWEEN', null]);
  });

  it('build() wants a criterion; copy() leaves the original alone', async () => {
    const host = await scriptHost();
    const build = inScript(host, (gas) => {
      gas.SpreadsheetApp.newDataValidation().setHelpText('x').build();
    });
    await expect(build).rejects.toThrow('must have a criteria');
    const texts = inScript(host, (gas) => {
      const first = gas.SpreadsheetApp.newDataValidation()
        .requireCheckbox()
        .setHelpText('a')
        .build();
      return [first.copy().setHelpText('b').build().getHelpText(), first.getHelpText()];
    });
    await expect(texts).resolves.toEqual(['b', 'a']);
  });

  it('requireValueInList takes texts: numbers are such when they are read back', async () => {
    const host = await scriptHost();
    const lists = await inScript(host, (gas) => {
      const cell = gas.SpreadsheetApp.getActiveSheet().getRange('A1');
      const numbers = [1, 2.5] as unknown as string[];
      const rule = gas.SpreadsheetApp.newDataValidation().requireValueInList(numbers).build();
      cell.setDataValidation(rule);
      return [rule, cell.getDataValidation()].map((one) => one?.getCriteriaValues()[0]);
    });
    expect(lists).toEqual([
      ['1', '2.5'],
      ['1', '2.5'],
    ]);
  });

  it('says that Univer cannot keep a list value with a comma', async () => {
    const host = await scriptHost();
    const set = inScript(host, (gas) => {
      const rule = gas.SpreadsheetApp.newDataValidation().requireValueInList(['một, hai']).build();
      gas.SpreadsheetApp.getActiveSheet().getRange('A1').setDataValidation(rule);
    });
    await expect(set).rejects.toThrow('not emulated: a list value with a comma');
  });

  it('the builder tells what was set so far, and copy() leaves it alone', async () => {
    const host = await scriptHost();
    const told = await inScript(host, (gas) => {
      const first = gas.SpreadsheetApp.newDataValidation().requireNumberLessThanOrEqualTo(5);
      const second = first.copy().setHelpText('Tối đa 5').setAllowInvalid(false);
      return [first, second].map((builder) => [
        builder.getCriteriaType()?.name(),
        builder.getCriteriaValues(),
        builder.getHelpText(),
        builder.getAllowInvalid(),
      ]);
    });
    expect(told).toEqual([
      ['NUMBER_LESS_THAN_OR_EQUAL_TO', [5], null, true],
      ['NUMBER_LESS_THAN_OR_EQUAL_TO', [5], 'Tối đa 5', false],
    ]);
  });
});
