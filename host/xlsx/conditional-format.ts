// Univer's highlighting rules as they stand in a snapshot, as far as an .xlsx carries them.
// Source: @univerjs/sheets-conditional-formatting 0.25.1, models/type.
import type { IStyleData } from '@univerjs/core';
import type { CellRange } from '../univer/a1-notation';

export const CONDITIONAL_FORMATS = 'SHEET_CONDITIONAL_FORMATTING_PLUGIN';

export interface ConditionalFormat {
  readonly cfId: string;
  readonly ranges: readonly CellRange[];
  readonly stopIfTrue: boolean;
  readonly rule: HighlightRule;
}

interface ColorStop {
  readonly index: number;
  readonly color: string;
  readonly value: { readonly type: string; readonly value?: number | string };
}

export type HighlightRule =
  | { readonly type: 'colorScale'; readonly config: readonly ColorStop[] }
  | {
      readonly type: 'highlightCell';
      readonly subType: string;
      readonly operator?: string;
      readonly value?: string | number | readonly number[];
      readonly style: IStyleData;
    };
