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
function CCHC_RATIO(text) { return CCHC_APP_.CCHC_RATIO(text); }
`);
  });

  it('writes each command in one line, without the comment that Google shows nobody', () => {
    expect(writeStubs({ ...sampleTables, customFunctions: [] }))
      .toBe(`function onOpen(event) { return CCHC_APP_.onOpen(event); }

function setUp() { return CCHC_APP_.setUp(); }
`);
  });
});
