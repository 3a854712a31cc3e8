/** All contracts in the order of their rows on the scratch tab and of their lines in the report. */
import { ARGUMENT_CONTRACTS } from './argument-contracts';
import type { Contract } from './contract';
import { FORMULA_CONTRACTS, LARGE_SPILL, RULE_CONTRACTS } from './formula-contracts';
import { PLATFORM_CONTRACTS } from './platform-contracts';
import { TEXT_CONTRACTS } from './text-contracts';

export const CONTRACTS: readonly Contract[] = [
  ...ARGUMENT_CONTRACTS,
  ...FORMULA_CONTRACTS,
  ...TEXT_CONTRACTS,
  ...RULE_CONTRACTS,
  ...PLATFORM_CONTRACTS,
  LARGE_SPILL,
];
