// DeveloperMetadata: one key and value hung on a spreadsheet, sheet, row or column.
// Moving it elsewhere is not emulated.
// Source: https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata
import type { MetadataEntry, MetadataPlace } from '../univer/developer-metadata-store';
import { allMetadata, metadataEntries, writeMetadata } from '../univer/developer-metadata-store';
import type { SheetOf } from './developer-metadata-location';
import { DeveloperMetadataLocation } from './developer-metadata-location';
import { enumMember } from './enumerations';
import type { SheetPlace } from './places';
import type { PlatformContext } from './platform-context';
import type { EnumMember } from './platform-object';
import { PlatformObject } from './platform-object';

export class DeveloperMetadata<S extends SheetPlace> extends PlatformObject {
  readonly hostName = 'DeveloperMetadata';

  constructor(
    private readonly context: PlatformContext,
    private readonly sheetOf: SheetOf<S>,
    private place: MetadataPlace,
    private entry: MetadataEntry,
  ) {
    super();
  }

  getId(): number {
    return this.entry.id;
  }

  getKey(): string {
    return this.entry.key;
  }

  getValue(): string | null {
    return this.entry.value;
  }

  getVisibility(): EnumMember {
    return enumMember('DeveloperMetadataVisibility', this.entry.visibility);
  }

  getLocation(): DeveloperMetadataLocation<S> {
    return new DeveloperMetadataLocation(this.place, this.sheetOf);
  }

  setKey(key: string): this {
    return this.hostChange({ ...this.entry, key });
  }

  setValue(value: string): this {
    return this.hostChange({ ...this.entry, value });
  }

  setVisibility(visibility: string): this {
    return this.hostChange({ ...this.entry, visibility });
  }

  remove(): void {
    this.hostReplace([]);
  }

  private hostChange(entry: MetadataEntry): this {
    this.hostReplace([entry]);
    this.entry = entry;
    return this;
  }

  /** Rows and columns may have moved since this object was made, so the place is looked up by id. */
  private hostReplace(replacement: readonly MetadataEntry[]): void {
    const { workbook } = this.context;
    const placed = allMetadata(workbook).find(({ entry }) => entry.id === this.entry.id);
    if (!placed) throw new Error('The developer metadata does not exist.');
    this.place = placed.place;
    const entries = metadataEntries(workbook, placed.place);
    const kept = entries.flatMap((entry) => (entry.id === this.entry.id ? replacement : [entry]));
    writeMetadata(workbook, placed.place, kept);
  }
}
