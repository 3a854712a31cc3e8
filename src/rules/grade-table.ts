/**
 * The table of grades as people type it: bands with their cuts and conditions, and below them caps. A cut is read where it can
 * mean only one thing: a number, `80` as text, `80%`, `≥ 80`, `> 80` and its like; or, where all cuts are parts of one, what
 * percent cells hold. What cannot be read names its row: then nobody has a grade, and ranks stay. Pure.
 */
import { readClauses, type Clause } from '../core/conditions/condition';
import { criterionTree } from '../core/criterion-tree';
import { foldText, tidyText } from '../core/fold-text';
import {
  compareFractions,
  HUNDRED,
  multiply,
  divide,
  ONE,
  ZERO,
  type Fraction,
} from '../core/fraction';
import { compareBands, type GradeBand } from '../core/grade';
import type { GradeCap, GradeCondition } from '../core/grade-units';
import { sameName } from '../core/identity';
import { fractionOfDouble, readNumber } from '../core/read-number';
import { codeText, isBlank } from '../core/reading';
import {
  GRADE_CAP,
  GRADE_CUT,
  GRADE_EVERY,
  GRADE_LEVELS,
  GRADE_SHARE,
} from '../text/default-grades';
import { VOCABULARY } from '../text/vocabulary';

export interface GradeTable {
  /** None where there is a fault. */
  readonly bands: readonly GradeBand[];
  readonly caps: readonly GradeCap[];
  readonly fault?: GradeFault;
}

export interface GradeFault {
  readonly kind: 'cut' | 'condition' | 'cap' | 'code';
  /** Of the table, from 1, wholly blank ones not counted. */
  readonly row: number;
  readonly name: string;
  readonly cut: string;
  /** What cannot be read, or what no row has. */
  readonly text: string;
}

/** `codes`: those of the round, where caps may ask for no others. */
export function readGrades(
  rows: readonly (readonly unknown[])[],
  codes?: readonly string[],
): GradeTable {
  const typed = rows.filter((row) => !row.slice(0, 3).every(isBlank));
  const isCap = ([name]: readonly unknown[]) => CAP_BEGINS.test(foldText(codeText(name)));
  const cuts = typed.map((row) => (isCap(row) ? undefined : readCut(row[1])));
  const isParts = areParts(cuts.filter((_, i) => !isCap(typed[i] ?? [])));
  const bands: GradeBand[] = [];
  const caps: GradeCap[] = [];
  for (const [i, row] of typed.entries()) {
    const read = isCap(row) ? readCap(row, bands, codes) : readBand(row, cuts[i], isParts, bands);
    if ('kind' in read) {
      const [name, cut] = row.map(codeText);
      return {
        bands: [],
        caps: [],
        fault: { ...read, row: i + 1, name: name ?? '', cut: cut ?? '' },
      };
    }
    if ('clauses' in read) caps.push(read);
    else bands.push(read);
  }
  return { bands, caps };
}

type Fault = Pick<GradeFault, 'kind' | 'text'>;

const CAP_BEGINS = new RegExp(`^${foldText(VOCABULARY.conditions.when)} `);

function readBand(
  [nameCell, cutCell, conditionCell]: readonly unknown[],
  cut: Cut | undefined,
  isParts: boolean,
  bands: readonly GradeBand[],
): GradeBand | Fault {
  const name = codeText(nameCell);
  if (name === '' || cut === undefined || (isPart(cut.from) && !isParts)) {
    return { kind: 'cut', text: codeText(cutCell) };
  }
  const from = isParts ? multiply(cut.from, HUNDRED) : cut.from;
  const band: GradeBand = { name, from, ...(cut.isAbove && { isAbove: true }) };
  // Two grades from one cut: nobody knows which.
  if (bands.some((other) => compareBands(other, band) === 0)) {
    return { kind: 'cut', text: codeText(cutCell) };
  }
  const conditions = readConditions(conditionCell);
  if (conditions === undefined) return { kind: 'condition', text: codeText(conditionCell) };
  return conditions.length === 0 ? band : { ...band, conditions };
}

interface Cut {
  readonly from: Fraction;
  readonly isAbove: boolean;
}

function readCut(cell: unknown): Cut | undefined {
  if (typeof cell === 'string') return readTypedCut(cell);
  return typeof cell === 'number' && Number.isFinite(cell) && cell >= 0
    ? { from: fractionOfDouble(cell), isAbove: false }
    : undefined;
}

function readTypedCut(text: string): Cut | undefined {
  const { above, digits = '', unit } = GRADE_CUT.exec(foldText(text))?.groups ?? {};
  const number = readNumber(digits);
  // 0,9% says what it is, and is no grade's.
  if (typeof number === 'string' || (unit !== undefined && isPart(number))) return undefined;
  return { from: number, isAbove: above !== undefined };
}

/** 0,9 and 0,8 beside each other are 90% and 80%; beside 70 nobody knows. */
function areParts(cuts: readonly (Cut | undefined)[]): boolean {
  const isWhole = (cut?: Cut) => cut !== undefined && compareFractions(cut.from, ONE) <= 0;
  return cuts.some((cut) => cut !== undefined && isPart(cut.from)) && cuts.every(isWhole);
}

function isPart(cut: Fraction): boolean {
  return compareFractions(cut, ZERO) > 0 && compareFractions(cut, ONE) < 0;
}

/** Undefined where one of them cannot be read. */
function readConditions(cell: unknown): readonly GradeCondition[] | undefined {
  if (isBlank(cell)) return [];
  const parts = codeText(cell).split(/;|\n/).map(tidyText);
  const conditions = parts.filter((part) => part !== '').map(readCondition);
  const read = conditions.filter((condition) => condition !== undefined);
  const shares = read.filter(({ kind }) => kind === 'atMost');
  return read.length === conditions.length && read.length > 0 && shares.length <= 1
    ? read
    : undefined;
}

function readCondition(asked: string): GradeCondition | undefined {
  const folded = foldText(asked);
  return readShare(folded, asked) ?? readEvery(folded, asked);
}

function readShare(folded: string, asked: string): GradeCondition | undefined {
  const percent = readNumber(GRADE_SHARE.exec(folded)?.groups?.['share'] ?? '');
  if (typeof percent === 'string' || compareFractions(percent, HUNDRED) > 0) return undefined;
  return { kind: 'atMost', share: divide(percent, HUNDRED), asked };
}

function readEvery(folded: string, asked: string): GradeCondition | undefined {
  const { level, sign = '', amount = '' } = GRADE_EVERY.exec(folded)?.groups ?? {};
  const found = GRADE_LEVELS.find(({ word }) => word === level);
  const [clause] = readClauses(`${ANY_CODE} ${sign} ${amount}`, VOCABULARY) ?? [];
  if (found === undefined || clause?.kind !== 'points') return undefined;
  const { sign: compared, amount: least, inPercent } = clause;
  return { kind: 'every', level: found.level, sign: compared, amount: least, inPercent, asked };
}

/** What is asked of every row is read like what a condition asks of one. */
const ANY_CODE = '1';

/** Caps stand below the bands whose names they say. */
function readCap(
  [text, ...others]: readonly unknown[],
  bands: readonly GradeBand[],
  codes: readonly string[] | undefined,
): GradeCap | Fault {
  const typed = tidyText(codeText(text));
  const [, asked = '', highest = ''] = GRADE_CAP.exec(typed) ?? [];
  const clauses = readClauses(asked, VOCABULARY);
  const band = bands.find(({ name }) => sameName(name, highest));
  const isAlone = others.slice(0, 2).every(isBlank);
  if (clauses === undefined || band === undefined || !isAlone) return { kind: 'cap', text: typed };
  const foreign = codes && clauses.map((clause) => foreignCode(clause, codes)).find(Boolean);
  return foreign ? { kind: 'code', text: foreign } : { asked, clauses, highest: band.name };
}

/** Undefined where the round has the row that is asked for. */
function foreignCode(clause: Clause, codes: readonly string[]): string | undefined {
  if (clause.kind === 'unitKind') return undefined;
  const row = codes.indexOf(clause.code);
  const isAnswered = row >= 0 && criterionTree(codes).isLeaf[row] === true;
  return row >= 0 && (clause.kind === 'points' || isAnswered) ? undefined : clause.code;
}
