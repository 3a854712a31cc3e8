/** All contracts in the order of their rows on the scratch tab and of their lines in the report. */
import { ARGUMENT_CONTRACTS } from './argument-contracts';
import type { Contract } from './contract';
import { FORMULA_CONTRACTS, LARGE_SPILL } from './formula-contracts';
import { RULE_CONTRACTS } from './rule-contracts';
import { TYPING_CONTRACTS } from './typing-contracts';

export const CONTRACTS: readonly Contract[] = [
  ...ARGUMENT_CONTRACTS,
  ...FORMULA_CONTRACTS,
  ...TYPING_CONTRACTS,
  ...RULE_CONTRACTS,
  LARGE_SPILL,
];
