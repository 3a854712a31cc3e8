// A conditional format rule as data: which cells, when, and how they look then. In Google's words.
// Source: https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule
import type { RangePlace } from './places';

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

export interface FormatRuleData<R extends RangePlace> {
  readonly ranges: readonly R[];
  readonly condition: FormatCondition | undefined;
  readonly look: FormatLook;
}
