/**
 * Command of the dialog and the command line: what all documents of the round say, in one answer, so that any number of them
 * costs as many calls as one. Figures are those of Xếp hạng and Điểm trừ, as everywhere else.
 */
import type { ReportDataOutcome, ReportSettings } from '../../contract/report';
import { SETUP } from '../../text/setup-message';
import { typedText } from '../../text/typed-text';
import { presentRound } from '../publication/round-content';
import { readSeal } from '../publication/read-seal';
import { findAnchoredTabs, type AnchoredTabs } from '../workbook/anchors';
import { groupCodesOf } from '../workbook/group-tabs';
import { readTasks } from '../workbook/remediation-table';
import { readReportTab, type ReportTab } from '../workbook/report-tabs';
import { readRoundTables } from '../workbook/round-tables';
import type { SettingsTab } from '../workbook/settings';

export function readReportData(): ReportDataOutcome {
  const tabs = findAnchoredTabs(SpreadsheetApp.getActiveSpreadsheet());
  const round = readRoundTables(tabs);
  if (!round.ok) return round;
  const groups = readGroups(tabs);
  if (typeof groups === 'string') return { ok: false, reason: 'formulas', message: groups };
  const remediation = tabs.get('remediation');
  return {
    ok: true,
    ...round.frame,
    settings: settingsOf(round.settings),
    criteria: groups.flatMap(({ criteria }) => criteria),
    units: round.units.map((unit) => ({
      ...unit,
      leaves: groups.flatMap(({ leaves }) => leaves.get(unit.name) ?? []),
    })),
    tasks: remediation === undefined ? [] : readTasks(remediation),
    seal: readSeal(
      tabs,
      presentRound(
        round,
        groups.map(({ cells }) => cells),
      ),
    ),
  };
}

/** Or the sentence that says which tab is damaged. */
function readGroups(tabs: AnchoredTabs): readonly ReportTab[] | string {
  const read: ReportTab[] = [];
  for (const code of groupCodesOf(tabs)) {
    const tab = tabs.get(`group:${code}`);
    if (tab === undefined) continue;
    const reading = readReportTab(tab);
    if (!reading.ok) return SETUP.damagedTab(tab.sheet.getName(), reading.missing);
    read.push(reading.tab);
  }
  return read;
}

function settingsOf({ values }: SettingsTab): ReportSettings {
  const text = (name: keyof ReportSettings) => typedText(values[name]);
  return {
    locality: text('locality'),
    superiorBody: text('superiorBody'),
    issuingBody: text('issuingBody'),
    criteriaTitle: text('criteriaTitle'),
    criteriaStatus: text('criteriaStatus'),
    selfDeadline: text('selfDeadline'),
    appraisalDeadline: text('appraisalDeadline'),
    explanationDeadline: text('explanationDeadline'),
  };
}
