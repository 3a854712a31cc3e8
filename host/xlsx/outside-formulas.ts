// Formulas of a file that nothing here can compute: they refer to another workbook or to a table, ask for a function that we
// have not, or are Google's stand-in for one. Their cell keeps the result that the file holds, as a typed value; the formula is
// kept beside it, with its book, and goes back into the file's hidden sheet as long as nobody types over the result.
import type { ICellData } from '@univerjs/core';
import { isComputedElsewhere, isWrapped } from '../../xlsx/formulas/google-wrapper';
import type { CellRows } from '../../xlsx/workbook';
import { KNOWN_FUNCTIONS } from './known-functions';

export interface OutsideFormula {
  /** Without `=`. */
  readonly formula: string;
  readonly value: string | number;
}

const TEXTS = /"(?:[^"]|"")*"/g;
const CALLED = /([\p{L}_][\p{L}\p{N}_.]*)\s*\(/gu;
const WORDS = /[\p{L}_][\p{L}\p{M}\p{N}_.]*/gu;
/** A book or a table in brackets, another program after a bar, several tabs as one. */
const OUTSIDE = /[[|]|'[^']*:[^']*'!|[\p{L}\p{N}_]+:[\p{L}\p{N}_]*[\p{L}_][\p{L}\p{N}_]*!/u;

export type OutsideTest = (formula: string) => boolean;

/** `names`: the defined names of the workbook with what they stand for. */
export function createOutsideTest(
  names: readonly { readonly name: string; readonly text: string }[],
): OutsideTest {
  const known = new Set(names.map(({ name }) => name.toUpperCase()));
  const outside = new Set(
    names.filter(({ text }) => OUTSIDE.test(text)).map(({ name }) => name.toUpperCase()),
  );
  return (formula) => {
    const bare = formula.replace(TEXTS, '""');
    if (isWrapped(formula) || OUTSIDE.test(bare)) return true;
    for (const [, name = ''] of bare.matchAll(CALLED)) {
      if (!isComputed(name.toUpperCase()) && !known.has(name.toUpperCase())) return true;
    }
    if (outside.size === 0) return false;
    return (bare.match(WORDS) ?? []).some((word) => outside.has(word.toUpperCase()));
  };
}

function isComputed(name: string): boolean {
  return (
    KNOWN_FUNCTIONS.has(name) || name === 'LET' || name === 'LAMBDA' || name.startsWith('CCHC_')
  );
}

/** The formula that a cell's value is the result of, unless somebody has typed another value since. */
export function outsideFormula({ v, f, custom }: ICellData): OutsideFormula | undefined {
  const outside = custom?.['outside'] as OutsideFormula | undefined;
  return outside !== undefined && !f && outside.value === v ? outside : undefined;
}

/** To be put on a cell that holds its result. */
export function withOutside(cell: ICellData, formula: string): ICellData {
  const { v } = cell;
  if (v === undefined || v === null) return cell;
  const outside: OutsideFormula = { formula, value: typeof v === 'boolean' ? Number(v) : v };
  return { ...cell, custom: { ...cell.custom, outside } };
}

/**
 * Where Google says that a cell was filled by a formula of ours, which fills it again; any other such cell keeps its result.
 * A cell belongs to the formula above it, else to the one on its left.
 */
export function refilledCells(rows: CellRows): ReadonlySet<string> {
  const isOurs = new Map<string, boolean>();
  const refilled = new Set<string>();
  for (const [row, cells] of Object.entries(rows)) {
    for (const [column, { formula }] of Object.entries(cells)) {
      if (formula === undefined) continue;
      const key = `${row},${column}`;
      const above = isOurs.get(`${Number(row) - 1},${column}`);
      const left = isOurs.get(`${row},${Number(column) - 1}`);
      const isComputed = isComputedElsewhere(formula);
      isOurs.set(key, isComputed ? (above ?? left ?? false) : /\bCCHC_/.test(formula));
      if (isComputed && isOurs.get(key)) refilled.add(key);
    }
  }
  return refilled;
}
