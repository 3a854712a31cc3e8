// DeveloperMetadataFinder: searches a spreadsheet, sheet or range for developer metadata.
// Source: https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata-finder
import type { CellRange } from '../univer/a1-notation';
import type { PlacedMetadata } from '../univer/developer-metadata-store';
import { allMetadata } from '../univer/developer-metadata-store';
import { DeveloperMetadata } from './developer-metadata';
import type { SheetOf } from './developer-metadata-location';
import type { SheetPlace } from './places';
import type { PlatformContext } from './platform-context';
import { PlatformObject } from './platform-object';

/** Where to look: a whole spreadsheet, one sheet with its rows and columns, or the rows and columns of a range. */
export interface MetadataScope {
  readonly sheetId?: string;
  readonly area?: CellRange;
}

type Test = (placed: PlacedMetadata) => boolean;

export class DeveloperMetadataFinder<S extends SheetPlace> extends PlatformObject {
  readonly hostName = 'DeveloperMetadataFinder';
  private readonly tests: Test[] = [];

  constructor(
    private readonly context: PlatformContext,
    private readonly sheetOf: SheetOf<S>,
    private readonly scope: MetadataScope,
  ) {
    super();
  }

  withId(id: number): this {
    return this.hostAnd(({ entry }) => entry.id === id);
  }

  withKey(key: string): this {
    return this.hostAnd(({ entry }) => entry.key === key);
  }

  withValue(value: string): this {
    return this.hostAnd(({ entry }) => entry.value === value);
  }

  withVisibility(visibility: string): this {
    return this.hostAnd(({ entry }) => entry.visibility === visibility);
  }

  withLocationType(type: string): this {
    return this.hostAnd(({ place }) => place.kind === type);
  }

  find(): DeveloperMetadata<S>[] {
    return allMetadata(this.context.workbook)
      .filter((placed) => isInScope(placed, this.scope))
      .filter((placed) => this.tests.every((test) => test(placed)))
      .map(({ place, entry }) => new DeveloperMetadata(this.context, this.sheetOf, place, entry));
  }

  private hostAnd(test: Test): this {
    this.tests.push(test);
    return this;
  }
}

function isInScope({ place }: PlacedMetadata, { sheetId, area }: MetadataScope): boolean {
  if (sheetId === undefined) return true;
  if (place.kind === 'SPREADSHEET' || place.sheetId !== sheetId) return false;
  if (!area) return true;
  if (place.kind === 'SHEET') return false;
  return place.kind === 'ROW'
    ? place.index >= area.startRow && place.index <= area.endRow
    : place.index >= area.startColumn && place.index <= area.endColumn;
}
