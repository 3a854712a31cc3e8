/** What a reporter wrote in words for a period; what is blank is taken from the nearest period before it in the year, and says so. */
import type { MonitoredPeriod, MonitoringData, TypedCell } from '../../contract/monitoring';
import { typedWords } from '../../rules/monitoring/text-checks';
import { columnOf, earlierPeriods, figuresIn } from './period-source';

export interface PeriodText {
  readonly code: string;
  readonly name: string;
  readonly section: string;
  /** '' where nobody has written anything. */
  readonly text: string;
  /** The period that it is taken from; '' where it is this one. */
  readonly from: string;
}

/** `unit` '' is the whole locality: what stands beside the source's own totals. */
export function periodTexts(
  data: MonitoringData,
  period: MonitoredPeriod,
  unit: string,
): readonly PeriodText[] {
  const earlier = earlierPeriods(data, period);
  return figuresIn(data, period).layout.rows.flatMap((placed) => {
    if (placed?.indicator.measure !== 'text') return [];
    const { code, name, row } = placed.indicator;
    const [from, text = ''] = firstWritten(data, [period, ...earlier], unit, code);
    return [
      {
        ...{ code, name, text, section: typedWords(data.catalogue[row]?.[SECTION]) },
        from: from === undefined || from === period ? '' : from.name,
      },
    ];
  });
}

/** Of the catalogue's columns, from 0. */
const SECTION = 11;

function firstWritten(
  data: MonitoringData,
  periods: readonly MonitoredPeriod[],
  unit: string,
  code: string,
): readonly [from?: MonitoredPeriod, text?: string] {
  for (const period of periods) {
    const at = figuresIn(data, period).layout.rowOf.get(code);
    const text = at === undefined ? '' : typedWords(cellsOf(period, unit)[at]);
    if (text !== '') return [period, text];
  }
  return [];
}

function cellsOf(period: MonitoredPeriod, unit: string): readonly TypedCell[] {
  const reporter = columnOf(period, unit);
  if (reporter === undefined) return [];
  return (reporter < 0 ? period.stated?.cells : period.reporters[reporter]?.cells) ?? [];
}
