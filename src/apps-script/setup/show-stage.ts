/**
 * Writes the line that tells the stage on each tab (tabs/plan/stage-line.ts), where it is missing or refers to another cell
 * by now. Whatever else somebody has put into the place stays. One read per tab where all is well.
 */
import { STAGE_FORMULA_START, stageFormula, stagePlace } from '../../tabs/plan/stage-line';
import type { SettingsLayout } from '../../tabs/plan/settings-layout';
import type { AnchoredTabs } from '../workbook/anchors';
import { rangeOf } from '../workbook/range-of';

export function showStage(tabs: AnchoredTabs, settings: SettingsLayout): void {
  if (settings.rows.stage === 0) return;
  const wanted = stageFormula(settings);
  for (const [role, { sheet, rows }] of tabs) {
    const place = stagePlace(role, rows.get('header'));
    if (place === undefined) continue;
    const cell = rangeOf(sheet, place);
    const present = cell.getFormula();
    if (present === wanted) continue;
    if (present.startsWith(STAGE_FORMULA_START) || cell.isBlank()) {
      // The formula last: by it the next run sees that the line is whole.
      cell.setFontWeight('bold').setFormula(wanted);
    }
  }
}
