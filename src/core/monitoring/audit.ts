/**
 * What cannot be true in the statistics of a period, by one rule: every figure is an interval, and a finding exists only where
 * no reading makes the statement true. Findings are data; `text/audit-message.ts` words them.
 */
import { compareFractions, type Fraction } from '../fraction';
import { sumAt, type Figure } from './figure';
import type { Indicator } from './indicator';
import { areDisjoint, isBelow, valueIn, type Interval } from './interval';
import type { Layout, Place, PlacedConstraint, PlacedRow } from './layout';
import type { Statement } from './statistic-reading';
import { isTotalWrong, totalOf } from './total';
import { SEVERITY, type AuditTerm, type Finding, type Verdict } from './verdict';

/** Fewer equal numbers may be chance. */
const LEAST_COPIED = 5;

/** A column of figures, and the same reporter's column of the period before by code. */
export interface AuditColumn {
  readonly figures: readonly Figure[];
  readonly before: ((code: string) => Figure | undefined) | undefined;
}

/** `whole` are the source's own figures for all together. */
export function auditOf(
  layout: Layout,
  columns: readonly AuditColumn[],
  whole: readonly Figure[] | undefined,
): readonly Finding[] {
  const found = columns.flatMap((column, reporter) =>
    [...columnFindings(layout, column)].map((finding) => ({ reporter, ...finding })),
  );
  const told = whole === undefined ? [] : wholeFindings(layout, columns, whole);
  return [...found, ...told.map((finding) => ({ reporter: -1, ...finding }))];
}

type Found = Omit<Finding, 'reporter'>;

function columnFindings(layout: Layout, column: AuditColumn): readonly Found[] {
  const found: Found[] = [];
  for (const row of layout.order) {
    const [placed, figure] = [layout.rows[row], column.figures[row]];
    if (placed === undefined || figure === undefined) continue;
    if (figure.claim === undefined && figure.claims === undefined && figure.status !== 'computed')
      continue;
    for (const verdict of rowVerdicts(layout, column, placed, figure)) found.push({ row, verdict });
  }
  found.sort((one, other) => one.row - other.row);
  const copied = copiedFrom(layout, column);
  return copied === 0 ? found : [...found, { row: -1, verdict: { kind: 'copied', count: copied } }];
}

function rowVerdicts(
  layout: Layout,
  { figures, before }: AuditColumn,
  placed: PlacedRow,
  figure: Figure,
): readonly Verdict[] {
  const isTold = figure.status === 'conflict' || figure.status === 'mismatch';
  const own = isTold ? ownVerdicts(layout, figures, placed, figure) : NO_VERDICT;
  const earlier = before === undefined ? NO_VERDICT : earlierVerdicts(placed, figure, before);
  let told = own;
  for (const constraint of placed.constraints) {
    const broken = constraintVerdicts(layout, figures, constraint, placed, figure);
    if (broken.length > 0) told = [...told, ...broken];
  }
  return earlier.length === 0 ? told : [...told, ...earlier];
}

const NO_VERDICT: readonly Verdict[] = [];

/** Of the cell itself and of how the row comes about. */
function ownVerdicts(
  layout: Layout,
  figures: readonly Figure[],
  { indicator, terms }: PlacedRow,
  figure: Figure,
): readonly Verdict[] {
  const { claim, claims } = figure;
  if (claims !== undefined) return [{ kind: 'conflict', claims }];
  if (figure.status !== 'mismatch' || claim === undefined) return NO_VERDICT;
  if (indicator.source.kind !== 'rate') {
    const told = { sum: figure.interval, terms: termsAt(terms, layout, figures) };
    return [{ kind: 'sumMismatch', stated: claim, ...told }];
  }
  const agreeing = agreeingRates(layout, figures, claim, indicator.code);
  return [{ kind: 'ratioMismatch', figure, claim, agreeing }];
}

/** In the order of their codes. A claim of nothing or all fits too many. */
function agreeingRates(
  layout: Layout,
  figures: readonly Figure[],
  claim: Statement,
  code: string,
): readonly string[] {
  if (valueIn(claim) !== undefined && claim.parts === undefined) return [];
  const codes = layout.rows.flatMap((placed, row) => {
    const figure = figures[row];
    if (placed === undefined || figure?.parts === undefined || placed.indicator.code === code)
      return [];
    const fits = figure.status === 'computed' && !areDisjoint(figure.interval, claim);
    return fits ? [placed.indicator.code] : [];
  });
  return codes.sort();
}

function constraintVerdicts(
  layout: Layout,
  figures: readonly Figure[],
  constraint: PlacedConstraint,
  { indicator }: PlacedRow,
  figure: Figure,
): readonly Verdict[] {
  const { interval, claim } = figure;
  if (constraint.kind === 'carried') return NO_VERDICT;
  if (constraint.kind === 'companion') {
    return companionVerdicts(layout, figures, constraint.at, indicator, interval);
  }
  if (claim?.kind === 'notApplicable') return NO_VERDICT;
  const right = sumAt(constraint.places, figures);
  if (!IS_BROKEN[constraint.kind](interval, right)) return NO_VERDICT;
  const terms = termsAt(constraint.places, layout, figures);
  if (constraint.kind === 'equals') {
    return [{ kind: 'sumMismatch', stated: interval, sum: right, terms }];
  }
  const left = { name: indicator.name, interval, isMinus: false };
  return [{ kind: 'exceeds', left, right, terms, isTooFew: constraint.kind === 'atLeast' }];
}

/** By what must be true of left and right. */
const IS_BROKEN = {
  equals: areDisjoint,
  atMost: (left: Interval, right: Interval) => isBelow(right, left),
  atLeast: isBelow,
} as const;

function companionVerdicts(
  layout: Layout,
  figures: readonly Figure[],
  at: number,
  { name }: Indicator,
  now: Interval,
): readonly Verdict[] {
  const other = layout.rows[at]?.indicator;
  const isMissing = figures[at]?.status === 'pending';
  if (other === undefined || !isMissing || !isAboveZero(now)) return NO_VERDICT;
  return [{ kind: 'missingCompanion', now, name, companion: other.name, code: other.code }];
}

function isAboveZero({ least }: Interval): boolean {
  return least !== undefined && least.numerator > 0;
}

function termsAt(
  places: readonly Place[],
  layout: Layout,
  figures: readonly Figure[],
): readonly AuditTerm[] {
  return places.map((place) => ({
    name: layout.rows[place.at]?.indicator.name ?? '',
    interval: sumAt([{ at: place.at, isMinus: false }], figures),
    isMinus: place.isMinus,
  }));
}

/** Only what people typed: sums that fall say nothing beside their parts. */
function earlierVerdicts(
  { indicator, constraints }: PlacedRow,
  { interval: now, claim }: Figure,
  before: (code: string) => Figure | undefined,
): readonly Verdict[] {
  if (indicator.measure !== 'number' || claim === undefined) return NO_VERDICT;
  const earlier = before(indicator.code);
  if (earlier === undefined) return NO_VERDICT;
  const told = { now, before: earlier.interval };
  if (constraints.some(({ kind }) => kind === 'carried')) {
    return areDisjoint(now, earlier.interval) ? [{ kind: 'carryChanged', ...told }] : NO_VERDICT;
  }
  const isLess = indicator.isCumulative && isBelow(now, earlier.interval);
  return isLess ? [{ kind: 'belowPrevious', ...told }] : NO_VERDICT;
}

/** How many numbers of what arose are those of the period before; none where one differs. */
function copiedFrom({ rows }: Layout, { figures, before }: AuditColumn): number {
  if (before === undefined) return 0;
  let count = 0;
  for (const [row, placed] of rows.entries()) {
    const value = arisenIn(placed, figures[row]);
    if (placed === undefined || value === undefined) continue;
    const earlier = before(placed.indicator.code);
    const same = earlier === undefined ? undefined : valueIn(earlier.interval);
    if (same === undefined || compareFractions(value, same) !== 0) return 0;
    count++;
  }
  return count >= LEAST_COPIED ? count : 0;
}

function arisenIn(placed: PlacedRow | undefined, figure: Figure | undefined): Fraction | undefined {
  if (placed === undefined || figure?.claim?.kind !== 'exact') return undefined;
  const { indicator, constraints } = placed;
  const isArising = indicator.measure === 'number' && indicator.isCumulative;
  if (!isArising || constraints.some(({ kind }) => kind === 'carried')) return undefined;
  return isAboveZero(figure.interval) ? valueIn(figure.interval) : undefined;
}

/** The source's own total beside the reporters', and in itself; what is blank there is nobody's duty. */
function wholeFindings(
  layout: Layout,
  columns: readonly AuditColumn[],
  whole: readonly Figure[],
): readonly Found[] {
  const own = columnFindings(layout, { figures: whole, before: undefined }).filter(
    ({ verdict }) => SEVERITY[verdict.kind] === 'mismatch',
  );
  const totals = layout.rows.flatMap((placed, row) => {
    const [stated, claim] = [whole[row], whole[row]?.claim];
    if (placed === undefined || stated === undefined || claim === undefined) return [];
    const total = totalOf(
      placed.indicator,
      columns.flatMap(({ figures }) => figures[row] ?? []),
    );
    if (!isTotalWrong(total, stated)) return [];
    return [{ row, verdict: { kind: 'totalMismatch', sum: total.interval, claim } as const }];
  });
  return [...own, ...totals];
}
