/** The smallest .xlsx: values, formulas and texts in their places. */
import { describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { writeXlsx } from '../../../bench/native/write-xlsx';
import { areaOf } from '../../../src/tabs/plan/a1';

const nowhere = areaOf(1, 1);
const files = unzipSync(
  writeXlsx({
    rows: [
      [1.5, '', 'a < b'],
      ['=COUNTIF(A1,">0")&"x"', 2],
    ],
    figures: nowhere,
    points: nowhere,
  }),
);

describe('writeXlsx', () => {
  it('has the parts a workbook needs', () => {
    expect(Object.keys(files).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  it('writes numbers, texts and formulas, and nothing for a blank', () => {
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain(
      '<row r="1"><c r="A1"><v>1.5</v></c><c r="C1" t="inlineStr"><is><t>a &lt; b</t></is></c></row>',
    );
    expect(sheet).toContain(
      '<row r="2"><c r="A2"><f>COUNTIF(A1,"&gt;0")&amp;"x"</f></c><c r="B2"><v>2</v></c></row>',
    );
  });
});
