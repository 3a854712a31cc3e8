// BooleanCondition: the test of a conditional format rule and the look it gives.
// Source: https://developers.google.com/apps-script/reference/spreadsheet/boolean-condition
import type { FormatCondition, FormatLook } from './conditional-format-shape';
import { enumMember } from './enumerations';
import type { EnumMember } from './platform-object';
import { PlatformObject } from './platform-object';

export class BooleanCondition extends PlatformObject {
  readonly hostName = 'BooleanCondition';

  constructor(
    private readonly condition: FormatCondition & { readonly kind: 'boolean' },
    private readonly look: FormatLook,
  ) {
    super();
  }

  getCriteriaType(): EnumMember {
    return enumMember('BooleanCriteria', this.condition.criteria);
  }

  getCriteriaValues(): unknown[] {
    return [...this.condition.values];
  }

  getBackground(): string | null {
    return this.look.background ?? null;
  }

  getFontColor(): string | null {
    return this.look.fontColor ?? null;
  }

  getBold(): boolean | null {
    return this.look.bold ?? null;
  }

  getItalic(): boolean | null {
    return this.look.italic ?? null;
  }

  getStrikethrough(): boolean | null {
    return this.look.strikethrough ?? null;
  }

  getUnderline(): boolean | null {
    return this.look.underline ?? null;
  }
}
