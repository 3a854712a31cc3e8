/**
 * The tabs of the monitoring year: formulas that were deleted or typed over, inputs that are no plain text any more, colouring that
 * is gone. Setup does not make these tabs, so that each finding brings its own repair. Of a period whose columns people have moved
 * apart nothing is said: its formula has gone with them.
 */
import { periodHighlights, resultWidth } from '../../tabs/period';
import { areaOf } from '../../tabs/plan/a1';
import { statisticsFormula, type FormulaSource } from '../../tabs/plan/period-place';
import { FINDING } from '../../text/check-workbook';
import { catalogueIn } from '../monitoring/catalogue-tab';
import { openedPeriods, type OpenedPeriod } from '../monitoring/opened-period';
import { createTabs } from '../setup/round-tabs';
import { valuesOf } from '../workbook/cell-values';
import { rangeOf } from '../workbook/range-of';
import { boardFindings } from './board-tab';
import { leftToPeople, type Finding } from './finding';
import { highlightFindings } from './highlight-rules';
import { plainTextFindings } from './plain-text';
import type { WorkbookReading } from './read-workbook';
import { spilledFindings } from './spilled';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function periodTabs({ spreadsheet, tabs, round }: WorkbookReading): Finding[] {
  const periods = openedPeriods(tabs, round.settings.year);
  if (periods.length === 0) return [];
  const catalogue = catalogueIn(tabs, round);
  if ('fault' in catalogue) return [leftToPeople(catalogue.fault)];
  const missing = catalogue.plans.map(({ name }): Finding => ({
    ...{ tab: name, range: '', text: FINDING.tabMissing(name) },
    repair: () => createTabs(spreadsheet, tabs, catalogue.plans),
  }));
  const own = periods.flatMap((opened) => {
    const sheet = tabs.get(opened.role);
    return sheet === undefined ? [] : findingsOn(sheet, opened, catalogue.source);
  });
  const board = tabs.get('monitoring');
  const shown = board === undefined ? [] : boardFindings(board, periods, catalogue.source);
  return [...missing, ...own, ...shown];
}

function findingsOn(sheet: Sheet, opened: OpenedPeriod, source: FormulaSource): Finding[] {
  const { place, levels } = opened;
  const { row, column, rows, columns } = place.values;
  const heads = sheet.getRange(`${row}:${row}`).getFormulas()[0] ?? [];
  const at = heads.findIndex((formula) => formula.includes('CCHC_STATISTICS')) + 1;
  const first = at > 0 ? at : column + columns;
  const width = resultWidth(levels);
  const formula = { row, column: first, formula: statisticsFormula(place, source) };
  const below = areaOf(row + 1, first, rows - 1, width);
  const typed = areaOf(row + 1, 1, rows - 1, column + columns - 1);
  const values = rangeOf(sheet, typed);
  // Without the column before the first reporter; with the source's own totals.
  const inputs = areaOf(row + 1, column + 1, rows - 1, columns - 1);
  const read = { first: row + 1, cells: valuesOf(values), formats: values.getNumberFormats() };
  return [
    ...spilledFindings(sheet, formula, areaOf(row, first, rows, width)),
    ...plainTextFindings(sheet, inputs, read),
    ...highlightFindings(sheet, periodHighlights(below), sheet.getConditionalFormatRules()),
  ];
}
