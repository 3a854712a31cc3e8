/**
 * The round's stage on every tab: one plain formula cell that refers to Cấu hình, in the row above the keys, which is
 * free in column A. Which tabs have one is said by their declarations.
 */
import { STAGE_LINE } from '../../text/stage';
import { absoluteName, areaOf, type Area } from './a1';
import type { SettingsLayout } from './settings-layout';

/** On Hướng dẫn, which is all sentences: between its title and the first of them. */
const GUIDE_ROW = 2;

/** Above the keys, whose row stands in for the header on tabs without them. */
export function stagePlace(keyRow: number | undefined): Area {
  return areaOf(keyRow === undefined ? GUIDE_ROW : Math.max(1, keyRow - 1), 1);
}

export function stageFormula(settings: SettingsLayout): string {
  const stage = absoluteName(settings.sheetName, areaOf(settings.rows.stage, settings.valueColumn));
  return `${STAGE_FORMULA_START}${stage}`;
}

export const STAGE_FORMULA_START = `="${STAGE_LINE}"&`;
