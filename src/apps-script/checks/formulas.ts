/**
 * Generated formulas that were deleted or changed, and what was typed over what a formula fills. A spilled result has no
 * formula of its own; while something stands in its way the formula shows #REF! and fills nothing.
 */
import { FINDING } from '../../text/check-workbook';
import { typedText } from '../../text/typed-text';
import { areaName, areaOf } from '../../tabs/plan/a1';
import { deductionsFormula, scoreFormula } from '../../tabs/plan/formulas';
import type { TabPlan } from '../../tabs/plan/tab-plan';
import { rankingFormulas } from '../../tabs/ranking-tab';
import { rankingLayoutIn } from '../setup/result-tabs';
import type { AnchoredTab } from '../workbook/anchors';
import type { Finding } from './finding';
import type { GroupReading, WorkbookReading } from './read-workbook';

type Cell = TabPlan['formulas'][number];

export function formulas(workbook: WorkbookReading): Finding[] {
  const scores = workbook.groups.flatMap((group) => scoreFindings(group, workbook));
  // A score block that is blocked shows as #REF! in all that refers to it.
  const isCascade = scores.length > 0;
  return [
    ...scores,
    ...rankingFindings(workbook, isCascade),
    ...deductionsFindings(workbook, isCascade),
  ];
}

function scoreFindings(group: GroupReading, { settingsLayout }: WorkbookReading): Finding[] {
  const { scoreFormulas, scores, tab } = group;
  const { layout } = tab;
  const at = (row: number, column: number) =>
    areaName(areaOf(layout.firstRow + row, layout.blocks.score + column));
  const first = scoreFormulas[0]?.[0] ?? '';
  const isWhole = isSame(first, scoreFormula(layout, settingsLayout));
  const isSpilled = isWhole && scores[0]?.[0] !== BLOCKED;
  const place = { tab: layout.sheetName, repair: 'setup' } as const;
  const typed = isSpilled
    ? []
    : typedOver(group).map(([row, column, value]) => `${at(row, column)} = ${value}`);
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

function rankingFindings(
  { tabs, round, groups, settingsLayout }: WorkbookReading,
  isCascade: boolean,
): Finding[] {
  const tab = tabs.get('ranking');
  const layout =
    tab &&
    rankingLayoutIn(
      tab,
      round,
      groups.map((group) => group.tab),
    );
  if (tab === undefined || layout === undefined) return [];
  const layouts = groups.map((group) => group.tab.layout);
  return lostFormulas(tab, isCascade, rankingFormulas(layout, { layouts, settingsLayout }));
}

function deductionsFindings(
  { tabs, groups, settingsLayout }: WorkbookReading,
  isCascade: boolean,
): Finding[] {
  const tab = tabs.get('deductions');
  const row = tab?.rows.get('header');
  const column = tab?.columns.get('deductions');
  if (tab === undefined || row === undefined || column === undefined) return [];
  const layouts = groups.map((group) => group.tab.layout);
  const formula = deductionsFormula(layouts, settingsLayout);
  return lostFormulas(tab, isCascade, [{ row: row + 1, column, formula }]);
}

function lostFormulas(
  { sheet }: AnchoredTab,
  isCascade: boolean,
  wanted: readonly Cell[],
): Finding[] {
  const range = sheet.getDataRange();
  const present = range.getFormulas();
  const values = range.getValues() as unknown[][];
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

/** Sheets may give a formula back with other blanks than it was written with. */
function isSame(present: string, wanted: string): boolean {
  return present.replace(/\s/g, '') === wanted.replace(/\s/g, '');
}
