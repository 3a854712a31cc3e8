/**
 * Checks a criteria table and reports all faults at once: codes, tree, signs, rules, maxima against the sums of their leaves,
 * the declared total. A set with a fault is never loaded.
 */
import { isCode, parentOf } from '../core/code';
import { conditionsOfRows } from '../core/conditions/conditions-of-rows';
import { toNumber } from '../core/fraction';
import type { RuleIssue } from '../core/issue';
import { exactPoints, MAX_DECIMALS, pointsToNumber, roundToPoints } from '../core/points';
import { createRuleReader, isRule, readMaximum, type Rule } from '../core/rule';
import { isBlank } from '../core/reading';
import type { Sign } from '../core/sign';
import { signTree, type SignTree } from '../core/sign-tree';
import { scopeIn } from '../core/scope';
import type { Vocabulary } from '../core/vocabulary';
import type { CriteriaFault, CriteriaFaultCode } from './criteria-fault';
import { addSums, kindSums, largest, mismatchIn, type KindSum } from './kind-sums';
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
  const scopes = rows.map(({ notApplicable }) => scopeIn(notApplicable, words));
  const sums = kindSums({ rows, tree, scopes, decimals });
  const firstOf = firstRows(rows);
  const faults = rows.flatMap((row, i) =>
    [
      ...codeFaults(row, firstOf),
      ...textFaults(row),
      ...(tree.faults[i] === undefined ? [] : [tree.faults[i]]),
      ...(leafFaults[i] ?? []),
      ...conditionFaultsAt(i),
      ...(tree.isParent[i] === true ? sumFaults(row.maximum, sums[i] ?? [], decimals) : []),
    ].map((fault) => ({ row: row.row, fault })),
  );
  return {
    faults: [...faults, ...totalFaults(table, tree, sums, decimals)],
    warnings: rows.flatMap((row, i) => (tree.isParent[i] === true ? [] : warningsOf(row))),
    maxima: sums.map((own) => pointsToNumber(largest(own), decimals)),
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

/** A blank parent maximum is filled in; a stated one must be the sum, or with a sign no more than that; of every kind of unit. */
function sumFaults(
  stated: unknown,
  sums: readonly KindSum[],
  decimals: number,
): CriteriaFaultCode[] {
  if (isBlank(stated)) return [];
  const read = readMaximum(stated, MAX_DECIMALS);
  if ('code' in read) return [read];
  if (read.sign !== 'none' && read.points === 0) return [{ code: 'maximumZero' }];
  const other = mismatchIn(exactPoints(read.exact, decimals), sums);
  return other === undefined
    ? []
    : [{ code: 'maximumMismatch', ...figures(stated, other, decimals) }];
}

function totalFaults(
  { rows, declaredTotal }: CriteriaTable,
  tree: SignTree,
  sums: readonly (readonly KindSum[])[],
  decimals: number,
): CriteriaFault[] {
  if (declaredTotal === undefined || isBlank(declaredTotal.maximum)) return [];
  const { row, maximum } = declaredTotal;
  const read = readMaximum(maximum, MAX_DECIMALS);
  if ('code' in read && typeof maximum !== 'string') return [{ row, fault: read }];
  const stated = 'exact' in read ? exactPoints(read.exact, decimals) : undefined;
  const groupsOf = (sign: Sign) =>
    addSums(sums.filter((_, i) => isGroup(rows[i]) && (tree.signs[i] ?? 'none') === sign));
  const other = mismatchIn(stated, groupsOf('none'));
  if (other === undefined) return [];
  const [bonus, penalty] = [largest(groupsOf('bonus')), largest(groupsOf('penalty'))];
  const signed = [bonus, penalty, bonus + penalty, bonus - penalty].map(
    (own) => other.points + own,
  );
  const isCounted = tree.hasSigns && stated !== undefined && signed.includes(stated);
  const code = isCounted ? 'totalCountsSigned' : 'totalMismatch';
  return [{ row, fault: { code, ...figures(maximum, other, decimals) } }];
}

function isGroup(row: TableRow | undefined): boolean {
  return parentOf(row?.code ?? '') === undefined;
}

/** `stated` is a number or text. */
function figures(stated: unknown, { kind, sum }: KindSum, decimals: number) {
  const statedText = typeof stated === 'number' ? decimalText(stated) : stated;
  return {
    stated: String(statedText),
    sum: decimalText(pointsToNumber(sum, decimals)),
    kind,
  };
}
