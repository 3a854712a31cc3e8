/**
 * The catalogue of indicators as functions and checks see it: columns A to I of the tab Chỉ tiêu, each row read once. A row
 * with a fault keeps its figures, shows the fault and stops no other.
 */
import { codeText, isBlank } from '../reading';
import { tidyText, textOfCell } from '../fold-text';
import {
  codesOf,
  isIndicatorCode,
  readConstraints,
  readSource,
  type Constraint,
  type Source,
} from './expression';
import type { Measure } from './statistic-reading';
import { readGoal, type Goal } from './target';
import { meaningOf, type MonitoringWords } from './words';

export type IndicatorFault =
  | { readonly code: 'indicatorCodeMissing' }
  | { readonly code: 'indicatorCodeMalformed'; readonly text: string }
  | { readonly code: 'indicatorRepeats'; readonly text: string; readonly firstRow: number }
  | { readonly code: 'indicatorNameMissing' }
  | { readonly code: 'sourceUnreadable' | 'constraintUnreadable'; readonly text: string }
  | { readonly code: 'unknownIndicator'; readonly text: string; readonly unknown: string }
  | { readonly code: 'indicatorsInCircle'; readonly steps: readonly string[] }
  | { readonly code: 'goalUnreadable'; readonly text: string }
  | { readonly code: 'wordUnknown'; readonly column: WordColumn; readonly text: string };

type WordColumn = 'better' | 'time' | 'total';

export interface Indicator {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly measure: Measure;
  readonly source: Source;
  readonly constraints: readonly Constraint[];
  readonly goal: Goal | undefined;
  readonly isCumulative: boolean;
  readonly total: 'sum' | 'rate' | 'none';
  /** In the table, from 0. */
  readonly row: number;
  readonly faults: readonly IndicatorFault[];
}

export interface IndicatorList {
  readonly indicators: readonly Indicator[];
  /** The first row of each code. */
  readonly byCode: ReadonlyMap<string, Indicator>;
}

/** `firstRow`: what the first row of the table is called in faults. */
export function readIndicators(
  grid: readonly (readonly unknown[])[],
  words: MonitoringWords,
  firstRow = 1,
): IndicatorList {
  const read = grid.flatMap((cells, row) =>
    cells.every(isBlank) ? [] : [readIndicator(cells, row, words)],
  );
  const byCode = new Map<string, Indicator>();
  for (const indicator of read) {
    const { code } = indicator;
    if (isIndicatorCode(code) && !byCode.has(code)) byCode.set(code, indicator);
  }
  const indicators = read.map((indicator) => {
    const more = faultsAmong(indicator, byCode, firstRow);
    if (more.length === 0) return indicator;
    const source = more.some(({ code }) => code === 'indicatorsInCircle')
      ? TYPED
      : indicator.source;
    return { ...indicator, source, faults: [...indicator.faults, ...more] };
  });
  for (const indicator of indicators) {
    if (byCode.get(indicator.code)?.row === indicator.row) byCode.set(indicator.code, indicator);
  }
  return { indicators, byCode };
}

const TYPED: Source = { kind: 'typed' };

function readIndicator(cells: readonly unknown[], row: number, words: MonitoringWords): Indicator {
  const [codeCell, nameCell, unitCell, sourceCell, constraintCell, ...rest] = cells;
  const [better, goalText, time, total] = rest.map((cell) => tidyText(codeText(cell)));
  const faults: IndicatorFault[] = [];
  const code = codeText(codeCell);
  if (code === '') faults.push({ code: 'indicatorCodeMissing' });
  else if (!isIndicatorCode(code)) faults.push({ code: 'indicatorCodeMalformed', text: code });
  const name = tidyText(codeText(nameCell));
  if (name === '') faults.push({ code: 'indicatorNameMissing' });
  const unit = tidyText(codeText(unitCell));
  const source = sourceIn(textOfCell(sourceCell), words, faults);
  const isRate = source.kind === 'rate';
  const measure = isRate ? 'rate' : (meaningOf(unit, words.measures) ?? 'number');
  const betterIs = wordIn('better', better, words.better, faults);
  const goal = goalIn(goalText, measure === 'rate', betterIs, faults);
  return {
    ...{ code, name, unit, measure, source, goal, row, faults },
    constraints: constraintsIn(constraintText(constraintCell), words, faults),
    isCumulative: wordIn('time', time, words.time, faults) === 'cumulative',
    total: wordIn('total', total, words.total, faults) ?? 'none',
  };
}

function sourceIn(text: string, words: MonitoringWords, faults: IndicatorFault[]): Source {
  const source = readSource(text, words);
  if (!('unreadable' in source)) return source;
  faults.push({ code: 'sourceUnreadable', text });
  return TYPED;
}

/** A line break parts constraints wherever it stands. */
function constraintText(cell: unknown): string {
  return textOfCell(typeof cell === 'string' ? cell.replace(/\n/g, ';') : cell);
}

function constraintsIn(text: string, words: MonitoringWords, faults: IndicatorFault[]) {
  return readConstraints(text, words).filter((constraint): constraint is Constraint => {
    if (!('unreadable' in constraint)) return true;
    faults.push({ code: 'constraintUnreadable', text: constraint.unreadable });
    return false;
  });
}

function goalIn(
  text: string | undefined,
  isRate: boolean,
  better: 'high' | 'low' | undefined,
  faults: IndicatorFault[],
): Goal | undefined {
  if (text === undefined || text === '') return undefined;
  const goal = readGoal(text, isRate, better);
  if (goal === undefined) faults.push({ code: 'goalUnreadable', text });
  return goal;
}

function wordIn<Meaning extends string>(
  column: WordColumn,
  text: string | undefined,
  words: Readonly<Record<Meaning, string>>,
  faults: IndicatorFault[],
): Meaning | undefined {
  if (text === undefined || text === '') return undefined;
  const meaning = meaningOf(text, words);
  if (meaning === undefined) faults.push({ code: 'wordUnknown', column, text });
  return meaning;
}

/** What only the other rows show: repeated and unknown codes, sources that wait for each other. */
function faultsAmong(
  indicator: Indicator,
  byCode: ReadonlyMap<string, Indicator>,
  firstRow: number,
): IndicatorFault[] {
  const { code, source, constraints, row } = indicator;
  const first = byCode.get(code) ?? indicator;
  const asked = [...codesOf(source), ...constraints.flatMap(codesAsked)];
  const unknown = [...new Set(asked)].filter((other) => !byCode.has(other));
  const steps = first.row === row ? circleFrom(code, byCode) : undefined;
  return [
    ...(first.row === row
      ? []
      : [{ code: 'indicatorRepeats', text: code, firstRow: first.row + firstRow } as const]),
    ...unknown.map((each) => ({ code: 'unknownIndicator', text: code, unknown: each }) as const),
    ...(steps === undefined ? [] : [{ code: 'indicatorsInCircle', steps } as const]),
  ];
}

function codesAsked(constraint: Constraint): readonly string[] {
  if (constraint.kind === 'carried') return [];
  return constraint.kind === 'companion'
    ? [constraint.code]
    : constraint.sum.map(({ code }) => code);
}

/** The way from a code through sources back to itself. */
function circleFrom(
  start: string,
  byCode: ReadonlyMap<string, Indicator>,
): readonly string[] | undefined {
  const seen = new Set<string>();
  return follow(start, [start]);

  function follow(code: string, path: readonly string[]): readonly string[] | undefined {
    const source = byCode.get(code)?.source ?? TYPED;
    for (const next of codesOf(source)) {
      if (next === start) return [...path, start];
      if (seen.has(next)) continue;
      seen.add(next);
      const found = follow(next, [...path, next]);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}
