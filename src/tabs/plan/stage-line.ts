/**
 * The round's stage on every tab: one plain formula cell that refers to Cấu hình, in the row above the table, which is
 * free in column A. Cấu hình says it itself; Bộ tiêu chí is a table from its first row on and has no place for it.
 */
import { STAGE_LINE } from '../../text/stage';
import { absoluteName, areaOf, type Area } from './a1';
import { SETTING_VALUE_COLUMN, type SettingsLayout } from './settings-layout';

const ROLE = /^(?:group:.+|units|ranking|deductions|evidence|remediation|log)$/;

/** On Hướng dẫn, which is all sentences: between its title and the first of them. */
const GUIDE_ROW = 2;

/** Undefined where the tab has no place for it. */
export function stagePlace(role: string, headerRow = 0): Area | undefined {
  if (role === 'guide') return areaOf(GUIDE_ROW, 1);
  return ROLE.test(role) && headerRow > 1 ? areaOf(headerRow - 1, 1) : undefined;
}

export function stageFormula(settings: SettingsLayout): string {
  const stage = absoluteName(settings.sheetName, areaOf(settings.rows.stage, SETTING_VALUE_COLUMN));
  return `${STAGE_FORMULA_START}${stage}`;
}

export const STAGE_FORMULA_START = `="${STAGE_LINE}"&`;
