import { describe, expect, it } from '@jest/globals';
import { REPORT_KINDS } from '../../../src/contract/report-kinds';
import { reportDocument } from '../../../src/reports/build-report';
import { documentVersion } from '../../../src/reports/documents-of';
import { renderReport } from '../../golden/render-report';
import { SMALL_REPORT } from '../../golden/small-report';

const code = 'FF00-1A7F-80';
const sealed = (matches: boolean) => ({ ...SMALL_REPORT, seal: { code, matches } });

describe.each(REPORT_KINDS)('the document %s of a round', (kind) => {
  const documentOf = (data: typeof SMALL_REPORT) => reportDocument(kind, data, 'Xã Một');
  const textOf = (data: typeof SMALL_REPORT) => renderReport(documentOf(data));

  it('says nothing of a publication where there was none', () => {
    expect(textOf(SMALL_REPORT)).not.toContain('công bố mã');
    expect(textOf(SMALL_REPORT)).not.toContain('Mã bản công bố');
  });

  it('ends with the code to check it by while its figures are those published', () => {
    expect(textOf(sealed(true))).toContain(
      `Mã bản công bố: ${code} (đối chiếu: CCHC → bảng bên → Đợt chấm → Kiểm tra mã).`,
    );
  });

  it('says that its figures are others than those published', () => {
    expect(textOf(sealed(false))).toContain(`không khớp bản công bố mã ${code}`);
  });

  it('is another version with the code, without it and where it no longer matches', () => {
    const documents = [SMALL_REPORT, sealed(true), sealed(false)].map(documentOf);
    expect(new Set(documents.map(documentVersion)).size).toBe(documents.length);
  });
});
