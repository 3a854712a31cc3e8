import { describe, expect, test } from '@jest/globals';
import {
  abbreviation,
  bodyOfUnit,
  letterheadName,
  listed,
  placeName,
  recipientOf,
  signatureLines,
  superiorName,
  unitInText,
} from '../../../../src/text/reports/frame';

describe('placeName', () => {
  test.each([
    ['Huyện Vĩnh Linh', 'Vĩnh Linh'],
    ['thị trấn Hồ Xá', 'Hồ Xá'],
    ['Tỉnh Quảng Trị', 'Quảng Trị'],
    ['Phường 1', 'Phường 1'],
    ['Vĩnh Linh', 'Vĩnh Linh'],
    ['', ''],
  ])('of "%s" is "%s"', (locality, expected) => {
    expect(placeName(locality)).toBe(expected);
  });
});

describe('a unit', () => {
  test.each([
    ['Xã Vĩnh Long', 'xã Vĩnh Long', 'UBND xã Vĩnh Long', 'Ủy ban nhân dân xã Vĩnh Long'],
    ['Thị trấn Hồ Xá', 'thị trấn Hồ Xá', 'UBND thị trấn Hồ Xá', 'Ủy ban nhân dân thị trấn Hồ Xá'],
    ['Phường 1', 'Phường 1', 'UBND Phường 1', 'Ủy ban nhân dân Phường 1'],
    ['Sở Y tế', 'Sở Y tế', 'Sở Y tế', 'Sở Y tế'],
    ['UBND xã A', 'UBND xã A', 'UBND xã A', 'UBND xã A'],
  ])('%s is "%s" in a sentence, written to as "%s", and issues as "%s"', (unit, ...expected) => {
    expect([unitInText(unit), recipientOf(unit), bodyOfUnit(unit)]).toEqual(expected);
  });
});

describe('an issuing body', () => {
  test.each([
    ['UBND huyện Vĩnh Linh', 'ỦY BAN NHÂN DÂN\nHUYỆN VĨNH LINH', 'UBND', 'CHỦ TỊCH'],
    ['Ủy ban nhân dân xã A', 'ỦY BAN NHÂN DÂN\nXÃ A', 'UBND', 'CHỦ TỊCH'],
    ['Phòng Nội vụ', 'PHÒNG NỘI VỤ', '……', 'TRƯỞNG PHÒNG'],
    ['Sở Nội vụ', 'SỞ NỘI VỤ', '……', 'GIÁM ĐỐC'],
    ['Hội đồng thẩm định', 'HỘI ĐỒNG THẨM ĐỊNH', '……', 'CHỦ TỊCH HỘI ĐỒNG'],
    ['Trung tâm X', 'TRUNG TÂM X', '……', 'THỦ TRƯỞNG CƠ QUAN'],
    ['', '……', '……', 'THỦ TRƯỞNG CƠ QUAN'],
  ])(
    '"%s" heads a letter as %j, numbers with %s and is signed by %s',
    (body, head, short, chief) => {
      expect(letterheadName(body)).toBe(head);
      expect(abbreviation(body)).toBe(short);
      expect(signatureLines(body)).toContain(chief);
    },
  );

  test.each([
    ['UBND huyện Vĩnh Linh', 'Phòng Nội vụ', 'UBND HUYỆN VĨNH LINH'],
    ['', 'Phòng Nội vụ', '……'],
    ['', 'UBND huyện Vĩnh Linh', ''],
  ])('under "%s", "%s" shows %j above itself', (superior, body, expected) => {
    expect(superiorName(superior, body)).toBe(expected);
  });
});

describe('listed', () => {
  test('closes the items of a list', () => {
    expect(listed(['một', 'hai'])).toEqual(['- một;', '- hai.']);
    expect(listed([])).toEqual([]);
  });
});
