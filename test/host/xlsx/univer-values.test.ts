import { describe, expect, it } from '@jest/globals';
import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { BORDER_STYLES, HORIZONTAL, VERTICAL } from '../../../host/xlsx/cell-style';
import { KNOWN_FUNCTIONS } from '../../../host/xlsx/known-functions';
import { ERROR_STYLES } from '../../../host/xlsx/data-validation';
import { BOOLEAN, NO, NUMBER, TEXT, WRAP, YES } from '../../../host/xlsx/univer-values';
import { DataValidationErrorStyle } from '@univerjs/core';
import { ALL_IMPLEMENTED_FUNCTIONS } from '@univerjs/engine-formula';

describe("Univer's functions", () => {
  it('are those that a formula of a file may call', () => {
    const names = ALL_IMPLEMENTED_FUNCTIONS.map(([, name]) => String(name));
    expect([...KNOWN_FUNCTIONS, 'LET', 'LAMBDA'].sort()).toEqual(names.sort());
  });
});

describe("Univer's enums", () => {
  it('have the values that host/xlsx writes out', () => {
    expect([NO, YES]).toEqual([BooleanNumber.FALSE, BooleanNumber.TRUE]);
    expect([TEXT, NUMBER, BOOLEAN]).toEqual([
      CellValueType.STRING,
      CellValueType.NUMBER,
      CellValueType.BOOLEAN,
    ]);
    expect(WRAP).toBe(WrapStrategy.WRAP);
  });

  it('stand in the order of our lists', () => {
    expect(BORDER_STYLES.indexOf('double')).toBe(BorderStyleTypes.DOUBLE);
    expect(BORDER_STYLES.indexOf('thick')).toBe(BorderStyleTypes.THICK);
    expect(HORIZONTAL.indexOf('right')).toBe(HorizontalAlign.RIGHT);
    expect(VERTICAL.indexOf('center')).toBe(VerticalAlign.MIDDLE);
    expect(ERROR_STYLES[DataValidationErrorStyle.WARNING]).toBe('warning');
  });
});
