import { describe, expect, it } from '@jest/globals';
import { writeReferencePage } from '../../../tools/build/write-reference-page.mjs';
import { sampleTables } from '../sample-tables';

describe('writeReferencePage', () => {
  const page = writeReferencePage(sampleTables.customFunctions);

  it('gives each function a section with its usage as a block of code', () => {
    expect(page).toContain('## CCHC_RATIO\n\nĐọc một tỷ lệ.\n\n```\n=CCHC_RATIO("33/33")\n```\n');
  });

  it('lists the parameters as a table in which a bar in a text stays text', () => {
    expect(page).toContain('| Tham số | Ví dụ | Ý nghĩa |\n| --- | --- | --- |\n');
    expect(page).toContain('| `text` | "33/33" | Kết quả a\\|b. |');
  });

  it('says what comes back', () => {
    expect(page).toContain('**Kết quả:** Số từ 0 đến 1.');
  });
});
