// Making and finding protections for the three classes that have them: Range, Sheet and Spreadsheet.
// Source: https://developers.google.com/apps-script/reference/spreadsheet/sheet#getProtections(ProtectionType)
import type { CellRange } from '../univer/a1-notation';
import { addProtection, readProtections } from '../univer/protection-store';
import type { RangePlace, SheetPlace } from './places';
import type { PlatformContext } from './platform-context';
import { Protection } from './protection';

/** "If the range is already protected, this method creates a new protected range that overlaps the existing one." */
export function protectRange<R extends RangePlace>(
  context: PlatformContext,
  sheet: SheetPlace<R>,
  area: CellRange,
): Protection<R> {
  return new Protection(context, sheet, addProtection(sheet.hostFacade, area).id);
}

/** "If the sheet is already protected, this method returns an object representing its existing protection settings." */
export function protectSheet<R extends RangePlace>(
  context: PlatformContext,
  sheet: SheetPlace<R>,
): Protection<R> {
  const [existing] = protectionsOf(context, sheet, 'SHEET');
  return existing ?? new Protection(context, sheet, addProtection(sheet.hostFacade, undefined).id);
}

/** `type`: RANGE or SHEET. */
export function protectionsOf<R extends RangePlace>(
  context: PlatformContext,
  sheet: SheetPlace<R>,
  type: string,
): Protection<R>[] {
  return readProtections(sheet.hostFacade)
    .filter(({ range }) => (range ? 'RANGE' : 'SHEET') === type)
    .map(({ id }) => new Protection(context, sheet, id));
}
