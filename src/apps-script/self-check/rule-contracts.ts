/** Rules on cells and the settings of the spreadsheet. */
import type { Contract } from './contract';

export const RULE_CONTRACTS: readonly Contract[] = [
  {
    question: 'ruleWithSemicolon',
    cells: [],
    see: (cell): unknown => {
      const sheet = cell.getSheet();
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .setRanges([cell])
        .whenFormulaSatisfied('=AND(LEN($A1)=0;1=1)')
        .setBold(true);
      sheet.setConditionalFormatRules([rule.build()]);
      return sheet.getConditionalFormatRules()[0]?.getBooleanCondition()?.getCriteriaValues()[0];
    },
    expected: '"=AND(LEN($A1)=0;1=1)"',
  },
  {
    question: 'listWithComma',
    cells: [],
    see: (cell): unknown => {
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a, b']).build();
      return cell.setDataValidation(rule).getDataValidation()?.getCriteriaValues()[0];
    },
    expected: null,
  },
  {
    question: 'locale',
    cells: [],
    see: () => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale(),
    expected: '"vi_VN"',
  },
];
