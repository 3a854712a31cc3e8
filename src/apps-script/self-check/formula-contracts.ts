/** How formulas written by the script, in cells and in rules, are read in the sheet's locale, and how results spill. */
import { besideLast, type Contract } from './contract';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** As many rows and columns as the deductions of a large province need. */
const LARGE = { rows: 900, columns: 70 };

const formulaOf = (cell: Range) => cell.getFormula();

export const FORMULA_CONTRACTS: readonly Contract[] = [
  ['semicolon', '3', ['=SUM(1;2)']],
  ['readBack', '"=SUM(1;2)"', ['=SUM(1;2)'], formulaOf],
  ['readBackLoose', '"= sum( 1 ; 2 )"', ['= sum( 1 ; 2 )'], formulaOf],
  ['decimalComma', '1.5', ['=0,5+1']],
  ['decimalPoint', '1.5', ['=0.5+1']],
  ['commaSeparator', '1.2', ['=SUM(1,2)']],
  ['formulaInPlainText', null, [{ format: '@', formula: '=1+1' }]],
  ['vstack', '5', ['=ROWS(VSTACK(A1:A2;A1:A3))']],
  [
    'spillBlocked',
    '"#REF!"',
    ['=SEQUENCE(1;3)', 'x'],
    (last) => last.offset(0, -1).getDisplayValue(),
  ],
  ['spilledCell', '3', ['=SEQUENCE(1;3)'], besideLast(2)],
  [
    'afterFlush',
    null,
    [],
    (cell) => {
      cell.setFormula('=1+1');
      SpreadsheetApp.flush();
      return cell.getValue() as unknown;
    },
  ],
];

export const RULE_CONTRACTS: readonly Contract[] = [
  ['ruleWithSemicolon', ...ruleReadBack('=AND(LEN($A1)=0;1=1)')],
  ['ruleWithoutSeparator', ...ruleReadBack('=(LEN($A1)=0)*(1=1)')],
  ['ruleLoose', ...ruleReadBack('= and( len($A1)=0 ; 1=1 )')],
  [
    'listWithComma',
    null,
    [],
    (cell) => {
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a, b']).build();
      return cell.setDataValidation(rule).getDataValidation()?.getCriteriaValues()[0] as unknown;
    },
  ],
];

function ruleReadBack(formula: string) {
  const see = (cell: Range): unknown => {
    const sheet = cell.getSheet();
    const rule = SpreadsheetApp.newConditionalFormatRule().setRanges([cell]).setBold(true);
    sheet.setConditionalFormatRules([rule.whenFormulaSatisfied(formula).build()]);
    return sheet.getConditionalFormatRules()[0]?.getBooleanCondition()?.getCriteriaValues()[0];
  };
  return [JSON.stringify(formula), [], see] as const;
}

/** Last of all: its results cover what lies below and to the right. */
export const LARGE_SPILL: Contract = [
  'largeSpill',
  '900',
  [`=CCHC_DEDUCTION(SEQUENCE(${LARGE.rows};${LARGE.columns};0;0);SEQUENCE(${LARGE.rows}))`],
  (last) => last.offset(LARGE.rows - 1, LARGE.columns - 1).getValue() as unknown,
];
