/**
 * Generated formulas that were deleted or changed, and what stands in the way of what they fill: typed over our cells, which
 * setup clears, or in a column that people have put between ours, which only they can move. A spilled result has no formula
 * of its own; while something stands in its way the formula shows #REF! and fills nothing.
 */
import { typedText } from '../../text/cell-text';
import { FINDING } from '../../text/check-workbook';
import { areaName, areaOf, columnLetters, type Area } from '../../tabs/plan/a1';
import { formulaKey } from '../../tabs/plan/formulas';
import { blockArea } from '../../tabs/plan/group-layout';
import { generatedScores } from '../../tabs/group';
import type { Generated } from '../../tabs/plan/tab';
import { generatedTabs } from '../setup/round-tabs';
import { settledValues } from '../workbook/open-tab';
import { rangeOf } from '../workbook/range-of';
import { leftToPeople, type Finding } from './finding';
import type { WorkbookReading } from './read-workbook';

export function formulas({ groups, tabs, round }: WorkbookReading): Finding[] {
  return [
    ...groups.map(({ group: { sheet, layout } }) => {
      const block = blockArea(layout, 'score');
      return formulaFindings(rangeOf(sheet, block), block, generatedScores(layout, round));
    }),
    ...generatedTabs(tabs, round).map(({ tab, generated }) =>
      formulaFindings(tab.sheet.getDataRange(), areaOf(1, 1), generated),
    ),
  ].flat();
}

const BLOCKED = '#REF!';
const MOST_NAMED = 8;

/** `from`: where the range begins. What is not left to people is for setup, or whoever else writes the formula again. */
export function formulaFindings(
  range: GoogleAppsScript.Spreadsheet.Range,
  from: Area,
  { formulas: wanted, computed, spill }: Generated,
): Finding[] {
  const present = range.getFormulas();
  const [top, left] = [spill.row - from.row, spill.column - from.column];
  const values = settledValues(range)
    .slice(top, top + spill.rows)
    .map((cells) => cells.slice(left, left + spill.columns));
  const lost = wanted.filter(
    ({ row, column, formula }) =>
      !isSame(present[row - from.row]?.[column - from.column] ?? '', formula),
  );
  const isFilled = isTable(values[0]?.[0], present[top]?.[left], wanted, spill);
  // While the table is there, what stands in our columns is its own.
  const typed = typedCells(values, spill, present[top]?.[left] !== '').filter(
    ({ column }) => !isFilled || !isWithin(computed, column),
  );
  const foreign = typed.find(({ column }) => !isWithin(computed, column));
  const tab = () => range.getSheet().getName();
  if (foreign === undefined)
    return overwritten(tab, isFilled || typed.length > 0 ? lost : wanted.slice(0, 1), typed);
  const text = FINDING.inTheWay(columnLetters(foreign.column), foreign.text);
  return [leftToPeople(text, tab(), foreign.a1)];
}

/** What setup puts right. */
function overwritten(
  tab: () => string,
  lost: Generated['formulas'],
  typed: readonly { readonly a1: string; readonly text: string }[],
): Finding[] {
  const found = (range: string, text: string): Finding => ({
    ...{ tab: tab(), range, text, repair: 'setup' },
  });
  const [first] = lost;
  const over = typed.slice(0, MOST_NAMED).map(({ a1, text }) => `${a1} = ${text}`);
  return [
    ...(first === undefined
      ? []
      : [found(areaName(areaOf(first.row, first.column)), FINDING.formulaLost(lost.length))]),
    ...(over.length > 0 ? [found('', FINDING.overwritten(over.join('; ')))] : []),
  ];
}

/** All that stands there, but for the formula in the first cell. */
function typedCells(
  values: readonly (readonly unknown[])[],
  { row, column }: Generated['spill'],
  isOwnCell: boolean,
) {
  return values.flatMap((cells, i) =>
    cells.flatMap((value, j) => {
      const isFormula = isOwnCell && i === 0 && j === 0;
      const a1 = areaName(areaOf(row + i, column + j));
      return isFormula || value === '' ? [] : [{ a1, column: column + j, text: typedText(value) }];
    }),
  );
}

function isWithin(areas: Generated['computed'], at: number): boolean {
  return areas.some(({ column, columns }) => at >= column && at < column + columns);
}

/** Whether the table stands there, be it from a formula of another version. */
function isTable(
  first: unknown,
  present: string | undefined,
  wanted: Generated['formulas'],
  { row }: Generated['spill'],
): boolean {
  const own = wanted.find((formula) => formula.row === row)?.formula ?? '';
  const [called] = FUNCTION.exec(own) ?? [];
  return first !== BLOCKED && called !== undefined && FUNCTION.exec(present ?? '')?.[0] === called;
}

const FUNCTION = /CCHC_[A-Z_]+/;

function isSame(present: string, wanted: string): boolean {
  return formulaKey(present) === formulaKey(wanted);
}
