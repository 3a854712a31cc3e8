// ConditionalFormatRule: which cells look how when. Immutable; made by ConditionalFormatRuleBuilder.
// Source: https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule
import { BooleanCondition } from './boolean-condition';
import { ConditionalFormatRuleBuilder } from './conditional-format-rule-builder';
import { GradientCondition } from './gradient-condition';
import { PlatformObject } from './platform-object';
import type { Range } from './range';

export interface FormatLook {
  readonly background?: string | null;
  readonly fontColor?: string | null;
  readonly bold?: boolean | null;
  readonly italic?: boolean | null;
  readonly strikethrough?: boolean | null;
  readonly underline?: boolean | null;
}

export interface GradientPoint {
  readonly color: string;
  /** NUMBER, PERCENT, PERCENTILE, MIN or MAX. */
  readonly type: string;
  readonly value: string;
}

export type FormatCondition =
  | { readonly kind: 'boolean'; readonly criteria: string; readonly values: readonly unknown[] }
  | { readonly kind: 'gradient'; readonly points: readonly GradientPoint[] };

export interface FormatRuleData {
  readonly ranges: readonly Range[];
  readonly condition: FormatCondition | undefined;
  readonly look: FormatLook;
}

export class ConditionalFormatRule extends PlatformObject {
  readonly hostName = 'ConditionalFormatRule';

  constructor(readonly hostData: FormatRuleData) {
    super();
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.hostData);
  }

  getRanges(): Range[] {
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
