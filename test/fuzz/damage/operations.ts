/**
 * What a person can do to a workbook in a spreadsheet program, each as a script of the host: `numbers` choose the place
 * within what the tab holds. A place that a spreadsheet program would refuse throws, and nothing is damaged.
 */
import type { Spreadsheet } from '../../../host/platform/spreadsheet';
import { blocks } from './blocks';
import { cells } from './cells';
import { HANDS_TEXT, handsOn, type Operations } from './hands';
import { lines } from './lines';
import { lists } from './lists';
import { tabs } from './tabs';

export interface Damage {
  readonly operation: string;
  readonly tab: string;
  readonly numbers: readonly number[];
}

/** The last row that operations may reach, by tab: below it stands what has neither name nor key. */
type Reach = Readonly<Record<string, number>>;

const ALL: Operations = { ...lines, ...blocks, ...cells, ...lists, ...tabs };

export const OPERATIONS: readonly string[] = Object.keys(ALL);

/** Answers whether something was done. */
function doDamage(
  hold: typeof handsOn,
  act: Operations[string] | undefined,
  { tab, numbers }: Damage,
  book: Spreadsheet,
  reach: Reach,
): boolean {
  const sheet = book.getSheetByName(tab);
  if (sheet === null || act === undefined) return false;
  const pick = (i: number, most: number) => 1 + ((numbers[i] ?? 0) % most);
  const rows = Math.max(1, Math.min(sheet.getLastRow(), reach[tab] ?? Infinity));
  try {
    act(hold({ book, sheet, pick, rows, columns: Math.max(1, sheet.getLastColumn()) }));
    return true;
  } catch {
    return false;
  }
}

const named = Object.entries(ALL).map(([name, operation]) => `${name}: ${operation.toString()}`);

/** Script text beside the bundle: `damageWorkbook(damage, reach)`, and all that says figures at once. */
export const DAMAGING_HANDS = `
${HANDS_TEXT}
${doDamage.toString()}
const DAMAGES = { ${named.join(',\n')} };
function damageWorkbook(damage, reach) {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  return ${doDamage.name}(${handsOn.name}, DAMAGES[damage.operation], damage, book, reach);
}
function everyAnswer(units) {
  return {
    readRound: readRound({}),
    readReportData: readReportData({}),
    openSidebar: openSidebar({}),
    readUnitCard: units.map((unit) => readUnitCard({ unit })),
  };
}
`;
