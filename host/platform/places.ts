// What the classes that hang on ranges and sheets know of them: where they are, and that a sheet makes ranges. So they
// need not import Range and Sheet, which import them; `R` and `S` are those two classes.
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { CellRange } from '../univer/a1-notation';

export interface RangePlace {
  readonly hostSheetId: string;
  readonly hostArea: CellRange;
}

export interface SheetPlace<R extends RangePlace = RangePlace> {
  readonly hostId: string;
  readonly hostFacade: FWorksheet;
  getMaxRows(): number;
  getMaxColumns(): number;
  hostRange(area: CellRange): R;
}
