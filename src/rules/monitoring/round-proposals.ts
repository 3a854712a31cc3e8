/**
 * What the figures of a whole year propose as results of the round: of the rows of Chỉ tiêu that name a criterion, those that are
 * proved by their parts or stated as numbers. What is only claimed, wrong, bounded or pending proposes nothing. Pure.
 */
import type { MonitoredPeriod, MonitoringData, TypedCell } from '../../contract/monitoring';
import type { Fraction } from '../../core/fraction';
import { codeKey } from '../../core/identity';
import type { Figure } from '../../core/monitoring/figure';
import { valueIn } from '../../core/monitoring/interval';
import { isBlank } from '../../core/reading';
import { ROUND_PROPOSAL } from '../../text/counted';
import { amountText } from '../../text/statistic-cell';
import { EXCLUDED_MARK } from '../../text/vocabulary';
import type { PeriodFigures } from './period-figures';
import type { Proposal } from './proposals';

/** Columns of the catalogue, from 0. */
const [CODE, SOURCE, CRITERION] = [0, 3, 9];

export interface CriterionIndicator {
  readonly code: string;
  /** As the catalogue says where its figure comes from; its code where it is typed. */
  readonly source: string;
  readonly criterion: string;
}

/** The first row of each indicator; a row may name several criteria. */
export function criterionIndicators({
  catalogue,
}: Pick<MonitoringData, 'catalogue'>): readonly CriterionIndicator[] {
  const rows = new Map<string, CriterionIndicator[]>();
  for (const row of catalogue) {
    const text = (column: number) => wordsOf(row[column]);
    const [code, source] = [text(CODE), text(SOURCE)];
    if (rows.has(code)) continue;
    const criteria = text(CRITERION)
      .split(/[;\n]/)
      .filter((each) => !isBlank(each));
    const said = /\d/.test(source) ? source : code;
    rows.set(
      code,
      criteria.map((criterion) => ({ code, source: said, criterion: criterion.trim() })),
    );
  }
  return [...rows.values()].flat();
}

const wordsOf = (cell: TypedCell | undefined) =>
  cell === undefined || typeof cell === 'object' ? '' : String(cell).trim();

/** Of the whole year that the round is about, and no other. */
export function isYearOf({ id, year }: Pick<MonitoredPeriod, 'id' | 'year'>, of: number): boolean {
  return year === of && id === `${of}-Y`;
}

/** Of one reporter of the period. */
export function roundProposals(
  data: Pick<MonitoringData, 'catalogue'>,
  { period, layout, columns }: PeriodFigures,
  reporter: number,
): readonly Proposal[] {
  const unit = period.reporters[reporter]?.name ?? '';
  return criterionIndicators(data).flatMap(({ code, source, criterion }) => {
    const at = layout.rowOf.get(code) ?? -1;
    const [figure, measure] = [columns[reporter]?.[at], layout.rows[at]?.indicator.measure];
    const text = figure && resultText(figure, measure === 'number');
    if (text === undefined) return [];
    const note = ROUND_PROPOSAL.note(period.name, period.year, source);
    return [{ unit, code: criterion, text, note }];
  });
}

/** As an official would type it; undefined where nothing may be proposed: of a rate both parts, or nothing. */
export function resultText(
  { status, parts, interval }: Figure,
  isNumber: boolean,
): string | undefined {
  if (status === 'notApplicable') return EXCLUDED_MARK;
  if (status !== 'computed' && status !== 'exact') return undefined;
  const value = isNumber ? valueIn(interval) : undefined;
  const amounts = parts ?? (value === undefined ? [] : [value]);
  return amounts.length > 0 && amounts.every(isShort)
    ? amounts.map(amountText).join('/')
    : undefined;
}

/** Four decimals say it all: a proposal is not rounded. */
function isShort({ denominator }: Fraction): boolean {
  return 10_000n % BigInt(denominator) === 0n;
}

/** The same criterion, however it is spelled. */
export function isOfCriterion(code: string) {
  const key = codeKey(code);
  return ({ criterion }: CriterionIndicator) => codeKey(criterion) === key;
}
