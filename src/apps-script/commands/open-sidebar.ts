/** Command of the sidebar: everything its panels need at first, or what has to be done before there is anything. */
import {
  openSidebar as declaration,
  type OpenSidebarOutcome,
} from '../../contract/calls/open-sidebar';
import { ROUND, SETUP } from '../../text/setup-message';
import { typedText } from '../../text/typed-text';
import { missingSettings } from '../../reports/missing-settings';
import { command, type Workbook } from '../door';
import { groupCodesOf } from '../workbook/group-tabs';
import { readSelection } from '../workbook/selection';
import { readStandings } from '../workbook/standings-table';

export const openSidebar = command(declaration, open);

function open(_request: unknown, { tabs }: Workbook): OpenSidebarOutcome {
  if (tabs.size === 0) return { state: 'notSetUp', message: ROUND.notSetUp() };
  if (groupCodesOf(tabs).length === 0) return { state: 'needsUnits', message: SETUP.enterUnits() };
  const standings = readStandings(tabs);
  if (!standings.ok) return { state: 'damaged', message: standings.message };
  const { frame, units, settings, sealLine } = standings;
  return {
    state: 'ready',
    ...frame,
    units,
    selection: readSelection(tabs),
    sealLine,
    deadlines: {
      selfAssessment: typedText(settings.values.selfDeadline),
      appraisal: typedText(settings.values.appraisalDeadline),
      explanation: typedText(settings.values.explanationDeadline),
    },
    missingSettings: missingSettings(settings.values),
  };
}
