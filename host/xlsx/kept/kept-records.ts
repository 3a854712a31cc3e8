// What Excel has no place for, and how it stands on our very hidden sheet: one record a row, the kind in column A, the
// rest as JSON from column B on. Positions are defined names, so that they follow when rows or columns are inserted.
// A list too long for a validation rule stands here too, one value a cell. Written and read by kept-sheet.ts.
import type { IFreeze, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { ReferenceForm } from '../../../xlsx/formulas/formula-parts';

export const KEPT_SHEET = '_cchc';
export const KEPT_FORMAT = 1;

type Custom = NonNullable<IWorkbookData['custom']>;

/** Of the highlighting rules as they stand in the file, numbered from 1 on. */
export interface WrittenRules {
  readonly count: number;
  /** The rules that stop those below them, which LibreOffice forgets. */
  readonly stops: readonly number[];
}

/** A reference of a formula, as the name of its position and how it was written. */
export interface KeptReference {
  readonly anchor: string;
  readonly form: ReferenceForm;
  readonly hasSheet: boolean;
}

export type KeptRecord =
  | { readonly kind: 'format'; readonly version: number }
  | {
      readonly kind: 'workbook';
      readonly id: string;
      readonly name: string;
      readonly locale: string;
      readonly appVersion: string;
      readonly custom?: Custom;
    }
  | {
      readonly kind: 'sheet';
      readonly anchor: string;
      readonly id: string;
      readonly name: string;
      /** What the tab was called in the file. */
      readonly fileName: string;
      readonly rowCount: number;
      readonly columnCount: number;
      readonly defaultRowHeight?: number;
      readonly freeze?: IFreeze;
      readonly showGridlines?: IWorksheetData['showGridlines'];
      readonly rules: WrittenRules;
      readonly custom?: NonNullable<IWorksheetData['custom']>;
    }
  | { readonly kind: 'column' | 'row'; readonly anchor: string; readonly custom: Custom }
  | {
      readonly kind: 'formula';
      readonly anchor: string;
      readonly parts: readonly (string | KeptReference)[];
    }
  | { readonly kind: 'spill'; readonly anchor: string }
  | { readonly kind: 'text'; readonly anchor: string; readonly text: string }
  | {
      readonly kind: 'outside';
      readonly anchor: string;
      readonly formula: string;
      readonly value: string | number;
    };

export type KeptRecordOf<K extends KeptRecord['kind']> = Extract<KeptRecord, { kind: K }>;
