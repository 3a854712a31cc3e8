import { describe, expect, it } from '@jest/globals';
import { writeStubs } from '../../../tools/build/write-stubs.mjs';
import { sampleTables } from '../sample-tables';

describe('writeStubs', () => {
  it('writes each custom function with the JSDoc that the formula helper reads directly above', () => {
    expect(writeStubs({ ...sampleTables, commands: [] })).toBe(`/**
 * Đọc một tỷ lệ.
 *
 * @param {"33/33"} text Kết quả a|b.
 * @return {*} Số từ 0 đến 1.
 * @customfunction
 */
function CCHC_RATIO(text) {
  return CCHC_APP_.CCHC_RATIO(text);
}
`);
  });

  it('writes each command with one line of comment', () => {
    expect(writeStubs({ ...sampleTables, customFunctions: [] })).toBe(`/** Thêm trình đơn. */
function onOpen(event) {
  return CCHC_APP_.onOpen(event);
}

/** Khởi tạo. */
function setUp() {
  return CCHC_APP_.setUp();
}
`);
  });
});
