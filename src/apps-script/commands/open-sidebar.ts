/** Command of the sidebar: everything its panels need at first, or what has to be done before there is anything. */
import type { OpenSidebarOutcome } from '../../contract/open-sidebar';
import { isBlank } from '../../core/reading';
import { SETTINGS_TAB } from '../../text/labels';
import { ROUND, SETUP } from '../../text/setup-message';
import type { SettingName } from '../../views/settings-layout';
import { findAnchoredTabs } from '../workbook/anchors';
import { groupCodesOf } from '../workbook/group-tabs';
import { readSelection } from '../workbook/selection';
import type { SettingsTab } from '../workbook/settings';
import { readStandings } from '../workbook/standings-table';

export function openSidebar(): OpenSidebarOutcome {
  const tabs = findAnchoredTabs(SpreadsheetApp.getActiveSpreadsheet());
  if (tabs.size === 0) return { state: 'notSetUp', message: ROUND.notSetUp() };
  if (groupCodesOf(tabs).length === 0) return { state: 'needsUnits', message: SETUP.enterUnits() };
  const standings = readStandings(tabs);
  if (!standings.ok) return { state: 'damaged', message: standings.message };
  const { frame, units, settings } = standings;
  return {
    state: 'ready',
    ...frame,
    units,
    selection: readSelection(tabs),
    missingSettings: missingSettings(settings),
  };
}

/** Without these a document has dotted places in its head. */
const DOCUMENT_SETTINGS = [
  'locality',
  'superiorBody',
  'issuingBody',
] as const satisfies readonly SettingName[];

function missingSettings({ values }: SettingsTab): string[] {
  const missing = DOCUMENT_SETTINGS.filter((name) => isBlank(values[name]));
  return missing.map((name) => SETTINGS_TAB.labels[name]);
}
