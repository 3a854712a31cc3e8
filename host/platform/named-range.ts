// NamedRange: a name people can write in formulas.
// Source: https://developers.google.com/apps-script/reference/spreadsheet/named-range
import { referenceTo } from './named-range-reference';
import type { RangePlace } from './places';
import type { PlatformContext } from './platform-context';
import { PlatformObject } from './platform-object';

export class NamedRange<R extends RangePlace> extends PlatformObject {
  readonly hostName = 'NamedRange';

  constructor(
    private readonly context: PlatformContext,
    private name: string,
    private readonly readReference: (reference: string) => R | null,
  ) {
    super();
  }

  hostIs(name: string): boolean {
    return this.name.toLowerCase() === name.toLowerCase();
  }

  getName(): string {
    return this.name;
  }

  setName(name: string): this {
    this.hostDefined().setName(name);
    this.name = name;
    return this;
  }

  getRange(): R {
    const reference = this.hostDefined().getFormulaOrRefString();
    const range = this.readReference(reference);
    if (!range) throw new Error(`Range not found: ${reference}`);
    return range;
  }

  setRange(range: RangePlace): this {
    this.hostDefined().setRef(referenceTo(this.context.workbook, range));
    return this;
  }

  remove(): void {
    this.hostDefined().delete();
  }

  private hostDefined(): NonNullable<
    ReturnType<PlatformContext['workbook']['facade']['getDefinedName']>
  > {
    const defined = this.context.workbook.facade.getDefinedName(this.name);
    if (!defined) throw new Error(`Named range not found: ${this.name}`);
    return defined;
  }
}
