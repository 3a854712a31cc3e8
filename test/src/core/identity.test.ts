import { describe, expect, it } from '@jest/globals';
import { codeKey, indexBy, nameKey, sameName, spoiltSign } from '../../../src/core/identity';

describe('sameName', () => {
  it.each([
    ['Xã Vĩnh Hòa', 'Xã Vĩnh Hoà', 'both tone styles'],
    ['Phường Thúy Khỏe', 'Phường Thuý Khoẻ', 'all three pairs'],
    ['XÃ HÙYNH TÒAN', 'Xã Huỳnh Toàn', 'a tone that no style puts there'],
    ['Xã Bình An', 'xã  BÌNH an ', 'capitals and blanks'],
    ['Xã Bình An', 'Xã\u00a0Bình\u2009An', 'no-break and thin blanks'],
    ['Xã Bình An', '\tXã\u3000Bình\r\nAn', 'tabs, line breaks, ideographic blanks'],
    ['Xã Bình An', 'Xã Bình An\u200b', 'a zero-width space'],
    ['Xã Bình An', '\ufeffXã B\u00adình \u2060\u200eAn\u202c', 'marks that nobody sees'],
    ['Xã Bình An', 'Xã \u2067Bình\u2069 An\ufe0f', 'isolates and variation selectors'],
    ['Xã Vĩnh Hòa', 'Xã Vĩnh Hoà'.normalize('NFD'), 'decomposed letters'],
    ['Đặc khu Phú Quý', 'ĐẶC KHU PHÚ QUÝ', 'a tone behind q, where it stands'],
  ])('holds of %j and %j: %s', (a, b) => {
    expect(sameName(a, b)).toBe(true);
  });

  it.each([
    ['Hòa', 'Hóa', 'another tone'],
    ['Hòa', 'Hoa', 'no tone'],
    ['Bình', 'Binh', 'no tone'],
    ['Thủy', 'Thùy', 'another tone'],
    ['Đa', 'Da', 'another letter'],
    ['Mỹ', 'Mĩ', 'i and y are not always one'],
    ['Quý', 'Qúy', 'behind q the u bears no tone'],
    ['Hồa', 'Hoà', 'another vowel'],
    ['Hòá', 'Hoà', 'two tones'],
    ['Vĩnh Hòa', 'VĩnhHòa', 'no blank'],
    ['Xã 1', 'Xã １', 'a wide digit'],
    ['Xã 1', 'Xã 01', 'a leading zero'],
    ['Hòa-An', 'Hòa An', 'a hyphen'],
  ])('does not hold of %j and %j: %s', (a, b) => {
    expect(sameName(a, b)).toBe(false);
  });
});

describe('nameKey', () => {
  it('has the tone where the new style puts it', () => {
    expect(['HÒA', 'Khỏe', 'Thúy', 'Quỳ', 'Qùy'].map(nameKey)).toEqual([
      'hoà',
      'khoẻ',
      'thuý',
      'quỳ',
      'qùy',
    ]);
  });

  it('composes what only small letters compose', () => {
    expect(nameKey('J\u030c')).toBe('\u01f0');
  });
});

describe('codeKey', () => {
  it.each([
    ['7.5', '7.5'],
    ['7.5.', '7.5'],
    ['7,5', '7.5'],
    ['7,5.', '7.5'],
    [7.5, '7.5'],
    [3, '3'],
    ['\u00a07. 5 ', '7.5'],
    ['1.1.3.A', '1.1.3.a'],
    ['1.1.3.Đ', '1.1.3.đ'],
    ['1,1,3,a', '1.1.3.a'],
    ['1.1.\u200b3', '1.1.3'],
    ['', ''],
  ])('reads %j as %j', (typed, code) => {
    expect(codeKey(typed)).toBe(code);
  });

  it.each([
    ['07.5', 'a leading zero'],
    ['7.50', 'another number'],
    ['７.５', 'wide digits'],
    ['7..5', 'two dots'],
    ['7.5..', 'two dots at the end'],
    ['7,5,', 'a comma at the end'],
    ['.7.5', 'a dot in front'],
    ['7 5', 'a blank for a dot'],
    ['7-5', 'a hyphen'],
    ['7;5', 'a list'],
  ])('takes %j for no spelling of 7.5: %s', (typed) => {
    expect(codeKey(typed)).not.toBe('7.5');
  });

  it('never makes one code of a list of codes', () => {
    expect(codeKey('1.1,1.2')).toBe('1.1,1.2');
  });
});

describe('indexBy', () => {
  const units = ['Xã Vĩnh Hòa', 'Xã Bình An', 'xã  vĩnh hoà', ' ', ''];
  const index = indexBy(units, (unit) => unit);

  it('finds by any spelling of the name', () => {
    expect(index.find('XÃ BÌNH\u00a0AN')).toBe('Xã Bình An');
  });

  it('finds neither of two that bear one name', () => {
    expect(index.find('Xã Vĩnh Hòa')).toBeUndefined();
  });

  it('finds nothing by a name of nobody, nor by a blank', () => {
    expect(index.find('Xã Bình')).toBeUndefined();
    expect(index.find(' ')).toBeUndefined();
  });

  it('finds criteria by their codes', () => {
    const codes = indexBy(['7.5', '7.50'], (code) => code, codeKey);
    expect(codes.find('7,5')).toBe('7.5');
  });
});

describe('spoiltSign', () => {
  it.each([
    ['a control', 'Xã\u0000 Một', 'U+0000'],
    ['an escape', 'Xã \u001b[2JMột', 'U+001B'],
    ['a control of C1', 'Xã \u009b2JMột', 'U+009B'],
    ['a right-to-left override', 'Xã \u202eiaH', 'U+202E'],
    ['an isolate', 'Xã \u2067Hai\u2069', 'U+2067'],
    ['a direction mark', 'Xã Hai\u200f', 'U+200F'],
    ['a line separator', 'Xã\u2028Hai', 'U+2028'],
    ['a lost letter', 'X\ufffd Hai', 'U+FFFD'],
    ['half a character', 'Xã \ud83d', 'U+D83D'],
  ])('finds %s', (_, name, sign) => {
    expect(spoiltSign(name)).toBe(sign);
  });

  it.each(['Xã Vĩnh Hòa', 'Xã\tHai', 'Xã\nHai', 'Xã 😀', 'X\u00a0Hai', 'Xa\u0303 Hai'])(
    'finds nothing in %j',
    (name) => {
      expect(spoiltSign(name)).toBeUndefined();
    },
  );
});
