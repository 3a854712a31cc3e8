// What calculating the formulas of a workbook will cost, before anything is calculated: each of them by itself, and the cells
// that it reads. A formula over a whole sheet, written 200 times, would else keep everybody waiting for ever.
// What no look at a formula tells (OFFSET, SEQUENCE) is limited while it is calculated: univer/calculation-limit.ts.
import { formatA1 } from '../../xlsx/cell-range';
import type { Reference } from '../../xlsx/formulas/formula-parts';
import { splitFormula } from '../../xlsx/formulas/formula-parts';
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
const WAIT_FOR_FORMULA = 0.3;

export function chargeFormulas(
  sheets: readonly WholeSheet[],
  names: Readonly<Record<string, UniverName>>,
  meter: WorkMeter,
): void {
  const cost = createRangeCost(sheets);
  const read = createReferenceReader(names);
  for (const sheet of sheets) {
    for (const [row, column, { f }] of cellsOf(sheet.data)) {
      if (!f) continue;
      const all = read(f).map((reference) => cost(reference, sheet.name));
      const cells = all.reduce((sum, next) => sum + next, 0);
      if (cells > MOST_CELLS_OF_ONE) throw heavyFormula(sheet.name, row, column);
      meter.spend('cellsRead', cells);
    }
  }
}

/** The cells of a reference that have to be read for it, in parts of one where an earlier formula has read them. */
function createRangeCost(
  sheets: readonly WholeSheet[],
): (reference: Reference, home: string) => number {
  const known = new Map<string, number>();
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const formulas = new Map(sheets.map((sheet) => [sheet.id, formulaCount(sheet)]));
  return ({ sheetName = '', range }, home) => {
    const sheet = byName.get((sheetName === '' ? home : sheetName).toLowerCase());
    if (!sheet) return 0;
    const { rowCount = 0, columnCount = 0 } = sheet.data;
    const [inside] = cutRanges([range], { rowCount, columnCount });
    if (!inside) return 0;
    const area = areaOf(inside);
    const again =
      area * READ_AGAIN + Math.min(area, formulas.get(sheet.id) ?? 0) * WAIT_FOR_FORMULA;
    if (area === 1) return again;
    const key = `${sheet.id} ${formatA1(inside)}`;
    const isKnown = known.has(key);
    known.set(key, area);
    return isKnown ? again : area + again;
  };
}

function formulaCount({ data }: WholeSheet): number {
  let count = 0;
  for (const [, , { f }] of cellsOf(data)) if (f) count += 1;
  return count;
}

const NAME = /"(?:[^"]|"")*"|[\p{L}_][\p{L}\p{M}\p{N}_.]*/gu;
/** Names may name names; longer chains than this are a circle. */
const MOST_NAMES = 50;

/** All references of a formula, those of the names in it included. */
function createReferenceReader(
  names: Readonly<Record<string, UniverName>>,
): (formula: string) => readonly Reference[] {
  const texts = new Map(
    Object.values(names).map(({ name, formulaOrRefString }) => [
      name.toUpperCase(),
      formulaOrRefString,
    ]),
  );
  return (formula) => {
    const found: Reference[] = [];
    const waiting = [formula];
    for (let count = 0; waiting.length > 0 && count < MOST_NAMES; count += 1) {
      const text = waiting.pop() ?? '';
      found.push(...splitFormula(text).filter((part) => typeof part !== 'string'));
      if (texts.size === 0) continue;
      for (const [name] of text.matchAll(NAME)) waiting.push(texts.get(name.toUpperCase()) ?? '');
    }
    return found;
  };
}

function heavyFormula(sheetName: string, row: number, column: number): XlsxFaultError {
  const cell = { startRow: row, startColumn: column, endRow: row, endColumn: column };
  return new XlsxFaultError({
    code: 'heavyFormula',
    details: { sheetName, ranges: [formatA1(cell)] },
  });
}
