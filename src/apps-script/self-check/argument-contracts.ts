/** What custom functions are given and how their results and errors show; asked through the functions of the add-on. */
import { CHECK_MATCHES } from '../../text/usage-message';
import { issueCell } from '../../text/issue-message';
import { VOCABULARY } from '../../text/vocabulary';
import { besideLast, type Contract } from './contract';

type Range = GoogleAppsScript.Spreadsheet.Range;

const TICKED = '=CCHC_SCORE(A#;2;B#;"")';
const YES_NO = VOCABULARY.methods.yesNo;
const refused = (issue: Parameters<typeof issueCell>[0]) => JSON.stringify(issueCell(issue));
const notRead = (text: string) => refused({ code: 'errorCell', text });
const [NOT_DONE = ''] = VOCABULARY.no;
const typed = (format: string, text: string | number) => ({ format, typed: text });
const changed = (text: string) => (cell: Range) => {
  SpreadsheetApp.flush();
  cell.setValue(text);
};

/** Three times so many cells of so many letters are 2.5 MB, what 168 units hand over; above the largest spill. */
const [SIDE, LETTERS, AREA] = [50, 340, 'T1:BQ50'];
const fill = (cell: Range) => {
  const row = new Array<string>(SIDE).fill('x'.repeat(LETTERS));
  cell.getSheet().getRange(AREA).setValues(new Array<string[]>(SIDE).fill(row));
};

export const ARGUMENT_CONTRACTS: readonly Contract[] = [
  ['errorArgument', notRead('#N/A'), ['=NA()', '=CCHC_RATIO(A#)']],
  ['divisionError', notRead('#DIV/0!'), ['=1/0', '=CCHC_RATIO(A#)']],
  ['errorInRange', '0.5', ['=NA()', typed('@', '1/2'), '=CCHC_RATIO(A#:B#)'], besideLast(1)],
  ['skippedArgument', '0', [YES_NO, NOT_DONE, '=CCHC_SCORE(TRUE;2;A#;"";;B#)']],
  ['omittedArguments', JSON.stringify(CHECK_MATCHES), ['=CCHC_CHECK("50%";1;2)']],
  ['blankArgument', '""', ['', '=CCHC_RATIO(A#)']],
  ['percentArgument', '0.75', [typed('0%', 0.75), '=CCHC_RATIO(A#)']],
  ['booleanArgument', '2', [true, YES_NO, TICKED]],
  ['dateArgument', refused({ code: 'dateCell' }), [new Date(2026, 1, 1), '=CCHC_RATIO(A#)']],
  ['plainTextArgument', '0.505', [typed('@', '50,5%'), '=CCHC_RATIO(A#)']],
  ['rangeArgument', '0.75', ['50%', '75%', '=CCHC_RATIO(A#:B#)'], besideLast(1)],
  ['oneCellRange', '0.5', ['50%', '=CCHC_RATIO(A#:A#)']],
  ['checkboxArgument', null, [true, YES_NO, TICKED], undefined, (cell) => cell.insertCheckboxes()],
  ['changedArgument', '0.75', ['50%', '=CCHC_RATIO(A#)'], undefined, changed('75%')],
  ['unusedArgument', '0.5', ['v1', '=CCHC_RATIO("1/2";A#)'], undefined, changed('v2')],
  ['largeArguments', String(SIDE), [`=ROWS(CCHC_CHECK(${AREA};${AREA};${AREA}))`], undefined, fill],
  ['lowerCase', '0.5', ['=cchc_ratio("1/2")']],
  ['nested', '2', [YES_NO, '=CCHC_TOTAL(CCHC_SCORE(TRUE;2;A#;""))']],
  ['thrownError', '"#ERROR!"', ['=CCHC_TOTAL()']],
  ['thrownCaught', '1', ['=IFERROR(CCHC_TOTAL();1)']],
];
