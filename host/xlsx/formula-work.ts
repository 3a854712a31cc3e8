// What calculating the formulas of a workbook will cost, before anything is calculated: each of them by itself, and the cells
// that it reads. A formula over a whole sheet, written 200 times, would else keep everybody waiting for ever.
// What no look at a formula tells (OFFSET, SEQUENCE) is limited while it is calculated: univer/calculation-limit.ts.
import type { CellRange } from '../../xlsx/cell-range';
import { formatA1 } from '../../xlsx/cell-range';
import type { Reference } from '../../xlsx/formulas/formula-parts';
import { splitFormula } from '../../xlsx/formulas/formula-parts';
import { isNestedTooDeep } from '../../xlsx/formulas/nesting';
import { areaOf, cutRanges } from '../../xlsx/formulas/ranges';
import type { WorkMeter } from '../../xlsx/work-meter';
import { XlsxFaultError } from '../../xlsx/xlsx-fault';
import { cellsOf } from './cells-of';
import type { UniverName } from './defined-names';
import type { WholeSheet } from './sheet-from-file';

/** A formula that reads so many cells is named; of many lighter ones the meter gives the sum. */
const MOST_CELLS_OF_ONE = 1_000_000;
/** Of a range that an earlier formula read: its values are at hand, but each formula among them is one to wait for. */
const READ_AGAIN = 0.03;
const WAIT_FOR_FORMULA = 3;

export function chargeFormulas(
  sheets: readonly WholeSheet[],
  names: Readonly<Record<string, UniverName>>,
  meter: WorkMeter,
): void {
  const cost = createRangeCost(sheets);
  const read = createReferenceReader(names);
  for (const sheet of sheets) {
    for (const [row, column, f] of formulasOf(sheet)) {
      if (isNestedTooDeep(f)) throw faultAt('nestedFormula', sheet.name, row, column);
      const all = read(f)?.map((reference) => cost(reference, sheet.name)) ?? [Infinity];
      const cells = all.reduce((sum, next) => sum + next, 0);
      if (cells > MOST_CELLS_OF_ONE) throw faultAt('heavyFormula', sheet.name, row, column);
      meter.spend('cellsRead', cells);
    }
    chargeHighlights(sheet, sheets, read, meter);
  }
}

/** More than a screen shows: rules are asked for what is drawn. */
const MOST_SEEN = 600;

/** A rule over a whole sheet that adds up whole columns would keep the page drawing for ever. */
function chargeHighlights(
  { name, conditionalFormats }: WholeSheet,
  sheets: readonly WholeSheet[],
  read: ReturnType<typeof createReferenceReader>,
  meter: WorkMeter,
): void {
  const inside = createInside(sheets);
  for (const { ranges, rule } of conditionalFormats) {
    if (!('value' in rule) || typeof rule.value !== 'string') continue;
    const seen = ranges.reduce((sum, range) => sum + areaOf(range), 0);
    const cells = (read(rule.value) ?? []).map((reference) => inside(reference, name)?.area ?? 0);
    const all = cells.reduce((sum, next) => sum + next, 0);
    meter.spend('highlightReads', Math.min(MOST_SEEN, seen) * all);
  }
}

/** The cells of a reference that have to be read for it, in parts of one where an earlier formula has read them. */
function createRangeCost(
  sheets: readonly WholeSheet[],
): (reference: Reference, home: string) => number {
  const known = new Set<string>();
  const insideOf = createInside(sheets);
  const formulas = new Map(sheets.map((sheet) => [sheet.id, [...formulasOf(sheet)].length]));
  return (reference, home) => {
    const inside = insideOf(reference, home);
    if (inside === undefined) return 0;
    const { sheet, range, area } = inside;
    const waits = Math.min(area, formulas.get(sheet.id) ?? 0) * WAIT_FOR_FORMULA;
    const again = area * READ_AGAIN + waits;
    if (area === 1) return again;
    const key = `${sheet.id} ${formatA1(range)}`;
    const isKnown = known.has(key);
    known.add(key);
    return isKnown ? again : area + again;
  };
}

/** What of a reference lies within its sheet; undefined where nothing does. */
function createInside(sheets: readonly WholeSheet[]) {
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  return ({ sheetName = '', book, range }: Reference, home: string) => {
    const sheet = byName.get((sheetName === '' ? home : sheetName).toLowerCase());
    const inside = sheet && book === undefined ? partOf(sheet, range) : undefined;
    return sheet && inside && { sheet, range: inside, area: areaOf(inside) };
  };
}

function partOf({ data }: WholeSheet, range: CellRange): CellRange | undefined {
  const { rowCount = 0, columnCount = 0 } = data;
  return cutRanges([range], { rowCount, columnCount })[0];
}

function* formulasOf({ data }: WholeSheet): Generator<readonly [number, number, string]> {
  for (const [row, column, { f }] of cellsOf(data)) if (f) yield [row, column, f];
}

const NAME = /"(?:[^"]|"")*"|[\p{L}_][\p{L}\p{M}\p{N}_.]*/gu;
/** Names of names are written out in full when they are computed: twenty that each use the one before twice are a million. */
const MOST_NAMES = 1_000;

interface Meaning {
  readonly references: readonly Reference[];
  /** How many names it is when it is written out. */
  readonly size: number;
}

/** All references of a formula, those of the names in it included; undefined where its names never end. */
function createReferenceReader(
  names: Readonly<Record<string, UniverName>>,
): (formula: string) => readonly Reference[] | undefined {
  const texts = new Map(
    Object.values(names).map(({ name, formulaOrRefString }) => [
      name.toUpperCase(),
      formulaOrRefString,
    ]),
  );
  const known = new Map<string, Meaning>();
  const endless: Meaning = { references: [], size: Infinity };
  const meaningOf = (text: string): Meaning => {
    const own = splitFormula(text).filter((part) => typeof part !== 'string');
    if (texts.size === 0) return { references: own, size: 1 };
    const inside = [...text.matchAll(NAME)].map(([name]) => named(name.toUpperCase()));
    return {
      references: [...own, ...inside.flatMap(({ references }) => references)].slice(0, MOST_NAMES),
      size: inside.reduce((sum, { size }) => sum + size, 1),
    };
  };
  const named = (name: string): Meaning => {
    const text = texts.get(name);
    if (text === undefined) return { references: [], size: 0 };
    const meaning = known.get(name);
    if (meaning) return meaning;
    known.set(name, endless); // until it is known: a name that leads to itself has no end
    const found = meaningOf(text);
    known.set(name, found);
    return found;
  };
  return (formula) => {
    const { references, size } = meaningOf(formula);
    return size > MOST_NAMES ? undefined : references;
  };
}

function faultAt(
  code: 'heavyFormula' | 'nestedFormula',
  sheetName: string,
  row: number,
  column: number,
): XlsxFaultError {
  const cell = { startRow: row, startColumn: column, endRow: row, endColumn: column };
  return new XlsxFaultError({ code, details: { sheetName, ranges: [formatA1(cell)] } });
}
