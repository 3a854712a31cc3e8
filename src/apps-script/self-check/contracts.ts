/** All contracts in the order of their rows on the scratch tab and of their lines in the report. */
import { ARGUMENT_CONTRACTS } from './argument-contracts';
import type { Contract } from './contract';
import { FORMULA_CONTRACTS, LARGE_SPILL } from './formula-contracts';
import { RULE_CONTRACTS } from './rule-contracts';

/** What the sheet makes of texts and numbers written into plain-text cells and into others. */
const PLAIN_TEXT = '@';

const TYPING_CONTRACTS: readonly Contract[] = [
  {
    question: 'fractionInPlainText',
    cells: [{ format: PLAIN_TEXT, typed: '1/2' }],
    expected: '"1/2"',
  },
  {
    question: 'formulaTextInPlainText',
    cells: [{ format: PLAIN_TEXT, typed: '=1+1' }],
    expected: '"=1+1"',
  },
  { question: 'numberInPlainText', cells: [{ format: PLAIN_TEXT, typed: 5 }], expected: '5' },
  { question: 'fraction', cells: ['1/2'], expected: 'Date 1/2' },
  { question: 'largeFraction', cells: ['33/33'], expected: '"33/33"' },
  { question: 'codeWithTwoParts', cells: ['3.10'], expected: '"3.10"' },
  { question: 'codeWithThreeParts', cells: ['1.1.3'], expected: '"1.1.3"' },
  { question: 'typedComma', cells: ['0,5'], expected: '0.5' },
  { question: 'typedPercent', cells: ['75%'], expected: '0.75' },
  { question: 'apostrophe', cells: ["'5"], expected: '"5"' },
];

export const CONTRACTS: readonly Contract[] = [
  ...ARGUMENT_CONTRACTS,
  ...FORMULA_CONTRACTS,
  ...TYPING_CONTRACTS,
  ...RULE_CONTRACTS,
  LARGE_SPILL,
];
