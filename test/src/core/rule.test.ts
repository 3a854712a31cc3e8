import { describe, expect, it } from '@jest/globals';
import { createRuleReader, isRule, knownAnswers, readMaximum } from '../../../src/core/rule';
import { VOCABULARY } from '../../../src/text/vocabulary';

const readRule = createRuleReader(VOCABULARY, 2);
const yesNo = { maximum: 2, method: 'Có/Không', scale: '', notApplicable: '' };

describe('createRuleReader', () => {
  it('reads the four cells of a leaf', () => {
    const rule = readRule({ ...yesNo, maximum: '1,5', notApplicable: 'Loại trừ' });
    expect(rule).toMatchObject({
      maximum: 150,
      method: 'yesNo',
      comparesRow: false,
      notApplicable: 'exclude',
    });
  });

  it('takes a blank policy for zero', () => {
    expect(readRule(yesNo)).toMatchObject({ notApplicable: 'zero' });
    expect(readRule({ ...yesNo, notApplicable: null })).toMatchObject({ notApplicable: 'zero' });
  });

  it('never reads half of a scale that is too long to be one', () => {
    const scale = Array.from({ length: 500 }, (_, i) => `Nhãn ${i} = 1`).join('; ');
    const rule = readRule({ ...yesNo, method: 'Lựa chọn', scale });
    expect(rule).toMatchObject({ code: 'scaleUnreadable' });
  });

  it.each(['method', 'scale', 'notApplicable', 'maximum'])(
    'finds fault with a date or a check box in %s instead of taking it for blank',
    (cell) => {
      expect(isRule(readRule({ ...yesNo, [cell]: new Date(0) }))).toBe(false);
      expect(isRule(readRule({ ...yesNo, [cell]: true }))).toBe(false);
    },
  );

  it('only compares the row for the method that needs it', () => {
    expect(readRule({ ...yesNo, method: 'So cao nhất' })).toMatchObject({ comparesRow: true });
  });
});

describe('knownAnswers', () => {
  it.each([
    ['Có/Không', '', ['Có', 'Không', 'KPS']],
    ['Lựa chọn', 'Đúng hạn = 1; Trễ hạn = 0,5', ['Đúng hạn', 'Trễ hạn', 'KPS']],
    [' lựa  chọn ', 'A = 1', ['A', 'KPS']],
    ['Lựa chọn', 'không đọc được', []],
    ['Tỷ lệ', 'sàn 70%', []],
    ['', '', []],
  ])('for %s with "%s" are %j', (method, scale, answers) => {
    expect(knownAnswers(readRule({ ...yesNo, method, scale }), VOCABULARY)).toEqual(answers);
  });
});

describe('readMaximum', () => {
  it.each([
    [2, 200],
    [0, 0],
    ['16,5', 1650],
    [' 1.000 ', 100_000],
    [1_000_000, 100_000_000],
    ['1.000.000', 100_000_000],
    [0.1 + 0.2, 30],
  ])('reads %p as %d hundredths', (cell, points) => {
    expect(readMaximum(cell, 2)).toMatchObject({ points });
  });

  it.each([
    [-1_000_001],
    ['+'],
    ['− -3'],
    [1_000_001],
    ['1.000.001'],
    ['99999999999'],
    [NaN],
    [Infinity],
    [''],
    ['x'],
    [null],
  ])('cannot use %p', (cell) => {
    expect(readMaximum(cell, 2)).toEqual({ code: 'maximumUnreadable' });
  });

  it.each([
    ['+3', 'bonus', 300],
    [' + 2,5', 'bonus', 250],
    ['\uff0b3', 'bonus', 300],
    ["'+3", 'bonus', 300],
    ['\u22123', 'penalty', 300],
    ['-3', 'penalty', 300],
    ['\u20133', 'penalty', 300],
    [-3, 'penalty', 300],
    [3, 'none', 300],
    ['3', 'none', 300],
    [-0, 'none', 0],
  ])('reads the sign of %p: %s', (cell, sign, points) => {
    expect(readMaximum(cell, 2)).toMatchObject({ sign, points });
  });

  it('refuses more decimals than the scores of the round have', () => {
    expect(readMaximum('0,125', 2)).toEqual({ code: 'maximumTooPrecise', decimals: 2 });
    expect(readMaximum('0,125', 3)).toMatchObject({ points: 125 });
  });
});
