// Making and finding protections for the three classes that have them: Range, Sheet and Spreadsheet.
// Source: https://developers.google.com/apps-script/reference/spreadsheet/sheet#getProtections(ProtectionType)
import type { CellRange } from '../univer/a1-notation';
import { addProtection, readProtections } from '../univer/protection-store';
import type { PlatformContext } from './platform-context';
import { Protection } from './protection';
import type { Sheet } from './sheet';

/** "If the range is already protected, this method creates a new protected range that overlaps the existing one." */
export function protectRange(context: PlatformContext, sheet: Sheet, area: CellRange): Protection {
  return new Protection(context, sheet, addProtection(sheet.hostFacade, area).id);
}

/** "If the sheet is already protected, this method returns an object representing its existing protection settings." */
export function protectSheet(context: PlatformContext, sheet: Sheet): Protection {
  const [existing] = protectionsOf(context, sheet, 'SHEET');
  return existing ?? new Protection(context, sheet, addProtection(sheet.hostFacade, undefined).id);
}

/** `type`: RANGE or SHEET. */
export function protectionsOf(context: PlatformContext, sheet: Sheet, type: string): Protection[] {
  return readProtections(sheet.hostFacade)
    .filter(({ range }) => (range ? 'RANGE' : 'SHEET') === type)
    .map(({ id }) => new Protection(context, sheet, id));
}
