/**
 * The board of a period: its two formulas, what stands in their way, its colouring, and whether it can be told which period it
 * shows. Nothing is typed there, so that a board that cannot be mended is deleted and comes again with the period.
 */
import { continuedBy } from '../../core/monitoring/period';
import {
  ABOVE_AND_BELOW,
  BOARD_KEYS,
  boardFormulas,
  boardHighlights,
  type BoardSource,
} from '../../tabs/monitoring';
import { absoluteName, areaOf } from '../../tabs/plan/a1';
import { HEADER_ROW, KEY_ROW, keysIn } from '../../tabs/plan/keys';
import type { FormulaSource } from '../../tabs/plan/period-place';
import { FINDING } from '../../text/check-workbook';
import { BOARD_TAB, PERIOD_TAB } from '../../text/period';
import type { OpenedPeriod } from '../monitoring/opened-period';
import { rowsOf } from '../workbook/open-tab';
import { leftToPeople, type Finding } from './finding';
import { highlightFindings } from './highlight-rules';
import { spilledFindings } from './spilled';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function boardFindings(
  sheet: Sheet,
  periods: readonly OpenedPeriod[],
  named: FormulaSource,
): Finding[] {
  const tab = sheet.getName();
  const keys = keysIn(rowsOf(sheet, KEY_ROW, KEY_ROW)[0] ?? [], 'monitoring');
  const audit = keys.indexOf(BOARD_KEYS.audit) + 1;
  if (keys[0] !== BOARD_KEYS.board || audit === 0) {
    return [leftToPeople(FINDING.boardLost(), tab)];
  }
  const formula = sheet.getRange(HEADER_ROW, 1).getFormula();
  const shown = shownOn(sheet, formula, periods);
  // Of a period whose columns people have moved apart the formula has gone with them.
  if (shown === undefined) return formula === '' ? [leftToPeople(FINDING.boardUnclear(), tab)] : [];
  const rows = sheet.getMaxRows() - HEADER_ROW;
  const board = areaOf(HEADER_ROW, 1, rows + 1, audit - 1);
  const source: BoardSource = {
    ...{ ...named, title: '', period: shown.place, goals: 0 },
    previous: continuedBy(shown, periods),
  };
  const spills = [board, areaOf(HEADER_ROW + 1, audit, rows, PERIOD_TAB.auditHeaders.length)];
  const coloured = areaOf(HEADER_ROW, 1, shown.place.reporters + ABOVE_AND_BELOW, audit - 1);
  const rules = sheet.getConditionalFormatRules();
  return [
    ...boardFormulas(source, audit).flatMap((formula, i) =>
      spilledFindings(sheet, formula, spills[i] ?? board),
    ),
    ...highlightFindings(sheet, boardHighlights(coloured), rules),
  ];
}

/** By the tab that its formula names, else by its title. */
function shownOn(
  sheet: Sheet,
  formula: string,
  periods: readonly OpenedPeriod[],
): OpenedPeriod | undefined {
  const title = sheet.getRange(1, 1).getValue() as unknown;
  const isNamed = ({ place }: OpenedPeriod) =>
    formula.includes(absoluteName(place.sheetName, place.values));
  return (
    periods.find(isNamed) ?? periods.find(({ name, year }) => BOARD_TAB.title(name, year) === title)
  );
}
