import { describe, expect, it } from '@jest/globals';
import {
  absoluteName,
  areaName,
  areaNameFixed,
  areaOf,
  columnLetters,
} from '../../../../src/tabs/plan/a1';

describe('columnLetters', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [53, 'BA'],
    [702, 'ZZ'],
    [703, 'AAA'],
  ])('calls column %d %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });
});

describe('areaName', () => {
  it('names both corners', () => {
    expect(areaName(areaOf(6, 10, 21, 18))).toBe('J6:AA26');
  });

  it('names one cell once', () => {
    expect(areaName(areaOf(3, 2))).toBe('B3');
  });
});

describe('areaNameFixed', () => {
  it('fixes rows and columns', () => {
    expect(areaNameFixed(areaOf(6, 10, 21, 18))).toBe('$J$6:$AA$26');
    expect(areaNameFixed(areaOf(10, 30))).toBe('$AD$10');
  });
});

describe('absoluteName', () => {
  it.each([
    ['1 Chỉ đạo', "'1 Chỉ đạo'!$A$1"],
    ["Tab của 'ai'", "'Tab của ''ai'''!$A$1"],
    ['A1', "'A1'!$A$1"],
  ])('quotes the sheet name %s', (sheet, name) => {
    expect(absoluteName(sheet, areaOf(1, 1))).toBe(name);
  });
});
