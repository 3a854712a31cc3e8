/**
 * Takes a criteria table apart: columns A to I of a group tab, with or without a header, from a sheet, .csv or .xlsx.
 * Finds the rows and the declared total; judges nothing (`check-criteria.ts` does).
 */
import { isCode } from '../core/code';
import { foldText, textOfCell, tidyText } from '../core/fold-text';
import { codeKey } from '../core/identity';
import { isBlank } from '../core/reading';
import type { CriteriaNode } from './criteria-set';

export interface TableRow extends Omit<CriteriaNode, 'maximum' | 'sign' | 'tab'> {
  /** As the user sees it, from 1. */
  readonly row: number;
  /** As typed: a number or text. */
  readonly maximum: unknown;
}

export interface CriteriaTable {
  readonly rows: readonly TableRow[];
  /** The row without a code whose content begins with the word for "total". */
  readonly declaredTotal: TableRow | undefined;
}

export function tableRows(grid: readonly (readonly unknown[])[], totalWord: string): CriteriaTable {
  const rows = grid.map(readRow).filter(({ cells }) => !cells.every(isBlank));
  const first = rows.findIndex(({ content }) => isCode(content.code));
  const body = first < 0 ? [] : rows.slice(first).map(({ content }) => content);
  const isTotal = ({ code, name }: TableRow) =>
    code === '' && foldText(name).startsWith(foldText(totalWord));
  return { rows: body.filter((row) => !isTotal(row)), declaredTotal: body.find(isTotal) };
}

function readRow(cells: readonly unknown[], index: number) {
  const [code, name, maximum, method, scale, notApplicable, hint, evidence, officer] = cells;
  const content: TableRow = {
    row: index + 1,
    code: codeOf(text(code)),
    name: text(name),
    maximum,
    method: text(method),
    scale: textOfCell(scale),
    notApplicable: text(notApplicable),
    hint: text(hint),
    evidence: text(evidence),
    officer: text(officer),
  };
  return { cells: cells.slice(0, 9), content };
}

/** What is no code stays as typed, for the message. */
function codeOf(typed: string): string {
  const code = codeKey(typed);
  return code === '' || isCode(code) ? code : typed;
}

function text(cell: unknown): string {
  return typeof cell === 'string' || typeof cell === 'number' ? tidyText(String(cell)) : '';
}
