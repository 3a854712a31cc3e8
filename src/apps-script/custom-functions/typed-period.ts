/**
 * What the functions of a period are given: its typed cells read once, by reporter, with the levels that are added up beside the
 * whole and the source's own totals. Which rows mean what is the catalogue's alone.
 */
import { figuresOf, type Figure } from '../../core/monitoring/figure';
import { readIndicators, type IndicatorList } from '../../core/monitoring/indicator';
import { layOut, type Layout } from '../../core/monitoring/layout';
import { createStatisticReader } from '../../core/monitoring/statistic-reading';
import { foldText } from '../../core/fold-text';
import { codeText, isBlank } from '../../core/reading';
import { indexBy } from '../../core/identity';
import { MONITORING_WORDS } from '../../text/monitoring-words';
import { PERIOD_TAB } from '../../text/period';
import { USAGE } from '../../text/usage-message';
import {
  column,
  isAbsent,
  matrix,
  optionalColumn,
  requireSameColumns,
  requireSameRows,
  row,
  UsageError,
  widthOf,
  type Given,
  type Matrix,
} from './arguments';

const read = createStatisticReader(MONITORING_WORDS);

/** A period as the three functions are given it. */
export interface Typed {
  readonly list: IndicatorList;
  readonly layout: Layout;
  /** By reporter. */
  readonly columns: readonly (readonly Figure[])[];
  readonly levels: readonly Level[];
  readonly whole: readonly Figure[] | undefined;
  readonly reporters: readonly Reporter[];
  /** The row of headers came along: it names the reporters. */
  readonly hasHeaders: boolean;
}

interface Reporter {
  /** Among the columns given. */
  readonly at: number;
  /** '' where no headers came along. */
  readonly name: string;
}

/** Reporters that are added up beside the whole. */
interface Level {
  readonly name: string;
  readonly isOf: (reporter: number) => boolean;
}

export function readTyped(given: Given): Typed {
  const values = matrix('values', given.values);
  const codes = column('codes', given.codes);
  const levels = row('levels', given.levels);
  const stated = optionalColumn('statedTotals', given.statedTotals);
  requireSameRows(values, codes, stated);
  requireSameColumns(values, { name: 'levels', value: [levels.value] });
  const list = readIndicators(matrix('catalogue', given.catalogue).value, MONITORING_WORDS);
  const layout = layOut(codesIn(codes.value), list);
  const reporters = reportersIn(values.value, codes.value);
  return {
    ...{ list, layout, reporters },
    columns: columnsOf(values.value, layout, reporters),
    levels: levelsOf(reporters.map(({ at }) => levels.value[at])),
    whole: stated && figuresOf(layout, stated.value, read),
    hasHeaders: isHeader(codes.value[0]),
  };
}

/** The header of the codes is a row of names and no indicator. */
function isHeader(code: unknown): boolean {
  return foldText(codeText(code)) === HEADER_CODE;
}

const HEADER_CODE = foldText(PERIOD_TAB.headers[0]);

function codesIn(cells: readonly unknown[]): readonly string[] {
  const [first, ...others] = cells.map(codeText);
  return first === undefined ? [] : [isHeader(first) ? '' : first, ...others];
}

/** All columns; with headers those that are somebody's: ranges reach over the ones beside them, and people insert blank ones. */
function reportersIn(values: Matrix, codes: readonly unknown[]): readonly Reporter[] {
  const hasHeaders = isHeader(codes[0]);
  return Array.from({ length: widthOf(values) }, (_, at) => at).flatMap((at) => {
    if (!hasHeaders) return [{ at, name: '' }];
    const name = codeText(values[0]?.[at]);
    const isBlankColumn = values.every((cells) => isBlank(cells[at]));
    return NOBODYS.has(foldText(name)) || isBlankColumn ? [] : [{ at, name }];
  });
}

const NOBODYS: ReadonlySet<string> = new Set(
  [...PERIOD_TAB.headers, PERIOD_TAB.stated].map(foldText),
);

function columnsOf(
  values: Matrix,
  layout: Layout,
  reporters: readonly Reporter[],
): readonly (readonly Figure[])[] {
  return reporters.map(({ at }) =>
    figuresOf(
      layout,
      values.map((cells) => cells[at]),
      read,
    ),
  );
}

/** In the order in which they stand; none where all reporters are of one. */
function levelsOf(cells: readonly unknown[]): readonly Level[] {
  const keys = cells.map((cell) => foldText(codeText(cell)));
  const found = [...new Set(keys)].filter((key) => key !== '');
  if (found.length < 2) return [];
  return found.map((key) => ({
    name: codeText(cells[keys.indexOf(key)]),
    isOf: (reporter) => keys[reporter] === key,
  }));
}

export function unitNames(given: Given, { reporters }: Typed): readonly string[] {
  const units = row('units', given.units);
  requireSameColumns(matrix('values', given.values), { name: 'units', value: [units.value] });
  return reporters.map(({ at }) => codeText(units.value[at]));
}

/** By name where the period before came with its headers, else column beside column. */
export function previousColumns(given: Given, { list, columns }: Typed, names: readonly string[]) {
  if (isAbsent(given.previous)) return undefined;
  const previous = matrix('previous', given.previous);
  const codes = column('previousCodes', given.previousCodes);
  requireSameRows(previous, codes);
  const earlier = reportersIn(previous.value, codes.value);
  const isNamed = isHeader(codes.value[0]);
  if (!isNamed && earlier.length !== columns.length) throw new UsageError(USAGE.previousColumns());
  const layout = layOut(codesIn(codes.value), list);
  const figures = columnsOf(previous.value, layout, earlier);
  const byName = indexBy([...earlier.keys()], (i) => earlier[i]?.name ?? '');
  const columnOf = (reporter: number) =>
    isNamed ? (byName.find(names[reporter] ?? '') ?? -1) : reporter;
  return (reporter: number) => (code: string) =>
    figures[columnOf(reporter)]?.[layout.rowOf.get(code) ?? -1];
}
