// The members of Univer's enums that a snapshot holds, as plain values: importing the enums themselves would load all of
// @univerjs/core into every program that only wants to read a workbook. test/host/xlsx/univer-values.test.ts compares them.
import type { BooleanNumber, CellValueType, WrapStrategy } from '@univerjs/core';

/** A value as a member of an enum; that it is one is the caller's knowledge. */
export function enumMember<T>(value: T | number | string): T {
  return value as T;
}

export const NO = enumMember<BooleanNumber.FALSE>(0);
export const YES = enumMember<BooleanNumber.TRUE>(1);

export const TEXT = enumMember<CellValueType.STRING>(1);
export const NUMBER = enumMember<CellValueType.NUMBER>(2);
export const BOOLEAN = enumMember<CellValueType.BOOLEAN>(3);

export const WRAP = enumMember<WrapStrategy.WRAP>(3);
