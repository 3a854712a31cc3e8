// The ranges of a rule, charged before they are read: half a million of them fit into two megabytes.
import type { CellRange } from '../cell-range';
import { readRanges } from '../formulas/ranges';
import type { WorkMeter } from '../work-meter';

export function readRangeList(sqref = '', meter: WorkMeter): CellRange[] {
  meter.spend('ranges', Math.ceil(sqref.length / LETTERS_OF_ONE));
  return readRanges(sqref);
}

/** `A1 ` has three, `A1:B1 ` six. */
const LETTERS_OF_ONE = 4;
