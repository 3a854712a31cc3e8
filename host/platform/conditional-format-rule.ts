// ConditionalFormatRule: which cells look how when. Immutable; made by ConditionalFormatRuleBuilder.
// Source: https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule
import { BooleanCondition } from './boolean-condition';
import { ConditionalFormatRuleBuilder } from './conditional-format-rule-builder';
import type { FormatRuleData } from './conditional-format-shape';
import { GradientCondition } from './gradient-condition';
import { PlatformObject } from './platform-object';
import type { RangePlace } from './places';

export class ConditionalFormatRule<R extends RangePlace> extends PlatformObject {
  readonly hostName = 'ConditionalFormatRule';

  constructor(readonly hostData: FormatRuleData<R>) {
    super();
  }

  copy(): ConditionalFormatRuleBuilder<R> {
    return new ConditionalFormatRuleBuilder(this.hostData);
  }

  getRanges(): R[] {
    return [...this.hostData.ranges];
  }

  /** Null for a gradient. */
  getBooleanCondition(): BooleanCondition | null {
    const { condition, look } = this.hostData;
    return condition?.kind === 'boolean' ? new BooleanCondition(condition, look) : null;
  }

  /** Null for anything but a gradient. */
  getGradientCondition(): GradientCondition | null {
    const { condition } = this.hostData;
    return condition?.kind === 'gradient' ? new GradientCondition(condition.points) : null;
  }
}
