// DeveloperMetadataLocation: what a piece of developer metadata hangs on.
// Source: https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata-location
import { wholeLines } from '../univer/a1-notation';
import type { MetadataPlace } from '../univer/developer-metadata-store';
import { enumMember } from './enumerations';
import type { SheetPlace } from './places';
import type { EnumMember } from './platform-object';
import { PlatformObject } from './platform-object';

/** A sheet by its id. */
export type SheetOf<S> = (sheetId: string) => S;

type RangeOf<S extends SheetPlace> = ReturnType<S['hostRange']>;

export class DeveloperMetadataLocation<S extends SheetPlace> extends PlatformObject {
  readonly hostName = 'DeveloperMetadataLocation';

  constructor(
    private readonly place: MetadataPlace,
    private readonly sheetOf: SheetOf<S>,
  ) {
    super();
  }

  getLocationType(): EnumMember {
    return enumMember('DeveloperMetadataLocationType', this.place.kind);
  }

  /** Null unless the metadata hangs on a sheet itself. */
  getSheet(): S | null {
    return this.place.kind === 'SHEET' ? this.sheetOf(this.place.sheetId) : null;
  }

  getColumn(): RangeOf<S> | null {
    return this.place.kind === 'COLUMN' ? this.hostLine(this.place, 'column') : null;
  }

  getRow(): RangeOf<S> | null {
    return this.place.kind === 'ROW' ? this.hostLine(this.place, 'row') : null;
  }

  private hostLine(
    { sheetId, index }: { readonly sheetId: string; readonly index: number },
    axis: 'row' | 'column',
  ): RangeOf<S> {
    const sheet = this.sheetOf(sheetId);
    const line = { startRow: index, endRow: index, startColumn: index, endColumn: index };
    const size = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
    return sheet.hostRange(wholeLines(line, axis, size)) as RangeOf<S>;
  }
}
