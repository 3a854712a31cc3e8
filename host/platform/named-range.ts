// NamedRange: a name people can write in formulas.
// Source: https://developers.google.com/apps-script/reference/spreadsheet/named-range
import { quoteSheet } from '../../xlsx/cell-range';
import { absoluteReference, rangeOfReference } from './named-range-reference';
import type { PlatformContext } from './platform-context';
import { PlatformObject } from './platform-object';
import type { Range } from './range';

export class NamedRange extends PlatformObject {
  readonly hostName = 'NamedRange';

  constructor(
    private readonly context: PlatformContext,
    private name: string,
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

  getRange(): Range {
    const reference = this.hostDefined().getFormulaOrRefString();
    const range = rangeOfReference(this.context, reference);
    if (!range) throw new Error(`Range not found: ${reference}`);
    return range;
  }

  setRange(range: Range): this {
    const sheet = quoteSheet(range.getSheet().getName());
    this.hostDefined().setRef(absoluteReference(sheet, range.hostArea));
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
