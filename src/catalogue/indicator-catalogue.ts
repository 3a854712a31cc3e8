/**
 * The catalogue of indicators from a table: columns A to M of the tab Chỉ tiêu or of a file, with or without a header. All
 * faults at once, each with its row; a faulty row stops no other. What the figures mean is `core/monitoring`'s.
 */
import { isCode } from '../core/code';
import { foldText, textOfCell, tidyText } from '../core/fold-text';
import { readIndicators, type Indicator, type IndicatorFault } from '../core/monitoring/indicator';
import type { PeriodGroup } from '../core/monitoring/period';
import { meaningOf, type MonitoringWords } from '../core/monitoring/words';
import { codeText } from '../core/reading';

export interface CatalogueRow {
  readonly indicator: Indicator;
  /** Of the criteria set; '' where it feeds none. */
  readonly criterion: string;
  /** Blank is all. */
  readonly periods: readonly PeriodGroup[];
  /** Of the report, as `II.2`. */
  readonly section: string;
  /** The form and its column, or what is counted. */
  readonly origin: string;
}

export type CatalogueFault =
  | IndicatorFault
  | { readonly code: 'catalogueEmpty' }
  | { readonly code: 'criterionMalformed' | 'periodUnknown'; readonly text: string };

export interface CatalogueReading {
  readonly rows: readonly CatalogueRow[];
  /** `row` as people see it, from 1; 0 for the table as a whole. */
  readonly faults: readonly { readonly row: number; readonly fault: CatalogueFault }[];
}

type Grid = readonly (readonly unknown[])[];

/** `codeHeader` is what stands above the codes where the table has a header; `firstRow` what its first row is called. */
export function readIndicatorCatalogue(
  grid: Grid,
  words: MonitoringWords,
  codeHeader: string,
  firstRow = 1,
): CatalogueReading {
  const isHeader = ([cell]: readonly unknown[]) =>
    foldText(codeText(cell)) === foldText(codeHeader);
  const skipped = grid.findIndex(isHeader) + 1;
  const body = grid.slice(skipped);
  const start = firstRow + skipped;
  const { indicators } = readIndicators(body, words, start);
  const read = indicators.map((indicator) => readRow(indicator, body[indicator.row] ?? [], words));
  const faults = read.flatMap(({ row, faults: own }) =>
    own.map((fault) => ({ row: row.indicator.row + start, fault })),
  );
  const isEmpty = read.length === 0;
  return {
    rows: read.map(({ row }) => row),
    faults: isEmpty ? [{ row: 0, fault: { code: 'catalogueEmpty' } }] : faults,
  };
}

function readRow(indicator: Indicator, cells: readonly unknown[], words: MonitoringWords) {
  const [criterionCell, periodCell, sectionCell, originCell] = cells.slice(PLAIN_COLUMNS);
  const [criterion, section, origin] = [criterionCell, sectionCell, originCell].map((cell) =>
    tidyText(codeText(cell)),
  );
  const faults: CatalogueFault[] = [...indicator.faults];
  if (criterion !== undefined && criterion !== '' && !isCode(criterion)) {
    faults.push({ code: 'criterionMalformed', text: criterion });
  }
  const named = textOfCell(periodCell).split(';').map(tidyText);
  const periods = named.flatMap((text): PeriodGroup[] => {
    const group = meaningOf(text, words.periods);
    if (group === undefined && text !== '') faults.push({ code: 'periodUnknown', text });
    return group === undefined ? [] : [group];
  });
  const row = {
    indicator,
    criterion: criterion ?? '',
    periods,
    section: section ?? '',
    origin: origin ?? '',
  };
  return { row, faults };
}

/** Those that formulas read, too: A to I. */
const PLAIN_COLUMNS = 9;

/** Content of sample-indicators.json. */
export interface SampleIndicators {
  readonly columns: readonly string[];
  /** Trailing blanks are left out. */
  readonly rows: readonly (readonly string[])[];
}

/** The catalogue that ships, as rows of the tab. */
export function sampleIndicatorRows({
  columns,
  rows,
}: SampleIndicators): readonly (readonly string[])[] {
  return rows.map((row) => columns.map((_, i) => row[i] ?? ''));
}
