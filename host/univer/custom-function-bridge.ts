// Lets the engine call a JavaScript function by Google's convention instead of Univer's: a blank cell is '',
// one cell is a scalar, text results stay text, arrays of any shape spill, an exception is an error value.
// Univer's own registerFunction turns blanks to 0, re-parses text and dies of an exception (docs/host.md).
// Source: Google, "Custom Functions in Google Sheets" (arguments, return values, data types).
import { CellValueType, type Univer } from '@univerjs/core';
import type { BaseValueObject } from '@univerjs/engine-formula';
import {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { readableError } from './cell-value';
import { isDateFormat } from './number-format';
import { dateFromSerial, isDate, serialFromDate } from './serial-date';

export interface CallingCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Answers the function's result, or `failed` when the function threw (the caller keeps the message). */
export type CustomFunctionCall = (
  args: readonly unknown[],
  cell: CallingCell,
) => { readonly result: unknown } | 'failed';

export function registerCustomFunction(
  univer: Univer,
  name: string,
  call: CustomFunctionCall,
): void {
  keepNumbers();
  univer.__getInjector().get(IFunctionService).registerExecutors(new CustomFunction(name, call));
}

type ReadCell = BaseReferenceObject['getCellValueObject'];

let asUniverReads: ReadCell | undefined;

/**
 * Univer hands a number in a plain-text cell to formulas as text, while the cell itself goes on holding a number: a formula
 * and a script would read different things. For all of Univer's instances; more than once does no harm.
 */
function keepNumbers(): void {
  if (asUniverReads) return;
  // Called on each reference below.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const read = (asUniverReads = BaseReferenceObject.prototype.getCellValueObject);
  BaseReferenceObject.prototype.getCellValueObject = function (cell) {
    const value = read.call(this, cell);
    const isNumber = cell.t === CellValueType.NUMBER && value instanceof StringValueObject;
    return isNumber ? NumberValueObject.create(Number(cell.v)) : value;
  };
}

class CustomFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly call: CustomFunctionCall,
  ) {
    super(name);
  }

  /** Otherwise a text written into the formula itself, like "1/2", would be read as a date. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...values: BaseValueObject[]): BaseValueObject {
    const cell = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
    const answer = this.call(values.map(toArgument), cell);
    return answer === 'failed' ? ErrorValueObject.create(ErrorType.ERROR) : toResult(answer.result);
  }
}

function toArgument(value: BaseValueObject): unknown {
  if (!(value instanceof ArrayValueObject)) return value.isNull() ? undefined : toScalar(value);
  const array = value;
  const rows: unknown[][] = [];
  for (let r = 0; r < array.getRowCount(); r++) {
    const row: unknown[] = [];
    for (let c = 0; c < array.getColumnCount(); c++)
      row.push(toScalar(array.get(r, c) ?? undefined));
    rows.push(row);
  }
  return isOneCell(array) ? rows[0]?.[0] : rows;
}

/** A reference to one cell; a 1×1 result of another function has no place in a sheet and stays an array. */
function isOneCell(array: ArrayValueObject): boolean {
  return array.getRowCount() === 1 && array.getColumnCount() === 1 && array.getUnitId() !== '';
}

function toScalar(value: BaseValueObject | undefined): unknown {
  if (!value || value.isNull()) return '';
  if (value instanceof ErrorValueObject) return readableError(value.getErrorType());
  const raw = value.getValue();
  return typeof raw === 'number' && isDateFormat(value.getPattern()) ? dateFromSerial(raw) : raw;
}

function toResult(result: unknown): BaseValueObject {
  if (!Array.isArray(result)) return toCell(result);
  const rows = (result as unknown[]).map((row) =>
    Array.isArray(row) ? (row as unknown[]) : [row],
  );
  const columnCount = Math.max(1, ...rows.map((row) => row.length));
  if (rows.length === 0) return toCell('');
  const calculateValueList = rows.map((row) =>
    Array.from({ length: columnCount }, (_, c) => toCell(row[c])),
  );
  return ArrayValueObject.create({
    calculateValueList,
    rowCount: rows.length,
    columnCount,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function toCell(value: unknown): BaseValueObject {
  if (value === null || value === undefined || value === '') return StringValueObject.create('');
  if (typeof value === 'number') {
    return Number.isFinite(value)
      ? NumberValueObject.create(value)
      : ErrorValueObject.create(ErrorType.NUM);
  }
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (isDate(value)) return NumberValueObject.create(serialFromDate(value), 'dd/mm/yyyy');
  return StringValueObject.create(textOf(value));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
