/**
 * Figures of the monitoring year as a cell shows them: a number, a rate from 0 to 1, `KPS`, `hơn 300`, `~ 5,9%`, `≠ 1,18%`,
 * `1.010 (2/3)`, `⚠ …`. The same figure reads the same in cells, findings and tables.
 */
import type { Figure } from '../core/monitoring/figure';
import { valueIn, type Interval } from '../core/monitoring/interval';
import type { RowIssue } from '../core/monitoring/layout';
import type { Statement, StatisticIssue } from '../core/monitoring/statistic-reading';
import type { Total } from '../core/monitoring/total';
import { toNumber, type Fraction } from '../core/fraction';
import type { ScoreCell } from './cell-text';
import { issueMessage } from './issue-message';
import { AT_LEAST, AT_MOST, MISMATCH_MARK, STATED_MARK } from './monitoring-words';
import { formatFraction, formatPercent, formatPercentBeside } from './number-format';
import { cut, quote } from './quote';
import { EXCLUDED_MARK, WARNING_MARK } from './vocabulary';

/** `5.033`, also beyond what a double holds; a minus before what is below zero. */
export function amountText(value: Fraction): string {
  const { numerator, denominator } = value;
  if (numerator < 0) {
    const positive = typeof numerator === 'bigint' ? -numerator : -numerator;
    return `−${amountText({ numerator: positive, denominator })}`;
  }
  const isWhole = denominator === 1 || denominator === 1n;
  return isWhole ? String(numerator).replace(/\B(?=(\d{3})+$)/g, '.') : formatFraction(value);
}

export function valueText(value: Fraction, isRate: boolean): string {
  return isRate ? formatPercent(value) : amountText(value);
}

/** `42`, `ít nhất 42`, `nhiều nhất 7`, `từ 3 đến 5`. */
export function intervalText(interval: Interval, write: (value: Fraction) => string): string {
  const { least, most } = interval;
  const value = valueIn(interval);
  if (value !== undefined) return write(value);
  if (most === undefined) return least === undefined ? '' : `${AT_LEAST} ${write(least)}`;
  const isFromZero = least === undefined || least.numerator <= 0;
  return isFromZero ? `${AT_MOST} ${write(most)}` : `từ ${write(least)} đến ${write(most)}`;
}

/** What a statement said, as typed; of a number cell as we write it. */
export function claimText(claim: Statement, isRate: boolean): string {
  return claim.text === '' ? valueText(claim.value, isRate) : cut(claim.text, 30);
}

/** How a known value is shown. */
type Shown = (value: Fraction) => ScoreCell;

export function statisticCell(
  figure: Figure,
  isRate: boolean,
  show: Shown = numberCell,
): ScoreCell {
  const { claim, claims = [] } = figure;
  switch (figure.status) {
    case 'pending':
    case 'text':
      return '';
    case 'notApplicable':
      return EXCLUDED_MARK;
    case 'fault':
      return figure.issue === undefined
        ? ''
        : `${WARNING_MARK} ${statisticIssueMessage(figure.issue)}`;
    case 'day':
      return figure.day === undefined ? '' : dayNumberText(figure.day);
    case 'conflict':
      return `${MISMATCH_MARK} ${claims.map((each) => claimText(each, isRate)).join('; ')}`;
    case 'mismatch':
      return wrongCell(figure.interval, claim, isRate);
    case 'stated':
      return claim === undefined ? '' : `${STATED_MARK} ${claimText(claim, isRate)}`;
    case 'atLeast':
    case 'atMost':
    case 'about':
      return claim === undefined ? '' : `${claim.word} ${valueText(claim.value, isRate)}`;
    case 'exact':
      return claim === undefined ? '' : show(claim.value);
    case 'computed': {
      const value = valueIn(figure.interval);
      return value === undefined ? '' : show(value);
    }
  }
}

/** What it is instead of what was claimed; the claim where only that is known to be wrong. */
function wrongCell(interval: Interval, claim: Statement | undefined, isRate: boolean): string {
  const isKnown = interval.most !== undefined || (interval.least?.numerator ?? 0) > 0;
  const text =
    isKnown || claim === undefined
      ? intervalText(interval, besideClaim(claim, isRate))
      : claimText(claim, isRate);
  return `${MISMATCH_MARK} ${text}`;
}

/** With enough decimals to be told from what was claimed. */
export function besideClaim(claim: Statement | undefined, isRate: boolean) {
  return (value: Fraction) =>
    isRate && claim !== undefined
      ? formatPercentBeside(value, claim.value)
      : valueText(value, isRate);
}

/** For a column of its own, where the format shows it; a text where a number would be bent. */
function numberCell(value: Fraction): ScoreCell {
  return typeof value.numerator === 'bigint' && value.denominator === 1
    ? amountText(value)
    : toNumber(value);
}

/** The source's own figure, and whether it cannot be. */
export interface StatedTotal {
  readonly figure: Figure | undefined;
  readonly isWrong: boolean;
}

export const NOT_STATED: StatedTotal = { figure: undefined, isWrong: false };

export function totalCell(
  total: Total,
  isRate: boolean,
  { figure: stated, isWrong }: StatedTotal,
  show: Shown = numberCell,
): ScoreCell {
  const { value, interval, isNotApplicable } = total;
  if (isWrong) return wrongCell(interval, stated?.claim, isRate);
  if (value !== undefined) return isWhole(total) ? show(value) : partText(value, total, isRate);
  if (stated !== undefined && stated.status !== 'pending') return statedTotal(stated, isRate);
  return isNotApplicable ? EXCLUDED_MARK : '';
}

function isWhole({ present, expected }: Total): boolean {
  return present === expected;
}

function partText(value: Fraction, { present, expected }: Total, isRate: boolean): string {
  return `${valueText(value, isRate)} (${present}/${expected})`;
}

/** Nobody has given its parts. */
function statedTotal(stated: Figure, isRate: boolean): ScoreCell {
  const shown = statisticCell(stated, isRate);
  const isAlone = typeof shown === 'number' && stated.status === 'exact';
  return isAlone && stated.claim !== undefined
    ? `${STATED_MARK} ${claimText(stated.claim, isRate)}`
    : shown;
}

/** 20230314 as `14/03/2023`. */
export function dayNumberText(day: number): string {
  const text = String(day);
  return `${text.slice(6)}/${text.slice(4, 6)}/${text.slice(0, 4)}`;
}

function statisticIssueMessage(issue: StatisticIssue): string {
  if (issue.code !== 'expectedDay') return issueMessage(issue);
  return `cần một ngày như 14/03/2023${issue.text === '' ? '' : `, không phải ${quote(issue.text, 16)}`}`;
}

export function rowIssueCell({ code, text }: RowIssue): string {
  const said = code === 'notInCatalogue' ? 'không có trong danh mục' : 'đã có ở dòng trên';
  return `${WARNING_MARK} mã ${cut(text)} ${said}`;
}
