/**
 * Command of the dialog and the command line: what all documents of the round say, in one answer, so that any number of them
 * costs as many calls as one. Figures are those of Xếp hạng and Điểm trừ, as everywhere else.
 */
import {
  readReportData as declaration,
  type ReportDataOutcome,
} from '../../contract/calls/read-report-data';
import type { ReportSettings } from '../../contract/report';
import { typedText } from '../../text/typed-text';
import { presentRound } from '../publication/round-content';
import { readSeal } from '../publication/read-seal';
import { command, type Workbook } from '../door';
import { readEachGroup } from '../workbook/group-cells';
import { readTasks } from '../workbook/remediation-table';
import { readReportTab } from '../workbook/report-tabs';
import { readRoundTables } from '../workbook/round-tables';
import type { SettingsTab } from '../workbook/settings';

export const readReportData = command(declaration, read);

function read(_request: unknown, { tabs }: Workbook): ReportDataOutcome {
  const round = readRoundTables(tabs);
  if (!round.ok) return round;
  const groups = readEachGroup(tabs, readReportTab);
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
    seal: readSeal(tabs, () => {
      const cells = groups.map((group) => group.cells);
      return presentRound(round, cells);
    }),
  };
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
