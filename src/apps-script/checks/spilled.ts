/** A formula that setup does not write and the table it fills: what is wrong there, with the repair. */
import { areaOf, type Area } from '../../tabs/plan/a1';
import type { TabPlan } from '../../tabs/plan/tab-plan';
import { writeFormulas } from '../new-tab/write-tab';
import { FINDING } from '../../text/check-workbook';
import { leftToPeople, type Finding } from './finding';
import { formulaFindings } from './formulas';

/**
 * `spill`: all that it may fill. Only the formula is written again: beside what it fills people may keep words of their own, and
 * which of the cells in its way are theirs nobody can tell.
 */
export function spilledFindings(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  formula: TabPlan['formulas'][number],
  spill: Area,
): Finding[] {
  const generated = { formulas: [formula], computed: [spill], spill, points: [] };
  const repair = () => {
    writeFormulas(sheet, [formula]);
  };
  return formulaFindings(sheet.getDataRange(), areaOf(1, 1), generated).map((found) => {
    if (found.repair === undefined) return found;
    const isOfFormula = found.range !== '';
    return isOfFormula
      ? { ...found, repair }
      : leftToPeople(`${found.text} ${FINDING.moveAway()}`, found.tab);
  });
}
