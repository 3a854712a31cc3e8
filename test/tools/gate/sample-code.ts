/** A small bundle that pleases every check, to be spoilt by the tests one fault at a time. */
export const sampleCode = `// CCHC 1.0.0
"use strict";
var CCHC_APP_ = (() => {
  return {
    CCHC_RATIO: (text, other) => Number(text) / Number(other),
    onOpen: () => {
      SpreadsheetApp.getUi().createMenu('CCHC').addItem('Khởi tạo', 'setUp').addToUi();
    },
    setUp: () => SpreadsheetApp.getActive().getName(),
  };
})();

/**
 * Tỷ lệ.
 *
 * @param {1} text Tử số.
 * @param {2} other Mẫu số.
 * @return {*} Số.
 * @customfunction
 */
function CCHC_RATIO(text, other) {
  return CCHC_APP_.CCHC_RATIO(text, other);
}

/** Thêm trình đơn. */
function onOpen() {
  return CCHC_APP_.onOpen();
}

/** Khởi tạo. */
function setUp() {
  return CCHC_APP_.setUp();
}
`;

/** The sample with one piece of text exchanged; fails when the piece is not there, so that no test tests nothing. */
export function spoilt(piece: string, replacement: string): { readonly code: string } {
  if (!sampleCode.includes(piece)) throw new Error(`The sample does not hold ${piece}`);
  return { code: sampleCode.replace(piece, replacement) };
}
