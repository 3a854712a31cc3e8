/** One cell changed only where it still says what was seen, read again just before; or already says what it shall. */
import { cellText } from '../../text/cell-text';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** False where somebody has typed there meanwhile. Plain text first: `=…` stays text and 1/2 is no date. */
export function putText(cell: Range, seen: string, value: string): boolean {
  const present = cellText(cell.getValue());
  if (present === value) return true;
  if (present !== seen) return false;
  cell.setNumberFormat('@').setValue(value);
  return true;
}

export function putNote(cell: Range, seen: string, value: string): boolean {
  const present = cell.getNote().trim();
  if (present === value) return true;
  if (present !== seen) return false;
  cell.setNote(value);
  return true;
}
