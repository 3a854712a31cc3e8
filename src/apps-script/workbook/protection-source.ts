/** What protections follow from, read from the workbook as it stands: stage, e-mails, where each group's blocks are. */
import { cellText } from '../../text/cell-text';
import { UNITS_TAB } from '../../text/labels';
import { ROUND, SETUP } from '../../text/setup-message';
import { stageNamed } from '../../text/stage';
import { appraisersArea } from '../../tabs/plan/settings-layout';
import type { ProtectionSource } from '../../tabs/plan/protection-plan';
import { UNIT_EMAIL_COLUMN } from '../../tabs/units-tab';
import type { AnchoredTab, AnchoredTabs } from './anchors';
import { groupCodesOf, groupTableOf, missingAnchors } from './group-tabs';
import { rangeOf } from './range-of';
import { readSettingsTab } from './settings';

/** Or the sentence that says what is missing. */
export function readProtectionSource(tabs: AnchoredTabs): ProtectionSource | string {
  const settingsTab = tabs.get('settings');
  const settings = settingsTab && readSettingsTab(settingsTab);
  const units = tabs.get('units');
  if (settingsTab === undefined || settings === undefined || units === undefined) {
    return ROUND.notSetUp();
  }
  const groups: ProtectionSource['groups'][number][] = [];
  for (const groupCode of groupCodesOf(tabs)) {
    const tab = tabs.get(`group:${groupCode}`);
    if (tab === undefined) continue;
    const missing = missingAnchors(tab);
    if (missing.length > 0) return SETUP.damagedTab(tab.sheet.getName(), missing);
    groups.push({ groupCode, ...readFrame(tab) });
  }
  return {
    stage: stageNamed(settings.values.stage),
    groups,
    otherRoles: [...tabs.keys()],
    unitEmails: readUnitEmails(units),
    appraisers: readAppraisers(settingsTab),
  };
}

/** Codes and unit names alone: what is typed in the blocks is not read. */
function readFrame(tab: AnchoredTab): Omit<ProtectionSource['groups'][number], 'groupCode'> {
  const { sheet, rows, columns } = tab;
  const headerRow = rows.get('header') ?? 1;
  const code = columns.get('code') ?? 1;
  const width = (columns.get('score') ?? 2) - 1;
  const [header = []] = sheet.getRange(headerRow, 1, 1, width).getValues() as unknown[][];
  const below = sheet.getRange(1, code, sheet.getLastRow()).getValues() as unknown[][];
  const lines = below.map((row, i) =>
    i === headerRow - 1 ? header : [...new Array<unknown>(code - 1), row[0]],
  );
  const { units, ...layout } = groupTableOf(tab, lines);
  return { units, layout };
}

function readUnitEmails({ sheet, rows, columns }: AnchoredTab): ReadonlyMap<string, string> {
  const values = sheet.getDataRange().getValues() as unknown[][];
  const headerRow = rows.get('header') ?? 0;
  const titled = (values[headerRow - 1] ?? []).indexOf(UNITS_TAB.headers[UNIT_EMAIL_COLUMN - 1]);
  const email = columns.get('email') ?? (titled < 0 ? UNIT_EMAIL_COLUMN : titled + 1);
  return pairs(values.slice(headerRow), columns.get('unit') ?? 0, email);
}

/** Nobody where the table is missing, as in workbooks made before there was one. */
function readAppraisers({ sheet, rows }: AnchoredTab): ReadonlyMap<string, string> {
  const headerRow = rows.get('appraisers');
  if (headerRow === undefined) return new Map();
  return pairs(rangeOf(sheet, appraisersArea(headerRow)).getValues() as unknown[][], 1, 2);
}

/** Several lines of one name are taken together. */
function pairs(
  lines: readonly (readonly unknown[])[],
  nameColumn: number,
  emailColumn: number,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of lines) {
    const name = cellText(line[nameColumn - 1]);
    const emails = cellText(line[emailColumn - 1]);
    if (name !== '') found.set(name, `${found.get(name) ?? ''} ${emails}`);
  }
  return found;
}
