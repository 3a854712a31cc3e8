/** Command of the sidebar: everything its panels need at first, or what has to be done before there is anything. */
import { openSidebar as declaration } from '../../contract/calls/open-sidebar';
import { missingSettings } from '../../reports/missing-settings';
import { ROUND, SETUP } from '../../text/setup-message';
import { typedText } from '../../text/cell-text';
import { otherVersionIn } from '../../tabs/plan/settings-layout';
import { ruleDoubt } from '../checks/document-doubts';
import { command } from '../door';
import { readSealLine } from '../publication/snapshots';
import { groupCodesIn } from '../workbook/group';
import { isCopy, isLocal } from '../copy/home';
import { ownUnits } from '../workbook/owner';
import { readRound } from '../workbook/round';
import { readSelection } from '../workbook/selection';
import { contactsOf } from '../workbook/settings';
import { CURRENT_SCHEMA } from '../workbook/tabs';

export const openSidebar = command(declaration)((_, { spreadsheet, tabs }) => {
  if (tabs.roles.length + tabs.doubled.length === 0) {
    return { state: 'notSetUp', message: ROUND.notSetUp() };
  }
  if (groupCodesIn(tabs).length === 0 && tabs.doubled.length === 0) {
    return { state: 'needsUnits', message: SETUP.enterUnits() };
  }
  if (tabs.schema < CURRENT_SCHEMA) return { state: 'older', message: SETUP.olderWorkbook() };
  const round = readRound(tabs);
  if (!round.ok) return { state: 'damaged', message: round.message };
  const { values } = round.settings;
  const contacts = contactsOf(round.settings, round.list.units);
  const units = round.figures().map(({ standing }) => standing);
  return {
    state: 'ready',
    ...round.frame,
    units,
    selection: readSelection(tabs),
    sealLine: readSealLine(tabs),
    deadlines: {
      selfAssessment: typedText(values.selfDeadline),
      appraisal: typedText(values.appraisalDeadline),
      explanation: typedText(values.explanationDeadline),
    },
    otherVersion: otherVersionIn(values.version),
    doubt: ruleDoubt(round) ?? null,
    isMonitored: tabs.get('monitoring') !== undefined,
    contacts,
    ownUnits: ownUnits({ spreadsheet, tabs }, contacts),
    isCopy: isCopy(spreadsheet, round.settings.home),
    isLocal: isLocal(spreadsheet),
    missingSettings: missingSettings(values),
  };
});
