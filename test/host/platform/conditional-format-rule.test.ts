// https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder
import { describe, expect, it } from '@jest/globals';
import { inScript, scriptHost } from '../script-host';

describe('ConditionalFormatRule', () => {
  it('setConditionalFormatRules "replaces all currently existing" rules and keeps their order', async () => {
    const host = await scriptHost();
    const rules = await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      const rule = () =>
        gas.SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('B2:C9')]);
      sheet.setConditionalFormatRules([rule().whenCellEmpty().setBackground('#eeeeee').build()]);
      sheet.setConditionalFormatRules([
        rule()
          .whenFormulaSatisfied('=AND($A2<>"";B2<0,5)')
          .setBackground('#ff0000')
          .setBold(true)
          .build(),
        rule().whenTextStartsWith('⚠').setFontColor('#cc0000').setItalic(true).build(),
        rule().whenTextEqualTo('KPS').setStrikethrough(true).build(),
        rule().whenNumberBetween(1, 2).setUnderline(false).build(),
        rule().whenNumberLessThan(0).setBackground('#00ff00').build(),
        rule().whenCellEmpty().setBackground('#0000ff').build(),
      ]);
      return sheet.getConditionalFormatRules().map((r) => {
        const condition = r.getBooleanCondition();
        return [
          condition?.getCriteriaType().name(),
          condition?.getCriteriaValues(),
          r.getRanges().map((range) => range.getA1Notation()),
          [condition?.getBackground(), condition?.getFontColor(), condition?.getBold()],
          [condition?.getItalic(), condition?.getStrikethrough(), condition?.getUnderline()],
        ];
      });
    });
    const at = ['B2:C9'];
    expect(rules).toEqual([
      ['CUSTOM_FORMULA', ['=AND($A2<>"";B2<0,5)'], at, ['#ff0000', null, true], [null, null, null]],
      ['TEXT_STARTS_WITH', ['⚠'], at, [null, '#cc0000', null], [true, null, null]],
      ['TEXT_EQUAL_TO', ['KPS'], at, [null, null, null], [null, true, null]],
      ['NUMBER_BETWEEN', [1, 2], at, [null, null, null], [null, null, false]],
      ['NUMBER_LESS_THAN', [0], at, ['#00ff00', null, null], [null, null, null]],
      ['CELL_EMPTY', [], at, ['#0000ff', null, null], [null, null, null]],
    ]);
  });

  it('keeps colour scales with two points and with three', async () => {
    const host = await scriptHost();
    const scale = await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      const rule = () =>
        gas.SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1:A9')]);
      sheet.setConditionalFormatRules([
        rule().setGradientMinpoint('#ff0000').setGradientMaxpoint('#00ff00').build(),
        rule()
          .setGradientMinpointWithValue('#ff0000', 'NUMBER', '0')
          .setGradientMidpointWithValue('#ffff00', 'PERCENTILE', '50')
          .setGradientMaxpointWithValue('#00ff00', 'NUMBER', '100')
          .build(),
      ]);
      return sheet.getConditionalFormatRules().map((r) => {
        const g = r.getGradientCondition();
        if (!g) return [];
        return [
          [g.getMinColor(), g.getMinType()?.name(), g.getMinValue()],
          [g.getMidColor(), g.getMidType()?.name(), g.getMidValue()],
          [g.getMaxColor(), g.getMaxType()?.name(), g.getMaxValue()],
          r.getBooleanCondition(),
        ];
      });
    });
    expect(scale).toEqual([
      [['#ff0000', 'MIN', ''], ['', null, ''], ['#00ff00', 'MAX', ''], null],
      [
        ['#ff0000', 'NUMBER', '0'],
        ['#ffff00', 'PERCENTILE', '50'],
        ['#00ff00', 'NUMBER', '100'],
        null,
      ],
    ]);
  });

  it('is immutable: copy() gives a builder of its own', async () => {
    const host = await scriptHost();
    const both = await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      const first = gas.SpreadsheetApp.newConditionalFormatRule()
        .setRanges([sheet.getRange('A1')])
        .whenCellEmpty()
        .setBackground('#111111')
        .build();
      const second = first
        .copy()
        .setBackground('#222222')
        .setRanges([sheet.getRange('B1')])
        .build();
      return [first, second].map((rule) => [
        rule.getBooleanCondition()?.getBackground(),
        rule.getRanges()[0]?.getA1Notation(),
      ]);
    });
    expect(both).toEqual([
      ['#111111', 'A1'],
      ['#222222', 'B1'],
    ]);
  });

  it('follows inserted columns', async () => {
    const host = await scriptHost();
    const ranges = await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      const rule = gas.SpreadsheetApp.newConditionalFormatRule()
        .setRanges([sheet.getRange('C2:C5')])
        .whenFormulaSatisfied('=$B2=1')
        .setBold(true)
        .build();
      sheet.setConditionalFormatRules([rule]);
      sheet.insertColumnsBefore(1, 1);
      const [after] = sheet.getConditionalFormatRules();
      return [
        after?.getRanges()[0]?.getA1Notation(),
        after?.getBooleanCondition()?.getCriteriaValues(),
      ];
    });
    expect(ranges).toEqual(['D2:D5', ['=$C2=1']]);
  });

  it('build() wants a condition and a range, and the ranges of the same sheet', async () => {
    const host = await scriptHost();
    const build = inScript(host, (gas) => {
      gas.SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build();
    });
    await expect(build).rejects.toThrow('at least one range');
    const foreign = inScript(host, (gas) => {
      const spreadsheet = gas.SpreadsheetApp.getActive();
      const sheet = spreadsheet.getActiveSheet();
      const other = spreadsheet.insertSheet('B');
      const rule = gas.SpreadsheetApp.newConditionalFormatRule()
        .setRanges([other.getRange('A1')])
        .whenCellEmpty()
        .build();
      sheet.setConditionalFormatRules([rule]);
    });
    await expect(foreign).rejects.toThrow('cannot reference a different sheet');
  });

  it('travels in the snapshot', async () => {
    const host = await scriptHost();
    await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      const rule = gas.SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1')]);
      sheet.setConditionalFormatRules([rule.whenTextEqualTo('x').setBold(true).build()]);
    });
    const again = await scriptHost('', { snapshot: host.snapshot() });
    const count = await inScript(
      again,
      (gas) => gas.SpreadsheetApp.getActiveSheet().getConditionalFormatRules().length,
    );
    expect(count).toBe(1);
  });

  it('has a criterion for texts, numbers and filled cells, each with the values given', async () => {
    const host = await scriptHost();
    const rules = await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      const rule = () =>
        gas.SpreadsheetApp.newConditionalFormatRule()
          .setRanges([sheet.getRange('A1')])
          .setBold(true);
      sheet.setConditionalFormatRules([
        rule().whenCellNotEmpty().build(),
        rule().whenTextContains('a').build(),
        rule().whenTextDoesNotContain('b').build(),
        rule().whenTextEndsWith('c').build(),
        rule().whenNumberEqualTo(1).build(),
        rule().whenNumberNotEqualTo(2).build(),
        rule().whenNumberGreaterThan(3).build(),
        rule().whenNumberGreaterThanOrEqualTo(4).build(),
        rule().whenNumberLessThanOrEqualTo(5).build(),
        rule().whenNumberNotBetween(6, 7).build(),
      ]);
      return sheet.getConditionalFormatRules().map((r) => {
        const condition = r.getBooleanCondition();
        return [condition?.getCriteriaType().name(), condition?.getCriteriaValues()];
      });
    });
    expect(rules).toEqual([
      ['CELL_NOT_EMPTY', []],
      ['TEXT_CONTAINS', ['a']],
      ['TEXT_DOES_NOT_CONTAIN', ['b']],
      ['TEXT_ENDS_WITH', ['c']],
      ['NUMBER_EQUAL_TO', [1]],
      ['NUMBER_NOT_EQUAL_TO', [2]],
      ['NUMBER_GREATER_THAN', [3]],
      ['NUMBER_GREATER_THAN_OR_EQUAL_TO', [4]],
      ['NUMBER_LESS_THAN_OR_EQUAL_TO', [5]],
      ['NUMBER_NOT_BETWEEN', [6, 7]],
    ]);
  });

  it('the builder\'s copy() is "a rule builder preset with this rule\'s settings"; getRanges tells them', async () => {
    const host = await scriptHost();
    const ranges = await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      const first = gas.SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1')]);
      const second = first.copy().setRanges([sheet.getRange('B1')]);
      return [first, second].map((builder) => builder.getRanges()[0]?.getA1Notation());
    });
    expect(ranges).toEqual(['A1', 'B1']);
  });
});
