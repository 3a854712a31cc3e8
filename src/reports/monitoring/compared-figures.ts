/** What a unit stated for rows that come about from others, beside what those come to. */
import type { Figure } from '../../core/monitoring/figure';
import { valueIn } from '../../core/monitoring/interval';
import type { PlacedRow } from '../../core/monitoring/layout';
import type { PeriodFigures } from '../../rules/monitoring/period-figures';
import { CONCLUSION } from '../../text/reports/conclusion';
import { amountText, claimText } from '../../text/statistic-cell';
import type { PrintedFigure } from './printed-figures';

export interface InspectedPeriod {
  /** As sentences name it. */
  readonly said: string;
  readonly figures: PeriodFigures;
  readonly printed: readonly PrintedFigure[];
  readonly reporter: number;
}

export interface ComparedFigure {
  readonly code: string;
  readonly name: string;
  readonly stated: string;
  readonly computed: string;
  readonly parts: string;
  readonly verdict: string;
}

export function comparedFigures({
  figures,
  printed,
  reporter,
}: InspectedPeriod): readonly ComparedFigure[] {
  const own = figures.columns[reporter] ?? [];
  const byCode = new Map(printed.map((each) => [each.code, each] as const));
  return figures.layout.rows.flatMap((placed, at) => {
    const [figure, shown] = [own[at], byCode.get(placed?.indicator.code ?? '')];
    if (placed === undefined || figure === undefined || shown === undefined) return [];
    const isCompared = placed.indicator.source.kind !== 'typed' && shown.text !== '';
    return isCompared ? [compared(placed, figure, shown, own)] : [];
  });
}

function compared(
  placed: PlacedRow,
  figure: Figure,
  { code, name, text, ratio, isRate }: PrintedFigure,
  own: readonly Figure[],
): ComparedFigure {
  const isOpen = figure.status !== 'computed' && figure.status !== 'mismatch';
  return {
    ...{ code, name, computed: isOpen ? '' : text, verdict: verdictOn(figure, isOpen) },
    stated: figure.claim === undefined ? '' : claimText(figure.claim, isRate),
    parts: isRate ? ratio : sumOf(placed, own),
  };
}

function verdictOn({ status, claim }: Figure, isOpen: boolean): string {
  const { same, other, unstated, open } = CONCLUSION.verdicts;
  if (status === 'mismatch') return other;
  if (isOpen) return open;
  return claim === undefined ? unstated : same;
}

/** `20 + 13 + 9`; '' where a part is not known. */
function sumOf({ terms }: PlacedRow, own: readonly Figure[]): string {
  const parts = terms.map(({ at, isMinus }) => {
    const value = own[at] && valueIn(own[at].interval);
    return value && { text: amountText(value), sign: isMinus ? '−' : '+' };
  });
  if (parts.some((part) => part === undefined)) return '';
  const text = parts.map((part) => `${part?.sign ?? ''} ${part?.text ?? ''}`).join(' ');
  return text.replace(/^\+ /, '');
}
