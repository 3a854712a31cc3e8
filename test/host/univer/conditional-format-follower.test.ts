import { describe, expect, it } from '@jest/globals';
import { inScript, scriptHost } from '../script-host';

describe('followWithFormats', () => {
  it('moves notes, validation, merges and formats with inserted and removed lines', async () => {
    const host = await scriptHost();
    const moved = await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      sheet.getRange('B2').setNote('n').setBackground('#ff0000');
      sheet.getRange('B3').setNote('gone');
      sheet
        .getRange('B5:B6')
        .setDataValidation(gas.SpreadsheetApp.newDataValidation().requireCheckbox().build());
      const rule = gas.SpreadsheetApp.newConditionalFormatRule().setRanges([
        sheet.getRange('B5:B6'),
      ]);
      const lost = gas.SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('B3')]);
      sheet.setConditionalFormatRules([
        rule.whenFormulaSatisfied('=$A5=1').setBold(true).build(),
        lost.whenCellEmpty().setBold(true).build(),
      ]);
      sheet.deleteRow(3).insertRowsBefore(1, 2).insertColumnsBefore(1, 1);
      const [first, ...others] = sheet.getConditionalFormatRules();
      return [
        sheet.getRange('C4').getNote(),
        sheet.getRange('C4').getBackground(),
        sheet
          .getRange('C6:C7')
          .getDataValidations()
          .flat()
          .map((v) => v?.getCriteriaType()?.name()),
        sheet.getRange('B2').getNote() + sheet.getRange('C5').getNote(),
        first?.getRanges()[0]?.getA1Notation(),
        first?.getBooleanCondition()?.getCriteriaValues(),
        others.length,
      ];
    });
    expect(moved).toEqual(['n', '#ff0000', ['CHECKBOX', 'CHECKBOX'], '', 'C6:C7', ['=$B6=1'], 0]);
  });
});
