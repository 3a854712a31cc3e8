/**
 * What the functions of a period are given: its typed cells read once, by reporter, with the levels that are added up beside the
 * whole and the source's own totals. Which rows mean what is the catalogue's alone.
 */
import { figuresOf, type Figure } from '../../core/monitoring/figure';
import { readIndicators, type IndicatorList } from '../../core/monitoring/indicator';
import { layOut, type Layout } from '../../core/monitoring/layout';
import { createStatisticReader } from '../../core/monitoring/statistic-reading';
import { levelsAmong } from '../../core/monitoring/total';
import { foldText } from '../../core/fold-text';
import { codeText } from '../../core/reading';
import { indexBy } from '../../core/identity';
import { MONITORING_WORDS } from '../../text/monitoring-words';
import { isReporterKey } from '../../tabs/plan/period-place';
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
  /** As a period's tab hands itself over: keys below the levels, headers above the figures, columns of nobody at both ends. */
  readonly isKeyed: boolean;
}

interface Reporter {
  /** Among the columns given. */
  readonly at: number;
  /** Of the row of headers; '' where none came along. */
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
  const { levels, keys } = levelsIn(given);
  const stated = optionalColumn('statedTotals', given.statedTotals);
  requireSameRows(values, codes, stated);
  requireSameColumns(values, { name: 'levels', value: [levels] });
  const list = readIndicators(matrix('catalogue', given.catalogue).value, MONITORING_WORDS);
  const isKeyed = keys !== undefined;
  const layout = layOut(codesIn(codes.value, isKeyed), list);
  const reporters = allReporters(values.value, isKeyed).filter(
    ({ at }) => keys === undefined || isReporterKey(keys[at]),
  );
  return {
    ...{ list, layout, reporters, isKeyed },
    columns: columnsOf(values.value, layout, reporters),
    levels: levelsOf(reporters.map(({ at }) => levels[at])),
    whole: stated && figuresOf(layout, stated.value, read),
  };
}

/** Whose a column is, its key says: headers are people's. */
function levelsIn(given: Given) {
  const { value } = matrix('levels', given.levels);
  const [levels = [], keys = []] = value;
  const isKeyed = value.length === 2 && keys.some(isReporterKey);
  return isKeyed ? { levels, keys } : { levels: row('levels', given.levels).value };
}

/** Beside the headers stands no indicator. */
function codesIn(cells: readonly unknown[], isKeyed: boolean): readonly string[] {
  return cells.map((cell, i) => (isKeyed && i === 0 ? '' : codeText(cell)));
}

function allReporters(values: Matrix, isKeyed: boolean): readonly Reporter[] {
  return Array.from({ length: widthOf(values) }, (_, at) => ({
    at,
    name: isKeyed ? codeText(values[0]?.[at]) : '',
  }));
}

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

function levelsOf(cells: readonly unknown[]): readonly Level[] {
  const levels = cells.map(codeText);
  const keys = levels.map(foldText);
  return levelsAmong(levels).map((name) => ({
    name,
    isOf: (reporter) => keys[reporter] === foldText(name),
  }));
}

export function unitNames(given: Given, { reporters }: Typed): readonly string[] {
  const units = row('units', given.units);
  requireSameColumns(matrix('values', given.values), { name: 'units', value: [units.value] });
  return reporters.map(({ at }) => codeText(units.value[at]));
}

/** By name where both periods come with their headers, else column beside column. */
export function previousColumns(
  given: Given,
  { list, columns, isKeyed }: Typed,
  names: readonly string[],
) {
  if (isAbsent(given.previous)) return undefined;
  const previous = matrix('previous', given.previous);
  const codes = column('previousCodes', given.previousCodes);
  requireSameRows(previous, codes);
  const earlier = allReporters(previous.value, isKeyed);
  if (!isKeyed && earlier.length !== columns.length) throw new UsageError(USAGE.previousColumns());
  const layout = layOut(codesIn(codes.value, isKeyed), list);
  const figures = columnsOf(previous.value, layout, earlier);
  const byName = indexBy([...earlier.keys()], (i) => earlier[i]?.name ?? '');
  const columnOf = (reporter: number) =>
    isKeyed ? (byName.find(names[reporter] ?? '') ?? -1) : reporter;
  return (reporter: number) => (code: string) =>
    figures[columnOf(reporter)]?.[layout.rowOf.get(code) ?? -1];
}
