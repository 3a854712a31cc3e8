/**
 * Command of the menu and the sidebar: all formulas of ours take the cell of the version, so another text in it has Google
 * compute each of them again; whether a new version of the add-on alone would, is not documented.
 */
import { recalculate as declaration } from '../../contract/calls/recalculate';
import { RECALCULATE } from '../../text/refusal-message';
import { command } from '../door';
import { writeVersion } from '../setup/show-stage';
import { whole } from '../workbook/open-tab';
import { readSettingsTab } from '../workbook/settings';

export const recalculate = command(declaration)((_, { tabs }) => {
  writeVersion(whole(readSettingsTab(tabs)));
  return { ok: true, message: RECALCULATE.done() };
});
