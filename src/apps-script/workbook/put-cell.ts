/** One cell changed only where it still says what was seen, read again just before; or already says what it shall. */
import { standing } from '../../rules/edit';
import { cellText } from '../../text/cell-text';
import { writeTexts } from './cell-values';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** False where somebody has typed there meanwhile. Plain text first: `=…` stays text and 1/2 is no date. */
export function putText(cell: Range, expected: string, value: string): boolean {
  const stands = standing(cellText(cell.getValue()), { expected, value });
  if (stands === 'open') writeTexts(cell.setNumberFormat('@'), [[value]]);
  return stands !== 'other';
}

export function putNote(cell: Range, expected: string, value: string): boolean {
  const stands = standing(cell.getNote().trim(), { expected, value });
  if (stands === 'open') cell.setNote(value);
  return stands !== 'other';
}
