/**
 * A set with groups outside the maximum in a workbook, as an official meets it: made from a table, typed into, ranked, asked
 * about in the sidebar, issued, published and checked again, through dist/Code.js.
 */
import { describe, expect, it } from '@jest/globals';
import type { CheckWorkbookOutcome } from '../../src/contract/calls/check-workbook';
import type { ForecastRuleOutcome } from '../../src/contract/calls/forecast-rule';
import type { ForecastOutcome } from '../../src/contract/calls/forecast-explanation';
import type { ReportDataOutcome } from '../../src/contract/calls/read-report-data';
import type { UnitCardOutcome } from '../../src/contract/calls/read-unit-card';
import type { CriterionOutcome } from '../../src/contract/calls/read-criterion';
import { ROUND_KINDS, UNIT_KINDS } from '../../src/contract/report-kinds';
import { reportDocument } from '../../src/reports/build-report';
import { setupHost, type SetupHost } from '../src/apps-script/setup/setup-host';

const CRITERIA = [
  ['1', 'Chỉ đạo', ''],
  ['1.1', 'Kế hoạch', 6, 'Chấm trực tiếp'],
  ['1.2', 'Kiểm tra', 4, 'Có/Không', '', 'loại trừ'],
  ['8', 'Điểm thưởng', '+1'],
  ['8.1', 'Sáng kiến', '+1', 'Số lượng', 'mỗi đơn vị = 0,5'],
  ['8.2', 'Mô hình mới', '+0,5', 'Có/Không'],
  ['9', 'Điểm phạt', -2],
  ['9.1', 'Gửi hồ sơ chậm', '-2', 'Có/Không'],
  ['', 'Tổng điểm', 10],
];

const RESULTS = {
  selfAssessed: {
    'Xã Một': { '1.1': '5,5', '1.2': 'Có', '8.1': '2', '8.2': 'Có', '9.1': 'Không' },
    'Xã Hai': { '1.1': '6', '1.2': 'Có', '8.1': '1', '8.2': 'Không', '9.1': 'Không' },
    'Xã Ba': { '1.1': '5', '1.2': 'KPS', '8.1': '', '8.2': '', '9.1': 'Có' },
  },
};

const UNITS = Object.keys(RESULTS.selfAssessed);

async function signedRound(): Promise<SetupHost> {
  const round = await setupHost();
  const made = await round.setUp({ units: UNITS, criteria: CRITERIA, year: 2025 });
  expect(made).toMatchObject({ ok: true });
  expect(await round.enterResults(RESULTS)).toMatchObject({ ok: true, problems: [] });
  return round;
}

const run = async <Outcome>({ host }: SetupHost, name: string, request = {}) =>
  (await host.run(name, request)) as Outcome;

describe('a set with groups outside the maximum', () => {
  it('stands in the sheet as it was given: signs stay signs, in cells of text', async () => {
    const round = await signedRound();
    expect(round.host.values('8 Điểm thưởng', 'C6:C8')).toEqual([['+1'], ['+1'], ['+0,5']]);
    expect(round.host.values('9 Điểm phạt', 'C6:C7')).toEqual([['−2'], ['−2']]);
    expect(round.host.values('Bộ tiêu chí', 'C5:C8')).toEqual([['+1'], ['+1'], ['+0,5'], ['−2']]);
    const formulas = await round.edit((book) =>
      ['8 Điểm thưởng', 'Bộ tiêu chí'].map((name) =>
        book
          .getSheetByName(name)
          ?.getRange('C1:C8')
          .getFormulas()
          .flat()
          .filter((formula) => formula !== ''),
      ),
    );
    expect(formulas).toEqual([[], []]);
  });

  it('scores every parent, a signed one to no more than its maximum', async () => {
    const { host } = await signedRound();
    expect(host.values('8 Điểm thưởng', 'P6:R8')).toEqual([
      [1, 0.5, ''],
      [1, 0.5, ''],
      [0.5, 0, ''],
    ]);
    expect(host.values('9 Điểm phạt', 'P6:R7')).toEqual([
      [0, 0, 2],
      [0, 0, 2],
    ]);
  });

  it('ranks by the index that takes them in, and shows them beside the total', async () => {
    const { host } = await signedRound();
    const [headers = []] = host.values('Xếp hạng', 'A5:Z5');
    const rows = host.values('Xếp hạng', 'A6:Z8');
    const shown = (name: string, nth = 0) => {
      const at = headers.flatMap((header, i) => (header === name ? [i] : []))[nth] ?? -1;
      return rows.map((row) => row[at]);
    };
    // The sorted table, then the units in their own order.
    expect(shown('Đơn vị')).toEqual(['Xã Một', 'Xã Hai', 'Xã Ba']);
    expect(shown('Hạng')).toEqual([1, 1, 3]);
    expect(shown('Cộng (+)', 1)).toEqual([1, 0.5, 0]);
    expect(shown('Trừ (−)', 1)).toEqual([0, 0, 2]);
    expect(shown('Tổng điểm')).toEqual([9.5, 10, 5]);
    expect(shown('Điểm trừ')).toEqual([0.5, 0, 1]);
    expect(shown('Chưa chấm')).toEqual([0, 0, 0]);
    expect(shown('Tối đa áp dụng')).toEqual([10, 10, 6]);
    expect(shown('Chỉ số', 1)).toEqual([100, 100, 50]);
    expect(shown('Ghi chú', 1)).toEqual(['', '', 'Tạm tính']);
    expect(host.values('Xếp hạng', 'A3:Z3').flat()).toEqual(expect.arrayContaining(['+1', '−2']));
  });

  it('lists no deduction outside the maximum', async () => {
    const { host } = await signedRound();
    expect(host.values('Điểm trừ', 'A6:F8')).toEqual([
      ['Xã Một', '1.1', 'Kế hoạch', 6, 5.5, 0.5],
      ['Xã Ba', '1.1', 'Kế hoạch', 6, 5, 1],
      ['', '', '', '', '', ''],
    ]);
  });

  it('lets the index go beyond 100 where Cấu hình says so, and says what it cannot read', async () => {
    const round = await signedRound();
    await round.host.type('Cấu hình', 'B10', 'Không');
    expect((await round.units()).map(({ index, rank }) => [index, rank])).toEqual([
      [105, 1],
      [105, 1],
      [50, 3],
    ]);
    await round.host.type('Cấu hình', 'B10', 'có lẽ');
    const refused = await run<{ ok: boolean; message?: string }>(round, 'readRound');
    expect(refused).toMatchObject({ ok: false });
    expect(refused.message).toContain('Trần 100');
    expect(String(round.host.values('Xếp hạng', 'A6')[0]?.[0])).toContain('Trần 100');
  });

  it('has nothing to repair, and says where somebody has changed a sign', async () => {
    const round = await signedRound();
    expect(await run<CheckWorkbookOutcome>(round, 'checkWorkbook')).toEqual({
      ok: true,
      findings: [],
    });
    await round.host.type('8 Điểm thưởng', 'C7', '1');
    const checked = await run<CheckWorkbookOutcome>(round, 'checkWorkbook');
    expect(checked.ok && checked.findings.map(({ tab, range }) => [tab, range])).toEqual([
      ['8 Điểm thưởng', 'C7'],
    ]);
    expect(round.host.values('8 Điểm thưởng', 'P7')[0]?.[0]).toBe(
      '⚠ dòng cha 8 có dấu + thì dòng này cũng phải có dấu +',
    );
    expect(await run(round, 'repairWorkbook')).toMatchObject({ ok: true });
    expect(round.host.values('8 Điểm thưởng', 'C7')).toEqual([['+1']]);
  });

  it('tells the sidebar what each came to and why', async () => {
    const round = await signedRound();
    const card = await run<UnitCardOutcome>(round, 'readUnitCard', { unit: 'Xã Một' });
    expect(card).toMatchObject({
      ok: true,
      card: {
        groups: [{ sign: 'none' }, { sign: 'bonus', maximum: 1 }, { sign: 'penalty', maximum: 2 }],
        unit: { total: 9.5, bonus: 1, penalty: 0, groupScores: [9.5, 1, 0] },
      },
    });
    expect(card.ok && card.card.unit.outside).toEqual([
      {
        ...{ code: '8.1', name: 'Sáng kiến', sign: 'bonus', maximum: 1, points: 1 },
        why: '2 × 0,5 → cộng 1/1 điểm ngoài điểm tối đa',
      },
      {
        ...{ code: '8.2', name: 'Mô hình mới', sign: 'bonus', maximum: 0.5, points: 0.5 },
        why: 'Có → cộng 0,5/0,5 điểm ngoài điểm tối đa',
      },
    ]);
    const asked = await run<CriterionOutcome>(round, 'readCriterion', {
      ...{ unit: 'Xã Ba', code: '9.1' },
    });
    expect(asked).toMatchObject({
      ok: true,
      criterion: {
        ...{ sign: 'penalty', maximum: 2, score: 2 },
        result: { why: 'Có → trừ 2/2 điểm ngoài điểm tối đa', recalculated: 2 },
      },
    });
  });

  it('says whose index another cap would move, and refuses a sign that has no place there', async () => {
    const round = await signedRound();
    const forecast = await run<ForecastRuleOutcome>(round, 'forecastRule', {
      ...{ code: '8', maximum: '+0,25' },
    });
    expect(forecast.ok && forecast.forecast.moved).toEqual([
      {
        unit: 'Xã Một',
        before: { total: 9.5, index: 100, rank: 1 },
        after: { total: 9.5, index: 97.5, rank: 2 },
      },
    ]);
    const refused = await run<ForecastRuleOutcome>(round, 'forecastRule', {
      ...{ code: '1.1', maximum: '+6' },
    });
    expect(refused).toMatchObject({ ok: false, reason: 'rule' });
  });

  it('says before a decision what it would make of a bonus', async () => {
    const round = await signedRound();
    const forecast = await run<ForecastOutcome>(round, 'forecastExplanation', {
      ...{ unit: 'Xã Hai', code: '8.1', partial: { '8.1': '2' } },
    });
    expect(forecast.ok && forecast.forecasts.partial?.[1]).toMatchObject({ total: 10, bonus: 1 });
  });

  it('names them in every document', async () => {
    const round = await signedRound();
    await round.edit((book) => {
      book.getSheetByName('9 Điểm phạt')?.getRange('O7').setNote('Gửi sau hạn 3 ngày');
    });
    const data = await run<ReportDataOutcome>(round, 'readReportData');
    if (!data.ok) throw new Error(data.message);
    const texts = JSON.stringify(
      ROUND_KINDS.flatMap((kind) =>
        UNIT_KINDS.includes(kind)
          ? UNITS.map((unit) => reportDocument(kind, data, unit))
          : [reportDocument(kind, data)],
      ),
    );
    expect(texts).toContain('điểm cộng (+): 1,00');
    expect(texts).toContain('điểm trừ (−): 2,00');
    expect(texts).toContain('cộng lại là 1,5, được tính 1 theo mức nhiều nhất của dòng cha');
    expect(texts).toContain('÷ điểm tối đa áp dụng, không dưới 0 và không quá 100');
    expect(texts).toContain('Gửi sau hạn 3 ngày');
    expect(texts).not.toContain('Cần kiểm tra trước khi ban hành');
  });

  it('publishes them, and a publication still matches until one of them changes', async () => {
    const round = await signedRound();
    await round.host.type('8 Điểm thưởng', 'L7', '0');
    await round.host.type('8 Điểm thưởng', 'L8', 'Không');
    expect(await run(round, 'publishRound')).toMatchObject({ ok: true });
    const rows = await round.edit(
      (book) => book.getSheetByName('Công bố 1')?.getDataRange().getValues() ?? [],
    );
    expect(rows.slice(-2).map((row) => row.slice(0, 10))).toEqual([
      ['Kết quả', 'Điểm cộng (+)', '', '', '', '', '', '#1', '#0.5', '#0'],
      ['Kết quả', 'Điểm trừ (−)', '', '', '', '', '', '#0', '#0', '#2'],
    ]);
    expect(await run(round, 'checkPublication')).toMatchObject({ ok: true, state: 'match' });
    await round.host.type('Cấu hình', 'B10', 'Không');
    expect(await run(round, 'checkPublication')).toMatchObject({ ok: true, state: 'differs' });
  });
});
