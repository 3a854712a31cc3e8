/**
 * What the functions of a period are given: its typed cells read once, by reporter, with the levels that are added up beside the
 * whole and the source's own totals. Which rows mean what is the catalogue's alone.
 */
import { figuresOf, type Figure } from '../../core/monitoring/figure';
import { readIndicators, type IndicatorList } from '../../core/monitoring/indicator';
import { layOut, type Layout } from '../../core/monitoring/layout';
import { createStatisticReader } from '../../core/monitoring/statistic-reading';
import { foldText } from '../../core/fold-text';
import { codeText } from '../../core/reading';
import { MONITORING_WORDS } from '../../text/monitoring-words';
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
  const layout = layOut(codes.value.map(codeText), list);
  return {
    list,
    layout,
    columns: columnsOf(values.value, layout),
    levels: levelsOf(levels.value),
    whole: stated && figuresOf(layout, stated.value, read),
  };
}

function columnsOf(values: Matrix, layout: Layout): readonly (readonly Figure[])[] {
  return Array.from({ length: widthOf(values) }, (_, reporter) =>
    figuresOf(
      layout,
      values.map((cells) => cells[reporter]),
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

export function unitNames(given: Given, columns: Matrix): readonly string[] {
  const units = row('units', given.units);
  requireSameColumns({ name: 'values', value: [columns] }, { name: 'units', value: [units.value] });
  return units.value.map(codeText);
}

export function previousColumns(given: Given, { list, columns }: Typed) {
  if (isAbsent(given.previous)) return undefined;
  const previous = matrix('previous', given.previous);
  const codes = column('previousCodes', given.previousCodes);
  requireSameRows(previous, codes);
  if (widthOf(previous.value) !== columns.length) throw new UsageError(USAGE.previousColumns());
  const layout = layOut(codes.value.map(codeText), list);
  const figures = columnsOf(previous.value, layout);
  return (reporter: number) => (code: string) => figures[reporter]?.[layout.rowOf.get(code) ?? -1];
}
