/** The real artefact: every document of the sample round as .docx, opened by LibreOffice and printed. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ListedDocument } from '../../../src/contract/report';
import { listDocuments, writeDocument } from '../../../src/documents/write-documents';
import { convertToPdf, hasPrograms, MINUTES, pagesOfPdf } from '../../helpers/office-programs';
import { reportDataOf, SAMPLE_TYPED } from '../../helpers/report-data';
import { MONITORING_KINDS } from '../../../src/contract/report-kinds';
import { MONITORED_REPORT } from '../../golden/monitored-report';
import { onOneLine } from './texts-of';

const isHere = hasPrograms(['soffice', 'pdftotext'], 'what LibreOffice makes of our .docx');
const describeHere = isHere ? describe : describe.skip;

const LONG_REASON = 'Xã Vĩnh Tú';
const long = 'Hồ sơ “thiếu” <biên bản> & chữ ký;\nxem 03/KH-UBND. '.repeat(64).slice(0, 3000);
const data = reportDataOf({
  ...SAMPLE_TYPED,
  reasons: {
    ...SAMPLE_TYPED.reasons,
    [LONG_REASON]: { '1.2.1': long },
  },
});

describeHere('documents in LibreOffice (skipped where soffice or pdftotext is missing)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-documents-'));
  const ofPeriods = listDocuments(MONITORED_REPORT, { kinds: [...MONITORING_KINDS], units: [] });
  const documents = [
    ...listDocuments(data, { kinds: ['notice', 'summary', 'annex'], units: [] }),
    ...listDocuments(data, { kinds: ['plan'], units: ['Xã Vĩnh Long', LONG_REASON] }),
    ...ofPeriods,
  ];
  const pages = new Map<ListedDocument, readonly string[]>();

  beforeAll(async () => {
    const files: string[] = [];
    for (const document of documents) {
      const file = join(folder, `${document.fileName}.docx`);
      const source = ofPeriods.includes(document) ? MONITORED_REPORT : data;
      writeFileSync(file, await writeDocument(source, document, 'docx'));
      files.push(file);
    }
    const printed = convertToPdf(files, folder);
    documents.forEach((document, i) => pages.set(document, pagesOfPdf(printed[i] ?? '')));
  }, 5 * MINUTES);

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  function pagesOf(kind: string, unit: string | null = null): readonly string[] {
    const document = documents.find((each) => each.kind === kind && each.unit === unit);
    return (document && pages.get(document)) ?? [];
  }

  it('all open, and none is longer than it should be', () => {
    const countOf = new Map([...pages].map(([{ name }, printed]) => [name, printed.length]));
    expect(Math.min(...countOf.values())).toBeGreaterThan(0);
    expect(documents.map(({ kind }) => kind).filter((kind) => kind === 'notice')).toHaveLength(18);
    for (const { name, unit } of documents) {
      // A reason of 3,000 characters fills the narrow column of a plan.
      const most = unit === LONG_REASON ? 14 : name.includes('CCHC') ? 8 : 6;
      expect([name, (countOf.get(name) ?? 0) <= most]).toEqual([name, true]);
    }
  });

  it.each(data.units.map((unit) => [unit.name, unit] as const))(
    'the notice of %s has all its deductions, in Vietnamese figures',
    (name, unit) => {
      const text = onOneLine(pagesOf('notice', name).join(' '));
      for (const { code, deduction } of unit.deductions) {
        expect(text).toMatch(new RegExp(`(?:^| )${code.replace(/\./g, '\\.')} `));
        expect(text).toContain(` ${String(deduction).replace('.', ',')} `);
      }
      expect(text).toContain(unit.total.toFixed(2).replace('.', ','));
      expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    },
  );

  it('reconciles the deductions of Xã Vĩnh Long: 15,34 = 100 − 84,66', () => {
    expect(onOneLine(pagesOf('notice', 'Xã Vĩnh Long').join(' '))).toContain('15,34 = 100 − 84,66');
  });

  it('numbers pages from the second on, in the top margin', () => {
    const [first = '', second = ''] = pagesOf('notice', 'Xã Vĩnh Long');
    expect(first.trimStart()).not.toMatch(/^1\s/);
    expect(second.trimStart()).toMatch(/^2\n/);
  });

  it('repeats the header of the table on the next page', () => {
    const [, second = ''] = pagesOf('notice', 'Xã Vĩnh Long');
    expect(second.split('\n').slice(0, 6).join(' ')).toContain('Nội dung');
  });

  it('numbers each annex anew', () => {
    const annexes = pagesOf('annex').filter((page) => page.includes('Phụ lục'));
    expect(annexes).toHaveLength(2);
    for (const page of annexes) expect(page.trimStart()).toMatch(/^Phụ lục/);
  });

  it('prints a reason of 3,000 characters to its end, as typed', () => {
    const text = pagesOf('notice', LONG_REASON).join(' ');
    expect(text.match(/<biên/g)?.length).toBe(long.match(/<biên/g)?.length);
  });

  it('prints a period as its sentences say, with annexes that are numbered anew', () => {
    const report = pagesOf('periodReport', 'Xã Một');
    expect(onOneLine(report.join(' '))).toContain(
      'Tiếp nhận 764 hồ sơ; xử lý qua phần mềm một cửa điện tử 244 hồ sơ (31,94%)',
    );
    for (const kind of ['periodReport', 'localityReport'] as const) {
      const printed = pagesOf(kind, kind === 'periodReport' ? 'Xã Một' : null);
      const annexes = printed.filter((page) => page.includes('Phụ lục I'));
      expect(annexes).toHaveLength(kind === 'periodReport' ? 2 : 3);
      for (const page of annexes) expect(page.trimStart()).toMatch(/^Phụ lục/);
    }
    expect(onOneLine(pagesOf('conclusion', 'Xã Một').join(' '))).toContain(
      '8,48% 1,18% 9/764 Lệch',
    );
  });

  it('leaves no signature alone on a page', () => {
    for (const [{ name, kind }, printed] of pages) {
      if (kind === 'annex') continue;
      const last = printed.find((page) => page.includes('Nơi nhận')) ?? '';
      const above = last.slice(0, last.indexOf('Nơi nhận'));
      expect([name, onOneLine(above).length > 10]).toEqual([name, true]);
    }
  });
});
