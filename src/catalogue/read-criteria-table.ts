/** A criteria set from a table (columns A to I of a group tab): the set, or every fault of the table. */
import { compareCodes, parentOf } from '../core/code';
import type { Sign } from '../core/sign';
import type { Vocabulary } from '../core/vocabulary';
import { checkCriteria } from './check-criteria';
import type { CriteriaFault } from './criteria-fault';
import type { CriteriaNode, CriteriaSet } from './criteria-set';
import { tabNameOf } from './tab-name';
import { tableRows, type TableRow } from './table-rows';

export type CriteriaReading =
  | {
      readonly ok: true;
      readonly set: CriteriaSet;
      /** What is odd and keeps nobody from using the set. */
      readonly warnings: readonly CriteriaFault[];
    }
  | { readonly ok: false; readonly faults: readonly CriteriaFault[] };

export interface CriteriaTableSource {
  readonly grid: readonly (readonly unknown[])[];
  readonly title: string;
  readonly status: string;
  readonly decimals: number;
  /** Begins the content of the row that declares the set's total. */
  readonly totalWord: string;
}

export function readCriteriaTable(source: CriteriaTableSource, words: Vocabulary): CriteriaReading {
  const table = tableRows(source.grid, source.totalWord);
  const { faults, warnings, maxima, signs } = checkCriteria(table, source.decimals, words);
  if (faults.length > 0) return { ok: false, faults };
  const nodes = table.rows.map((row, i): CriteriaNode => {
    const node = nodeOf(row, maxima[i] ?? 0, signs[i]);
    return parentOf(node.code) === undefined ? { ...node, tab: tabNameOf(node) } : node;
  });
  const ordered = [...nodes].sort((a, b) => compareCodes(a.code, b.code));
  const { title, status } = source;
  return { ok: true, set: { title, status, nodes: ordered }, warnings };
}

function nodeOf(row: TableRow, maximum: number, sign: Sign = 'none'): CriteriaNode {
  const { code, name, method, scale, notApplicable, hint, evidence, officer } = row;
  const node = { code, name, maximum, method, scale, notApplicable, hint, evidence, officer };
  return sign === 'none' ? node : { ...node, sign };
}
