/** What custom functions are given and how their results and errors show; asked through the functions of the add-on. */
import { CHECK_MATCHES } from '../../text/usage-message';
import { issueCell } from '../../text/issue-message';
import { VOCABULARY } from '../../text/vocabulary';
import type { Contract } from './contract';

const YES_NO = VOCABULARY.methods.yesNo;
const refused = (issue: Parameters<typeof issueCell>[0]) => JSON.stringify(issueCell(issue));
const [NOT_DONE = ''] = VOCABULARY.no;

export const ARGUMENT_CONTRACTS: readonly Contract[] = [
  {
    question: 'errorArgument',
    cells: ['=NA()', '=CCHC_RATIO(A#)'],
    expected: refused({ code: 'errorCell', text: '#N/A' }),
  },
  {
    question: 'divisionError',
    cells: ['=1/0', '=CCHC_RATIO(A#)'],
    expected: refused({ code: 'errorCell', text: '#DIV/0!' }),
  },
  {
    question: 'errorInRange',
    cells: ['=NA()', { format: '@', typed: '1/2' }, '=CCHC_RATIO(A#:B#)'],
    see: (last): unknown => last.offset(0, 1).getValue(),
    expected: '0.5',
  },
  {
    question: 'skippedArgument',
    cells: [YES_NO, NOT_DONE, '=CCHC_SCORE(TRUE;2;A#;"";;B#)'],
    expected: '0',
  },
  {
    question: 'omittedArguments',
    cells: ['=CCHC_CHECK("50%";1;2)'],
    expected: JSON.stringify(CHECK_MATCHES),
  },
  { question: 'blankArgument', cells: ['', '=CCHC_RATIO(A#)'], expected: '""' },
  {
    question: 'percentArgument',
    cells: [{ format: '0%', typed: 0.75 }, '=CCHC_RATIO(A#)'],
    expected: '0.75',
  },
  { question: 'booleanArgument', cells: [true, YES_NO, '=CCHC_SCORE(A#;2;B#;"")'], expected: '2' },
  {
    question: 'dateArgument',
    cells: [new Date(2026, 1, 1), '=CCHC_RATIO(A#)'],
    expected: refused({ code: 'dateCell' }),
  },
  {
    question: 'plainTextArgument',
    cells: [{ format: '@', typed: '50,5%' }, '=CCHC_RATIO(A#)'],
    expected: '0.505',
  },
  {
    question: 'rangeArgument',
    cells: ['50%', '75%', '=CCHC_RATIO(A#:B#)'],
    see: (last): unknown => last.offset(0, 1).getValue(),
    expected: '0.75',
  },
  { question: 'lowerCase', cells: ['=cchc_ratio("1/2")'], expected: '0.5' },
  {
    question: 'nested',
    cells: [YES_NO, '=CCHC_TOTAL(CCHC_SCORE(TRUE;2;A#;""))'],
    expected: '2',
  },
  { question: 'thrownError', cells: ['=CCHC_TOTAL()'], expected: '"#ERROR!"' },
  { question: 'thrownCaught', cells: ['=IFERROR(CCHC_TOTAL();1)'], expected: '1' },
];
