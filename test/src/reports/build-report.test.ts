/** What holds of every document of every round: figures that add up, and tables that can be laid out. */
import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import type { ReportData } from '../../../src/contract/report';
import { reportDocument } from '../../../src/reports/build-report';
import { documentsOf } from '../../../src/reports/documents-of';
import type {
  ReportBlock,
  ReportDocument,
  ReportTable,
  TableRow,
} from '../../../src/reports/report-document';
import { REPORT_KINDS } from '../../../src/contract/report-kinds';
import { SIGNED_NODES } from '../../golden/signed-report';
import { SMALL_REPORT } from '../../golden/small-report';
import { reportDataOf, type TypedRound } from '../../helpers/report-data';
import { SMALL_ROUND } from '../../golden/small-round';

const documents = (data: ReportData): readonly ReportDocument[] =>
  documentsOf(data, REPORT_KINDS).map(({ kind, unit }) => reportDocument(kind, data, unit));

const blocksOf = <Kind extends ReportBlock['kind']>(
  { sections }: ReportDocument,
  kind: Kind,
): Extract<ReportBlock, { kind: Kind }>[] =>
  sections
    .flatMap(({ blocks }) => blocks)
    .filter((block): block is Extract<ReportBlock, { kind: Kind }> => block.kind === kind);

/** Every string in a document. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

const UNITS = ['Xã Một', 'Phường 2', 'Thị trấn Ba'];
const RESULTS: Readonly<Record<string, readonly string[]>> = {
  '1.1.1': ['Đúng hạn', 'Trễ hạn', 'Không', 'KPS', '', 'muộn'],
  '1.1.2': ['10/10', '9/10', '2/3', '82/124', 'KPS', '', '5'],
  '1.2': ['Có', 'Không', 'KPS', '', '7'],
  '2.1': ['0', '1', '3', '20', 'KPS', '', 'nhiều'],
};
const results = fc.record(
  Object.fromEntries(
    UNITS.map((unit) => [
      unit,
      fc.record(
        Object.fromEntries(
          Object.entries(RESULTS).map(([code, texts]) => [code, fc.constantFrom(...texts)]),
        ),
      ),
    ]),
  ),
);
const round: fc.Arbitrary<TypedRound> = fc.record({
  nodes: fc.constant(SMALL_ROUND.set.nodes),
  units: fc.constant(UNITS),
  selfAssessed: results,
  appraised: results,
  decimals: fc.integer({ min: 1, max: 4 }),
});

const nodes = fc.constantFrom(SMALL_ROUND.set.nodes, SIGNED_NODES);

const hundredThousandths = (text: string) =>
  Math.round(Number(text.replace('−', '-').replace('.', '').replace(',', '.')) * 1e5);

/** Column by column: what the rows of the given style add up to. */
function sumOf(rows: readonly TableRow[], style: TableRow['style'], column: number): number {
  return rows
    .filter((row) => row.style === style)
    .reduce((sum, row) => sum + hundredThousandths(cellAt(row, column)), 0);
}

function cellAt({ cells }: TableRow, column: number): string {
  let at = 0;
  for (const { text, span = 1 } of cells) {
    if (at === column) return text;
    at += span;
  }
  return '';
}

const columnOf = ({ columns }: ReportTable, header: string) =>
  columns.findIndex((column) => column.header === header);

describe('reportDocument', () => {
  it('lays every row over all columns, whose widths make a whole', () => {
    fc.assert(
      fc.property(round, nodes, (typed, own) => {
        for (const table of documents(reportDataOf({ ...typed, nodes: own })).flatMap((d) =>
          blocksOf(d, 'table'),
        )) {
          expect(table.columns.reduce((sum, { width }) => sum + width, 0)).toBe(100);
          for (const { cells } of table.rows) {
            const covered = cells.reduce((sum, { span = 1 }) => sum + span, 0);
            expect(covered).toBe(table.columns.length);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('draws bars from nothing to the whole width', () => {
    fc.assert(
      fc.property(round, (typed) => {
        const bars = documents(reportDataOf(typed)).flatMap((d) => blocksOf(d, 'bars'));
        for (const { share } of bars.flatMap(({ rows }) => rows)) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    ['notice', 'Trừ'],
    ['plan', 'Điểm trừ'],
  ] as const)(
    '%s: rows add up to subtotals, subtotals to the total row, it to what was lost',
    (kind, header) => {
      fc.assert(
        fc.property(round, (typed) => {
          const data = reportDataOf(typed);
          for (const unit of data.units) {
            const [table] = blocksOf(reportDocument(kind, data, unit.name), 'table');
            if (table === undefined) {
              expect(unit.deduction).toBe(0);
              continue;
            }
            const column = columnOf(table, header);
            const lost = Math.round(unit.deduction * 1e5);
            for (const style of ['plain', 'group', 'total'] as const) {
              expect(sumOf(table.rows, style, column)).toBe(lost);
            }
          }
        }),
        { numRuns: 50 },
      );
    },
  );

  it('says tạm tính in the title of exactly the provisional units', () => {
    fc.assert(
      fc.property(round, (typed) => {
        const data = reportDataOf(typed);
        for (const { name, provisional } of data.units) {
          for (const kind of ['notice', 'plan'] as const) {
            const [title] = blocksOf(reportDocument(kind, data, name), 'title');
            expect(title?.subject.endsWith('(tạm tính)')).toBe(provisional);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  const HOSTILE = [
    'Dòng một\nDòng hai "trích" <b>&amp;</b>\t\'x\'',
    'ộ'.repeat(3000),
    'Đạt 🎉👩🏽‍💻 =HYPERLINK("http://x")',
  ];
  it.each(HOSTILE)('prints reasons, names and tasks as they were typed: %.20s', (text) => {
    const unit = `Xã A/B: ${text}`;
    const data = reportDataOf({
      nodes: SMALL_ROUND.set.nodes.map((node) => ({ ...node, hint: text, evidence: text })),
      units: [unit],
      selfAssessed: { [unit]: { '1.1.1': 'Trễ hạn' } },
      reasons: { [unit]: { '1.1.1': text } },
      tasks: [
        {
          row: 1,
          unit,
          code: '1.1.1',
          task: text,
          officer: '',
          target: text,
          deadline: text,
          evidence: '',
          state: '',
          source: '',
          doneOn: '',
        },
      ],
    });
    for (const kind of ['notice', 'plan'] as const) {
      const texts = textsOf(reportDocument(kind, data, unit));
      expect(texts.some((found) => found === text || found.startsWith(`${text}\n`))).toBe(true);
    }
    expect(textsOf(reportDocument('summary', data))).toContain(unit);
    expect(textsOf(reportDocument('annex', data))).toContain(`${unit} (tạm tính)`);
  });

  it('leaves places dotted for everything that Cấu hình does not say', () => {
    const blank = Object.fromEntries(
      Object.keys(SMALL_REPORT.settings).map((name) => [name, '']),
    ) as unknown as ReportData['settings'];
    const data = { ...SMALL_REPORT, settings: blank };
    const [head] = blocksOf(reportDocument('notice', data, 'Xã Một'), 'letterhead');
    expect(head).toMatchObject({
      superiorBody: '……',
      issuingBody: '……',
      number: 'Số:        /TB-……',
      placeAndDate: '……, ngày …… tháng …… năm ……',
    });
    for (const document of documents(data)) {
      for (const text of textsOf(document)) expect(text).not.toMatch(/undefined|null|NaN|^ |của $/);
    }
  });

  it('refuses a unit that the round does not have', () => {
    expect(() => reportDocument('notice', SMALL_REPORT, 'Xã Khác')).toThrow('Xã Khác');
  });
});
