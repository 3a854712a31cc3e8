import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { anyCharacters } from '../../helpers/any-characters';
import { fileName, fileNames } from '../../../src/reports/file-name';

describe('fileName', () => {
  test.each([
    ['Thông báo kết quả - Xã Vĩnh Long', 'Thông báo kết quả - Xã Vĩnh Long'],
    ['Thông báo - Xã A/B: "C" <D>|E?*\\', 'Thông báo - Xã A-B- -C- -D-E-'],
    ['  .ẩn. . ', 'ẩn'],
    ['Xã\nMột\tHai', 'Xã Một Hai'],
    ['Xa\u0303 Vi\u0303nh Long', 'Xã Vĩnh Long'],
    ['a\u0000b\u202ec\ud800d', 'abcd'],
    ['CON', '_CON'],
    ['nul.docx', '_nul.docx'],
    ['COM¹', '_COM¹'],
    ['Công an', 'Công an'],
    ['...', 'Văn bản'],
    ['', 'Văn bản'],
    ['Xã 🏡', 'Xã 🏡'],
  ])('of %j is %j', (name, expected) => {
    expect(fileName(name)).toBe(expected);
  });

  it('cuts long names between characters, so that number and extension fit into 255 bytes', () => {
    const cut = fileName('🏡ệ '.repeat(100));
    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(200);
    expect(Buffer.byteLength(cut)).toBeGreaterThan(190);
    expect(cut).toMatch(/^(?:🏡ệ )+(?:🏡ệ?)?$/u);
  });

  it('is taken by every file system, whatever the name was', () => {
    fc.assert(
      fc.property(anyCharacters({ maxLength: 300 }), (name) => {
        const safe = fileName(name);
        expect(safe).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cs}]/u);
        expect(safe).toMatch(/^[^. ].*$/);
        expect(safe).toMatch(/[^. ]$/);
        expect(fileName(safe)).toBe(safe);
        expect(Buffer.byteLength(`${safe} (999).docx`)).toBeLessThanOrEqual(255);
      }),
    );
  });
});

describe('fileNames', () => {
  it('numbers names that a file system would take for the same one', () => {
    expect(fileNames(['Xã A/B', 'xã a:b', 'Xã A-B', 'Xã C'])).toEqual([
      'Xã A-B',
      'xã a-b (2)',
      'Xã A-B (3)',
      'Xã C',
    ]);
  });
});
