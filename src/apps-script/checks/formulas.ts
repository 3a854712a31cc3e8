/**
 * Generated formulas that were deleted or changed, and what was typed over what a formula fills. A spilled result has no
 * formula of its own; while something stands in its way the formula shows #REF! and fills nothing.
 */
import { FINDING } from '../../text/check-workbook';
import { typedText } from '../../text/cell-text';
import { areaName, areaOf } from '../../tabs/plan/a1';
import { formulaKey, scoreFormula } from '../../tabs/plan/formulas';
import type { TabPlan } from '../../tabs/plan/tab-plan';
import { generatedTabs } from '../setup/round-tabs';
import { settledValues } from '../workbook/range-of';
import type { Finding } from './finding';
import type { GroupReading, WorkbookReading } from './read-workbook';

type Cell = TabPlan['formulas'][number];

export function formulas(workbook: WorkbookReading): Finding[] {
  const scores = workbook.groups.flatMap((group) => scoreFindings(group, workbook));
  // A score block that is blocked shows as #REF! in all that refers to it.
  const isCascade = scores.length > 0;
  return [
    ...scores,
    ...generatedTabs(workbook.tabs, workbook.round).flatMap(({ tab, generated }) =>
      lostFormulas(tab.sheet, isCascade, generated.formulas),
    ),
  ];
}

function scoreFindings(reading: GroupReading, { round }: WorkbookReading): Finding[] {
  const { scoreFormulas, scores, group } = reading;
  const { layout } = group;
  const at = (row: number, column: number) =>
    areaName(areaOf(layout.firstRow + row, layout.blocks.score + column));
  const first = scoreFormulas[0]?.[0] ?? '';
  const isWhole = isSame(first, scoreFormula(layout, round.settingsLayout));
  const isSpilled = isWhole && scores[0]?.[0] !== BLOCKED;
  const place = { tab: layout.sheetName, repair: 'setup' } as const;
  const typed = isSpilled
    ? []
    : typedOver(reading).map(([row, column, value]) => `${at(row, column)} = ${value}`);
  return [
    ...(isWhole ? [] : [{ ...place, range: at(0, 0), text: FINDING.formulaLost(1) }]),
    ...(typed.length === 0
      ? []
      : [
          { ...place, range: '', text: FINDING.overwritten(typed.slice(0, MOST_NAMED).join('; ')) },
        ]),
  ];
}

const BLOCKED = '#REF!';
const MOST_NAMED = 8;

/** All that stands in the block but its formula's own cell. */
function typedOver({ scores, scoreFormulas }: GroupReading): [number, number, string][] {
  return scores.flatMap((line, row) =>
    line.flatMap((value, column): [number, number, string][] => {
      const isFormulaCell = row === 0 && column === 0 && scoreFormulas[0]?.[0] !== '';
      return isFormulaCell || value === '' ? [] : [[row, column, typedText(value)]];
    }),
  );
}

function lostFormulas(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  isCascade: boolean,
  wanted: readonly Cell[],
): Finding[] {
  const range = sheet.getDataRange();
  const present = range.getFormulas();
  const values = settledValues(range);
  const isLost = ({ row, column, formula }: Cell) =>
    !isSame(present[row - 1]?.[column - 1] ?? '', formula) ||
    (!isCascade && values[row - 1]?.[column - 1] === BLOCKED);
  const lost = wanted.filter(isLost);
  const [first] = lost;
  if (first === undefined) return [];
  return [
    {
      tab: sheet.getName(),
      range: areaName(areaOf(first.row, first.column)),
      text: FINDING.formulaLost(lost.length),
      repair: 'setup',
    },
  ];
}

function isSame(present: string, wanted: string): boolean {
  return formulaKey(present) === formulaKey(wanted);
}
