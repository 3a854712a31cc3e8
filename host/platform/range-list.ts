// RangeList: several ranges of one sheet that take a look together, one write for all of them.
// Source: https://developers.google.com/apps-script/reference/spreadsheet/range-list
import { PlatformObject } from './platform-object';
import type { RangeFormat } from './range-format';

type Look<Method extends keyof RangeFormat> = RangeFormat[Method] extends (
  ...given: infer Given
) => unknown
  ? Given
  : never;

export class RangeList<Ranges extends RangeFormat> extends PlatformObject {
  readonly hostName = 'RangeList';

  constructor(private readonly ranges: readonly Ranges[]) {
    super();
  }

  getRanges(): Ranges[] {
    return [...this.ranges];
  }

  setBackground(...look: Look<'setBackground'>): this {
    return this.hostEach((range) => range.setBackground(...look));
  }

  setFontColor(...look: Look<'setFontColor'>): this {
    return this.hostEach((range) => range.setFontColor(...look));
  }

  setFontWeight(...look: Look<'setFontWeight'>): this {
    return this.hostEach((range) => range.setFontWeight(...look));
  }

  setFontStyle(...look: Look<'setFontStyle'>): this {
    return this.hostEach((range) => range.setFontStyle(...look));
  }

  setFontSize(...look: Look<'setFontSize'>): this {
    return this.hostEach((range) => range.setFontSize(...look));
  }

  setWrap(...look: Look<'setWrap'>): this {
    return this.hostEach((range) => range.setWrap(...look));
  }

  setHorizontalAlignment(...look: Look<'setHorizontalAlignment'>): this {
    return this.hostEach((range) => range.setHorizontalAlignment(...look));
  }

  setVerticalAlignment(...look: Look<'setVerticalAlignment'>): this {
    return this.hostEach((range) => range.setVerticalAlignment(...look));
  }

  setNumberFormat(...look: Look<'setNumberFormat'>): this {
    return this.hostEach((range) => range.setNumberFormat(...look));
  }

  setTextRotation(...look: Look<'setTextRotation'>): this {
    return this.hostEach((range) => range.setTextRotation(...look));
  }

  setBorder(...look: Look<'setBorder'>): this {
    return this.hostEach((range) => range.setBorder(...look));
  }

  override hostRequirePermission(method: string, args: readonly unknown[]): void {
    for (const range of this.ranges) range.hostRequirePermission?.(method, args);
  }

  private hostEach(change: (range: Ranges) => unknown): this {
    for (const range of this.ranges) change(range);
    return this;
  }
}
