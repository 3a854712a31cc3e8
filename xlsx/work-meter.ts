// How much work a file may ask for. A file of some kilobytes can ask for hours (a formula that 200,000 cells share) or fill
// the memory (two merges over the sheet), so what is counted is work, not bytes: everything that is read is charged to one
// meter, and the reading ends with a fault as soon as the sum is too much. Nothing here looks at a clock.
import type { ElementCounter } from './package/xml-element';
import { XlsxFaultError } from './xlsx-fault';

export type Work = keyof typeof COSTS;

/**
 * About a microsecond each, measured from the bytes to the open workbook (docs/reliability.md). What takes memory more
 * than time costs as much as keeps the whole below 700 MB.
 */
const COSTS = {
  /** Bytes of the parts that are read, unpacked. */
  content: 0.03,
  /** Elements that are kept until their parent ends. */
  elements: 1.8,
  /** Of them, those that stay long in memory: below one of very many, or in a list of all. */
  keptElements: 2,
  /** Tags, and entities in texts, that nothing is built from. */
  marks: 0.3,
  cells: 1.5,
  /** Letters of cells, each time they stand in one. */
  letters: 0.05,
  /** Beyond what a cell may hold in Sheets (50,000): whoever looks at one lays all of it out. */
  longLetters: 12,
  formulas: 300,
  formulaLetters: 6,
  /** Cells that formulas read, the same range of another formula for a fraction. */
  cellsRead: 4,
  /** Validations, each that the file has. */
  rules: 10,
  /** Validations that differ. */
  distinctRules: 50,
  /** Formatting rules: the grid looks for each among all others. */
  highlights: 90,
  /** Cells that formatting rules read for what a screen shows. */
  highlightReads: 0.05,
  /** Colour scales of a sheet, each beside each: so the page's drawing goes through them. */
  scalePairs: 80,
  /** Of rules and validations, told from the length of their list. */
  ranges: 3,
  /** Of each formatting rule: the grid keeps them and looks at all when it draws. */
  highlightRanges: 30,
  /** Ranges of validations, each of which is taken out of all others. */
  rangePairs: 0.005,
  merges: 10,
  /** Cells below merges: the grid remembers each. */
  mergedCells: 0.3,
  notes: 18,
  styles: 16,
  /** Rows that have cells; rows and columns of which something is said. */
  lines: 4,
  sheets: 5_000,
  names: 60,
} as const;

/** A saved round of 168 units and 100 criteria, scored, takes 2 million; with a note in each of its cells 2.4. */
const MOST_WORK = 2_600_000;

export interface WorkMeter {
  /** Throws a fault once all that was spent is too much. */
  spend(work: Work, amount: number): void;
  readonly spent: number;
}

export function createWorkMeter(limit = MOST_WORK): WorkMeter {
  const amounts = new Map<Work, number>();
  let spent = 0;
  return {
    spend(work, amount) {
      amounts.set(work, (amounts.get(work) ?? 0) + amount);
      spent += amount * COSTS[work];
      if (spent > limit) throw tooMuchWork(amounts);
    },
    get spent() {
      return spent;
    },
  };
}

/** For the reader of XML. */
export function elementCounter(meter: WorkMeter): ElementCounter {
  return {
    element: (isKept) => {
      meter.spend('elements', 1);
      if (isKept) meter.spend('keptElements', 1);
    },
    marks: (count) => {
      meter.spend('marks', count);
    },
  };
}

/** Names what has cost most: that is what has to be taken out. */
function tooMuchWork(amounts: ReadonlyMap<Work, number>): XlsxFaultError {
  const most = [...amounts].reduce((a, b) => (b[1] * COSTS[b[0]] > a[1] * COSTS[a[0]] ? b : a))[0];
  // people know cells, of which each is an element or two
  const cells = amounts.get('cells') ?? 0;
  const areCells = most === 'elements' && cells * 4 > (amounts.get('elements') ?? 0);
  const work = areCells ? 'cells' : most;
  const amount = Math.round(amounts.get(work) ?? 0);
  return new XlsxFaultError({ code: 'tooMuchWork', details: { work, amount } });
}
