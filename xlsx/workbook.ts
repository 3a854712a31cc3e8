// A workbook as plain data, the same whether it was read or is to be written; no program's own terms.
// Rows and columns count from 0, sizes are pixels of 1/96 inch, colours `#rrggbb`. Formulas stand without `=` and as
// people write them; texts are whole and unescaped. What a file must do differently is the reader's and the writer's business.
import type { CellRange } from './cell-range';

export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
}

export interface DefinedName {
  readonly name: string;
  /** Index of the sheet that the name belongs to; undefined: the whole workbook. */
  readonly sheetIndex?: number | undefined;
  /** A reference or any other formula. */
  readonly text: string;
  readonly isHidden?: boolean;
}

export interface Sheet {
  readonly name: string;
  readonly visibility?: 'visible' | 'hidden' | 'veryHidden';
  readonly tabColor?: string | undefined;
  readonly hidesGridLines?: boolean;
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly defaultWidth?: number | undefined;
  /** As read; never written, since a file that states one has its rows stay so low that wrapped text is hidden. */
  readonly defaultHeight?: number;
  readonly columns?: Lines;
  readonly rows?: Lines;
  readonly cells?: CellRows;
  readonly merges?: readonly CellRange[];
  /** Areas that array formulas fill, as read; the formula itself stands in the first cell. */
  readonly arrays?: readonly CellRange[];
  readonly notes?: readonly Note[];
  /** First rule first. */
  readonly highlights?: readonly Highlight[];
  readonly validations?: readonly Validation[];
}

export type Lines = Readonly<Record<number, Line>>;

/** A column or a row. */
export interface Line {
  /** Width or height; undefined: the usual one, or as the text needs. */
  readonly size?: number;
  readonly isHidden?: boolean;
  /** How deep it lies in groups. */
  readonly outline?: number;
  readonly style?: CellStyle | undefined;
}

export type CellRows = Readonly<Record<number, CellRow>>;
export type CellRow = Readonly<Record<number, Cell>>;

export interface Cell {
  /** Typed, or the latest result of the formula. */
  readonly value?: CellValue | undefined;
  readonly formula?: string;
  readonly style?: CellStyle | undefined;
}

export type CellValue = string | number | boolean | { readonly error: string };

/** What is said about a cell beside its value; what is not said is as usual. Equal styles may be one object. */
export interface CellStyle {
  readonly font?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isUnderlined?: boolean;
  readonly isStruck?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly borders?: Readonly<Partial<Record<BorderSide, BorderLine>>>;
  /** As ECMA-376 part 1, 18.18.40 names them: `left`, `center`, `right` … */
  readonly horizontal?: string;
  /** `top` or `center`. */
  readonly vertical?: string;
  readonly wraps?: boolean;
  /** Degrees to the left, or letters one below the other. */
  readonly turn?: number | 'stacked';
  readonly format?: string;
}

export type BorderSide = 'left' | 'right' | 'top' | 'bottom';

export interface BorderLine {
  /** As ECMA-376 part 1, 18.18.3 names them: `thin`, `double` … */
  readonly style: string;
  readonly color: string;
}

export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface Highlight {
  readonly ranges: readonly CellRange[];
  /** Whether the rules below this one are not asked where it holds. */
  readonly stops: boolean;
  readonly rule: HighlightRule;
}

export type HighlightRule =
  | { readonly kind: 'colorScale'; readonly points: readonly ColorPoint[] }
  | (HighlightCondition & { readonly style: CellStyle });

/** A formula counts from the first cell of the first range. Texts and numbers are compared as Google Sheets does. */
export type HighlightCondition =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'text'; readonly operator: string; readonly value?: string }
  | {
      readonly kind: 'number';
      readonly operator: string;
      readonly value: number | readonly number[];
    };

export interface ColorPoint {
  readonly color: string;
  /** `min`, `max`, `num`, `percent`, `percentile` or `formula`. */
  readonly type: string;
  readonly value?: number | string;
}

export interface Validation {
  readonly ranges: readonly CellRange[];
  /** As ECMA-376 part 1, 18.18.21 names them: `list`, `decimal`, `custom` … */
  readonly type: string;
  readonly operator?: string;
  /** Of a list: what may be chosen. One that names cells has a formula instead. */
  readonly values?: readonly string[];
  readonly formulas?: readonly string[];
  readonly hidesArrow?: boolean;
  readonly allowsBlank: boolean;
  readonly severity: 'information' | 'stop' | 'warning';
  readonly showsError: boolean;
  readonly showsPrompt: boolean;
  readonly messages: ValidationMessages;
}

export type ValidationMessages = Readonly<
  Partial<Record<'errorTitle' | 'error' | 'promptTitle' | 'prompt', string>>
>;
