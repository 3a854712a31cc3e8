/**
 * Whether the spreadsheet reads numbers and days as Vietnamese people write them, and making it so. It changes reading for
 * everybody, so it is asked first. Source: developers.google.com/apps-script/reference/spreadsheet/spreadsheet.
 */
import { SETUP } from '../../text/setup-message';
import { foreignZone } from '../workbook/cell-values';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const VIETNAMESE = 'vi_VN';

/** What differs, as a sentence; undefined where nothing does. */
export function localeDoubt(spreadsheet: Spreadsheet): string | undefined {
  const locale = spreadsheet.getSpreadsheetLocale();
  const zone = foreignZone(spreadsheet);
  const isForeign = !locale.startsWith('vi');
  if (!isForeign && zone === undefined) return undefined;
  return SETUP.foreignLocale(isForeign ? locale : '', zone ?? '');
}

export function makeVietnamese(spreadsheet: Spreadsheet): void {
  spreadsheet.setSpreadsheetLocale(VIETNAMESE);
  spreadsheet.setSpreadsheetTimeZone(Session.getScriptTimeZone());
}
