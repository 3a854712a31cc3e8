/** A formula that setup does not write and the table it fills: what is wrong there, with the repair. */
import { areaOf, type Area } from '../../tabs/plan/a1';
import type { TabPlan } from '../../tabs/plan/tab-plan';
import { writeFormulas } from '../new-tab/write-tab';
import { rangeOf } from '../workbook/range-of';
import type { Finding } from './finding';
import { formulaFindings } from './formulas';

/** `spill`: all that it may fill. Whatever stands in its way goes with the repair. */
export function spilledFindings(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  formula: TabPlan['formulas'][number],
  spill: Area,
): Finding[] {
  const generated = { formulas: [formula], computed: [spill], spill, points: [] };
  const repair = () => {
    rangeOf(sheet, spill).clearContent();
    writeFormulas(sheet, [formula]);
  };
  return formulaFindings(sheet.getDataRange(), areaOf(1, 1), generated).map((found) =>
    found.repair === undefined ? found : { ...found, repair },
  );
}
