// Univer's validation rules as they stand in a snapshot, as far as an .xlsx carries them.
// Source: @univerjs/core 0.25.1, IDataValidationRule.
import type { CellRange } from '../univer/a1-notation';

export const DATA_VALIDATIONS = 'SHEET_DATA_VALIDATION_PLUGIN';

export interface DataValidation {
  readonly uid: string;
  readonly ranges: readonly CellRange[];
  readonly type: string;
  readonly operator?: string;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly allowBlank?: boolean;
  readonly showDropDown?: boolean;
  /** 0 information, 1 stop, 2 warning: only 1 refuses what does not fit. */
  readonly errorStyle?: number;
  readonly showErrorMessage?: boolean;
  readonly errorTitle?: string;
  readonly error?: string;
  readonly showInputMessage?: boolean;
  readonly promptTitle?: string;
  readonly prompt?: string;
}

/** The names of Univer's error styles in the file, by number. */
export const ERROR_STYLES = ['information', 'stop', 'warning'];

export const ANY_BOOLEAN = 'TRUE,FALSE';
