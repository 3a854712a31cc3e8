/**
 * The table of grades as people type it. A cut is read where it can mean only one thing: a number, `80` as text, `80%`, `≥ 80`
 * and its like; or, where all cuts are parts of one, what percent cells hold. Otherwise the row is named: then nobody has a
 * grade, and ranks stay. Pure.
 */
import { foldText } from '../core/fold-text';
import { compareFractions, HUNDRED, multiply, ONE, ZERO, type Fraction } from '../core/fraction';
import type { GradeBand } from '../core/grade';
import { fractionOfDouble, readNumber } from '../core/read-number';
import { codeText, isBlank } from '../core/reading';
import { GRADE_CUT } from '../text/default-grades';

export interface GradeTable {
  /** None where there is a fault. */
  readonly bands: readonly GradeBand[];
  /** The row of the table, from 1, wholly blank ones not counted; name and cut as typed. */
  readonly fault?: { readonly row: number; readonly name: string; readonly cut: string };
}

export function readGrades(rows: readonly (readonly unknown[])[]): GradeTable {
  const typed = rows.filter(([name, cut]) => !isBlank(name) || !isBlank(cut));
  const cuts = typed.map(([, cut]) => readCut(cut));
  const isParts = areParts(cuts);
  const bands: GradeBand[] = [];
  for (const [i, [nameCell, cut]] of typed.entries()) {
    const name = codeText(nameCell);
    const from = cuts[i];
    if (name === '' || from === undefined || (isPart(from) && !isParts) || isAmong(bands, from)) {
      return { bands: [], fault: { row: i + 1, name, cut: codeText(cut) } };
    }
    bands.push({ name, from });
  }
  if (!isParts) return { bands };
  return { bands: bands.map(({ name, from }) => ({ name, from: multiply(from, HUNDRED) })) };
}

function readCut(cell: unknown): Fraction | undefined {
  if (typeof cell === 'string') return readTypedCut(cell);
  return typeof cell === 'number' && Number.isFinite(cell) && cell >= 0
    ? fractionOfDouble(cell)
    : undefined;
}

function readTypedCut(text: string): Fraction | undefined {
  const [, digits = '', unit = ''] = GRADE_CUT.exec(foldText(text)) ?? [];
  const number = readNumber(digits);
  // 0,9% says what it is, and is no grade's.
  return typeof number === 'string' || (unit !== '' && isPart(number)) ? undefined : number;
}

/** 0,9 and 0,8 beside each other are 90% and 80%; beside 70 nobody knows. */
function areParts(cuts: readonly (Fraction | undefined)[]): boolean {
  const isWhole = (cut?: Fraction) => cut !== undefined && compareFractions(cut, ONE) <= 0;
  return cuts.some(isPart) && cuts.every(isWhole);
}

function isPart(cut: Fraction | undefined): boolean {
  return cut !== undefined && compareFractions(cut, ZERO) > 0 && compareFractions(cut, ONE) < 0;
}

/** Two grades from one cut: nobody knows which. */
function isAmong(bands: readonly GradeBand[], from: Fraction): boolean {
  return bands.some((band) => compareFractions(band.from, from) === 0);
}
