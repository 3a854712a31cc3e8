import { describe, expect, it } from '@jest/globals';
import type { ReportData } from '../../../src/contract/report';
import { ROUND_KINDS } from '../../../src/contract/report-kinds';
import { reportDocument } from '../../../src/reports/build-report';
import { documentVersion } from '../../../src/reports/documents-of';
import { codeOfHash } from '../../../src/rules/publication/seal';
import { renderReport } from '../../golden/render-report';
import { SMALL_REPORT } from '../../golden/small-report';

const hash = 'ff001a7f80'.padEnd(64, '0');
const sealed = (matches: boolean, format: 1 | 2 = 2): ReportData => ({
  ...SMALL_REPORT,
  seal: { format, code: codeOfHash(hash, format), hash, matches },
});
const code = codeOfHash(hash, 2);

describe.each(ROUND_KINDS)('the document %s of a round', (kind) => {
  const documentOf = (data: ReportData) => reportDocument(kind, data, 'Xã Một');
  const textOf = (data: ReportData) => renderReport(documentOf(data));

  it('says nothing of a publication where there was none', () => {
    expect(textOf(SMALL_REPORT)).not.toContain('công bố mã');
    expect(textOf(SMALL_REPORT)).not.toContain('Mã bản công bố');
  });

  it('ends with the code to check it by while its figures are those published', () => {
    expect(textOf(sealed(true))).toContain(
      `Mã bản công bố: ${code} (đối chiếu: CCHC → bảng bên → Đợt chấm → Kiểm tra mã).`,
    );
  });

  it('carries the whole hash as a QR, which the code on paper begins', () => {
    expect(textOf(sealed(true))).toContain(`CCHC2:${hash.toUpperCase()}`);
  });

  it('calls a code of the first form short', () => {
    expect(textOf(sealed(true, 1))).toContain('Mã bản công bố: FF00-1A7F-80 (mã ngắn');
  });

  it('says that its figures are others than those published', () => {
    expect(textOf(sealed(false))).toContain(`không khớp bản công bố mã ${code}`);
    expect(textOf(sealed(false))).not.toContain('CCHC2:');
  });

  it('is another version with the code, without it and where it no longer matches', () => {
    const documents = [SMALL_REPORT, sealed(true), sealed(false)].map(documentOf);
    expect(new Set(documents.map(documentVersion)).size).toBe(documents.length);
  });
});
