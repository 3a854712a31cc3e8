/** All kinds of hostile files; one more is an entry in one of these lists. */
import type { HostileKind } from '../kind';
import { CELL_KINDS } from './cells';
import { FORMULA_KINDS } from './formulas';
import { PACKAGE_KINDS } from './packages';
import { RULE_KINDS } from './rules';
import { SEARCH_KINDS } from './searches';
import { SPILL_KINDS } from './spills';

export const HOSTILE_KINDS: readonly HostileKind[] = [
  ...CELL_KINDS,
  ...FORMULA_KINDS,
  ...SEARCH_KINDS,
  ...SPILL_KINDS,
  ...RULE_KINDS,
  ...PACKAGE_KINDS,
];
