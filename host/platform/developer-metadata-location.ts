// DeveloperMetadataLocation: what a piece of developer metadata hangs on.
// Source: https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata-location
import type { MetadataPlace } from '../univer/developer-metadata-store';
import type { PlatformContext } from './platform-context';
import { PlatformObject } from './platform-object';
import type { Range } from './range';
import { Sheet } from './sheet';

export class DeveloperMetadataLocation extends PlatformObject {
  readonly hostName = 'DeveloperMetadataLocation';

  constructor(
    private readonly context: PlatformContext,
    private readonly place: MetadataPlace,
  ) {
    super();
  }

  getLocationType(): string {
    return this.place.kind;
  }

  /** Null unless the metadata hangs on a sheet itself. */
  getSheet(): Sheet | null {
    return this.place.kind === 'SHEET' ? new Sheet(this.context, this.place.sheetId) : null;
  }

  getColumn(): Range | null {
    if (this.place.kind !== 'COLUMN') return null;
    const sheet = new Sheet(this.context, this.place.sheetId);
    return sheet.getRange(1, this.place.index + 1, sheet.getMaxRows(), 1);
  }

  getRow(): Range | null {
    if (this.place.kind !== 'ROW') return null;
    const sheet = new Sheet(this.context, this.place.sheetId);
    return sheet.getRange(this.place.index + 1, 1, 1, sheet.getMaxColumns());
  }
}
