/**
 * Checks a criteria table and reports all faults at once: codes, tree, signs, rules, maxima against the sums of their leaves,
 * the declared total. A set with a fault is never loaded.
 */
import { isCode, parentOf } from '../core/code';
import { conditionsOfRows } from '../core/conditions/conditions-of-rows';
import { toNumber } from '../core/fraction';
import type { RuleIssue } from '../core/issue';
import {
  exactPoints,
  MAX_DECIMALS,
  pointsToNumber,
  roundToPoints,
  type Points,
} from '../core/points';
import { createRuleReader, isRule, readMaximum, type Rule } from '../core/rule';
import { isBlank } from '../core/reading';
import type { Sign } from '../core/sign';
import { deepestFirst, signTree, type SignTree } from '../core/sign-tree';
import type { Vocabulary } from '../core/vocabulary';
import type { CriteriaFault, CriteriaFaultCode } from './criteria-fault';
import type { CriteriaTable, TableRow } from './table-rows';

export interface CheckedTable {
  readonly faults: readonly CriteriaFault[];
  readonly warnings: readonly CriteriaFault[];
  /** The maximum of each row, in the table's order: as stated, or the sum of its leaves; and its sign. */
  readonly maxima: readonly number[];
  readonly signs: readonly Sign[];
}

export function checkCriteria(
  table: CriteriaTable,
  decimals: number,
  words: Vocabulary,
): CheckedTable {
  const { rows } = table;
  if (rows.length === 0) return EMPTY;
  const tree = signTree(
    rows.map(({ code }) => code),
    rows.map(({ maximum }) => maximum),
    decimals,
  );
  const readRule = createRuleReader(words, decimals);
  const leafFaults = rows.map((row, i) =>
    tree.isParent[i] === true ? parentFaults(row) : ruleFaults(row, readRule(row)),
  );
  const conditionFaults = conditionsOfRows(rows, words)?.faults;
  const sums = maximaOf(rows, tree, decimals);
  const firstOf = firstRows(rows);
  const faults = rows.flatMap((row, i) =>
    [
      ...codeFaults(row, firstOf),
      ...textFaults(row),
      ...(tree.faults[i] === undefined ? [] : [tree.faults[i]]),
      ...(leafFaults[i] ?? []),
      ...conditionFaultsAt(i),
      ...(tree.isParent[i] === true ? sumFaults(row.maximum, sums[i] ?? NOTHING, decimals) : []),
    ].map((fault) => ({ row: row.row, fault })),
  );
  return {
    faults: [...faults, ...totalFaults(table, tree, sums, decimals)],
    warnings: rows.flatMap((row, i) => (tree.isParent[i] === true ? [] : warningsOf(row))),
    maxima: sums.map(({ own }) => pointsToNumber(own, decimals)),
    signs: tree.signs,
  };

  function warningsOf(row: TableRow): CriteriaFault[] {
    const rule = readRule(row);
    return isRule(rule) ? unreachable(row.row, rule, decimals) : [];
  }

  /** One that cannot be read is the leaf's rule's fault already. */
  function conditionFaultsAt(i: number): CriteriaFaultCode[] {
    const fault = conditionFaults?.get(i);
    const isTold = fault === undefined || leafFaults[i]?.some(({ code }) => code === fault.code);
    return isTold === true ? [] : [fault];
  }
}

const EMPTY: CheckedTable = {
  faults: [{ row: 0, fault: { code: 'emptyTable' } }],
  warnings: [],
  maxima: [],
  signs: [],
};

/** The row of the table in which each code stands first. */
function firstRows(rows: readonly TableRow[]): ReadonlyMap<string, number> {
  const firstOf = new Map<string, number>();
  for (const { code, row } of rows) if (!firstOf.has(code)) firstOf.set(code, row);
  return firstOf;
}

function codeFaults(
  { code, row }: TableRow,
  firstOf: ReadonlyMap<string, number>,
): CriteriaFaultCode[] {
  if (code === '') return [{ code: 'codeMissing' }];
  if (!isCode(code)) return [{ code: 'codeMalformed', text: code }];
  const firstRow = firstOf.get(code) ?? row;
  const parent = parentOf(code);
  const isOrphan = parent !== undefined && !firstOf.has(parent);
  return [
    ...(firstRow < row ? [{ code: 'codeDuplicate', text: code, firstRow } as const] : []),
    ...(isOrphan ? [{ code: 'orphan', text: code, parent } as const] : []),
  ];
}

function textFaults(row: TableRow): CriteriaFaultCode[] {
  const texts = [row.name, row.hint, row.evidence, row.officer];
  const formula = texts.find((text) => text.startsWith('='));
  return [
    ...(row.name === '' ? [{ code: 'nameMissing' } as const] : []),
    ...(formula === undefined ? [] : [{ code: 'textLooksLikeFormula', text: formula } as const]),
  ];
}

function parentFaults({ method }: TableRow): CriteriaFaultCode[] {
  return method === '' ? [] : [{ code: 'parentHasMethod', text: method }];
}

function ruleFaults(row: TableRow, rule: Rule | RuleIssue): CriteriaFaultCode[] {
  if (isCode(row.code) && parentOf(row.code) === undefined) {
    return [{ code: 'groupWithoutCriteria', text: row.code }];
  }
  if (!isRule(rule)) return [rule];
  if (rule.maximum === 0 && !isInformation(rule)) return [{ code: 'maximumZero' }];
  const part = rule.marking.excess?.(rule.scale);
  return part === undefined ? [] : [{ code: 'scaleAboveMaximum', part }];
}

/** No part of the scale is worth the whole maximum. */
function unreachable(row: number, { marking, scale, maximum }: Rule, decimals: number) {
  const most = marking.most?.(scale);
  if (most === undefined || roundToPoints(most, decimals) >= maximum) return [];
  const fault = { code: 'maximumUnreachable', most: decimalText(toNumber(most)) } as const;
  return [{ row, fault }];
}

function decimalText(value: number): string {
  return String(value).replace('.', ',');
}

/** A row that only conditions ask about: its answers are listed, and none earns anything. */
function isInformation({ marking, scale }: Rule): boolean {
  return marking.labels !== undefined && marking.most?.(scale).numerator === 0;
}

/** In points: what the rows below a row come to, and its own maximum, which with a sign may be less. */
interface RowMaximum {
  readonly sum: Points;
  readonly own: Points;
}

const NOTHING: RowMaximum = { sum: 0, own: 0 };

/** A leaf's as stated; a parent's from the rows below it, deepest first. */
function maximaOf(rows: readonly TableRow[], tree: SignTree, decimals: number): RowMaximum[] {
  const maxima = rows.map(() => NOTHING);
  const at = (row: number) => maxima[row] ?? NOTHING;
  for (const row of deepestFirst(tree)) {
    const isParent = tree.isParent[row] === true;
    const sum = isParent ? at(row).sum : statedAt(rows[row], decimals);
    const own = Math.min(sum, tree.caps[row] ?? sum);
    maxima[row] = { sum, own };
    const above = tree.ancestors[row]?.[0];
    // What has no place there is told by its own fault.
    if (above === undefined || tree.faults[row] !== undefined) continue;
    maxima[above] = { ...at(above), sum: at(above).sum + own };
  }
  return maxima;
}

function statedAt(row: TableRow | undefined, decimals: number): Points {
  const read = readMaximum(row?.maximum, decimals);
  return 'points' in read ? read.points : 0;
}

/** A blank parent maximum is filled in; a stated one must be the sum, or with a sign no more than that. */
function sumFaults(
  stated: unknown,
  { sum, own }: RowMaximum,
  decimals: number,
): CriteriaFaultCode[] {
  if (isBlank(stated)) return [];
  const read = readMaximum(stated, MAX_DECIMALS);
  if ('code' in read) return [read];
  if (read.sign !== 'none' && read.points === 0) return [{ code: 'maximumZero' }];
  if (exactPoints(read.exact, decimals) === own) return [];
  return [{ code: 'maximumMismatch', ...figures(stated, sum, decimals) }];
}

function totalFaults(
  { rows, declaredTotal }: CriteriaTable,
  tree: SignTree,
  maxima: readonly RowMaximum[],
  decimals: number,
): CriteriaFault[] {
  if (declaredTotal === undefined || isBlank(declaredTotal.maximum)) return [];
  const { row, maximum } = declaredTotal;
  const read = readMaximum(maximum, MAX_DECIMALS);
  if ('code' in read && typeof maximum !== 'string') return [{ row, fault: read }];
  const stated = 'exact' in read ? exactPoints(read.exact, decimals) : undefined;
  const sums = groupSums(rows, tree, maxima);
  const { none: total, bonus, penalty } = sums;
  if (stated === total) return [];
  const signed = [bonus, penalty, bonus + penalty, bonus - penalty].map((own) => total + own);
  const isCounted = tree.hasSigns && stated !== undefined && signed.includes(stated);
  const code = isCounted ? 'totalCountsSigned' : 'totalMismatch';
  return [{ row, fault: { code, ...figures(maximum, total, decimals) } }];
}

/** What the groups of each sign come to. */
function groupSums(rows: readonly TableRow[], tree: SignTree, maxima: readonly RowMaximum[]) {
  const sums: Record<Sign, Points> = { none: 0, bonus: 0, penalty: 0 };
  rows.forEach(({ code }, i) => {
    if (parentOf(code) === undefined) sums[tree.signs[i] ?? 'none'] += maxima[i]?.own ?? 0;
  });
  return sums;
}

/** `stated` is a number or text. */
function figures(stated: unknown, sum: Points, decimals: number) {
  const sumText = decimalText(pointsToNumber(sum, decimals));
  const statedText = typeof stated === 'number' ? decimalText(stated) : stated;
  return { stated: String(statedText), sum: sumText };
}
