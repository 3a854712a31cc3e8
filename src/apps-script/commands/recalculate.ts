/**
 * Command of the menu and the sidebar: all formulas of ours take the cell of the version, so another text in it has Google
 * compute each of them again; whether a new version of the add-on alone would, is not documented.
 */
import { recalculate as declaration } from '../../contract/calls/recalculate';
import { nextVersionMark } from '../../tabs/plan/settings-layout';
import { RECALCULATE, STAGE_MESSAGE } from '../../text/refusal-message';
import { command } from '../door';
import { writeTexts } from '../workbook/cell-values';
import { whole } from '../workbook/open-tab';
import { mayEditTab } from '../workbook/owner';
import { readSettingsTab } from '../workbook/settings';

export const recalculate = command(declaration)((_, { tabs }) => {
  const { sheet, layout, values } = whole(readSettingsTab(tabs));
  if (!mayEditTab(sheet)) {
    return { ok: false, reason: 'notAllowed', message: STAGE_MESSAGE.notAllowed() };
  }
  const cell = sheet.getRange(layout.rows.version, layout.valueColumn);
  writeTexts(cell.setNumberFormat('@'), [[nextVersionMark(values.version)]]);
  return { ok: true, message: RECALCULATE.done() };
});
