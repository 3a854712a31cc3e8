import { describe, expect, it } from '@jest/globals';
import type { TypedCell } from '../../../../src/contract/monitoring';
import { periodFigures } from '../../../../src/rules/monitoring/period-figures';
import { faultsIn } from '../../../../src/rules/monitoring/unit-period';
import { CATALOGUE } from '../../../helpers/monitoring-case';
import { monitoredPeriod, monitoringData } from '../../../helpers/monitored';

const NONE_LATE = { HS10: '0', HS13: '0' };

const faultsOf = (
  cells: Readonly<Record<string, TypedCell>>,
  said: Parameters<typeof monitoredPeriod>[1] = {},
  catalogue = CATALOGUE,
) => {
  const period = monitoredPeriod({ 'Xã A': cells }, said);
  const figures = periodFigures(monitoringData([period], { catalogue }), period);
  return faultsIn(figures).map(({ code, severity, text }) => ({ code, severity, text }));
};

describe('textAgainstFigure', () => {
  it.each([
    'Còn hồ sơ trễ hẹn.',
    'Việc xin lỗi khi TRỄ HẠN chưa đủ',
    'Một số hồ sơ\u00a0quá hạn',
    'Còn trễ hẹn',
  ])('finds “%s” where nothing is late', (VB32) => {
    expect(faultsOf({ ...NONE_LATE, VB32 })).toEqual([
      {
        ...{ code: 'VB32', severity: 'review' },
        text: expect.stringMatching(/^viết “.*” nhưng Hồ sơ quá hạn \(HS39\) là 0$/),
      },
    ]);
  });

  it.each([
    'Không có hồ sơ quá hạn.',
    'Chưa phát sinh hồ sơ trễ hẹn',
    'Có 00 hồ sơ quá hạn',
    'Còn báo cáo gửi quá hạn',
    'Giải quyết đúng hạn',
  ])('says nothing of “%s”', (VB32) => {
    expect(faultsOf({ ...NONE_LATE, VB32 })).toEqual([]);
  });

  it('says nothing where something is late or nobody has said', () => {
    const VB32 = 'Còn hồ sơ trễ hẹn';
    expect(faultsOf({ VB32 })).toEqual([]);
    expect(faultsOf({ HS10: '0', VB32 })).toEqual([]);
    expect(faultsOf({ HS10: '2', HS13: '0', HS14: '2', VB32 })).toEqual([]);
  });

  it('finds the row by what the catalogue says, whatever its code and place', () => {
    const catalogue = [...CATALOGUE]
      .reverse()
      .map((row) =>
        row.map((cell, i) =>
          i === 1 ? cell.replace('quá hạn', 'trễ hẹn') : cell.replace(/HS39/g, 'XX07'),
        ),
      );
    const codes = catalogue.map(([code = '']) => code);
    const [fault] = faultsOf({ ...NONE_LATE, VB32: 'Hồ sơ trễ hạn' }, { codes }, catalogue);
    expect(fault?.text).toBe('viết “trễ hạn” nhưng Hồ sơ trễ hẹn (XX07) là 0');
  });

  it('looks at every row of texts and at the texts of the whole locality', () => {
    const period = monitoredPeriod({ 'Xã A': {} }, {}, { ...NONE_LATE, VB22: 'Hồ sơ quá hạn' });
    const [fault] = faultsIn(periodFigures(monitoringData([period]), period));
    expect(fault).toMatchObject({
      reporter: -1,
      code: 'VB22',
      cell: expect.stringMatching(/^H\d/),
    });
  });

  it('counts the reporters together for a text on the whole locality', () => {
    const faultsWith = (HS10: string) => {
      const late = { 'Xã A': { HS10, HS13: '0' }, 'Xã B': NONE_LATE };
      const period = monitoredPeriod(late, {}, { VB32: 'Còn hồ sơ trễ hẹn' });
      return faultsIn(periodFigures(monitoringData([period]), period)).filter(
        ({ severity }) => severity === 'review',
      );
    };
    expect([faultsWith('0'), faultsWith('1'), faultsWith('')].map(({ length }) => length)).toEqual([
      ...[1, 0, 0],
    ]);
  });
});

describe('planOutsidePeriod', () => {
  const year = { from: '15/12/2022', to: '14/12/2023', name: 'Năm' };

  it.each([
    ['Kế hoạch số 135/KH-UBND ngày 28/12/2020 của UBND xã', '135/KH-UBND', '28/12/2020'],
    ['kế hoạch 07/KH-ĐKT ngày 05 tháng 01 năm 2024', '07/KH-ĐKT', '05/01/2024'],
    ['Số 9 / KH, 1.1.2021', '9 / KH', '01/01/2021'],
  ])('finds the day of “%s”', (VB11, plan, day) => {
    const text = `nêu kế hoạch ${plan} ngày ${day}, ngoài khoảng từ 15/12/2022 đến 14/12/2023 của kỳ`;
    expect(faultsOf({ VB11 }, year)).toEqual([{ code: 'VB11', severity: 'review', text }]);
  });

  it.each([
    'Kế hoạch số 01/KH-UBND ngày 15/12/2022; Công văn 02/CV ngày 01/01/2020',
    'Kế hoạch 01/KH-UBND, 02/KH-UBND ngày 14/12/2023',
    'Nghị quyết 76/NQ-CP ngày 15/07/2021',
    'Kế hoạch 12/KH-UBND',
    'Kế hoạch 12/KH-UBND ngày 31/02/2020',
  ])('says nothing of “%s”', (VB11) => {
    expect(faultsOf({ VB11 }, year)).toEqual([]);
  });

  it('takes plans from the beginning of the year where a period counts its own days alone', () => {
    const quarter = { from: '15/06/2023', to: '14/09/2023', isCumulative: false };
    expect(faultsOf({ VB11: 'Kế hoạch 1/KH-UBND ngày 20/12/2022' }, quarter)).toEqual([]);
    expect(faultsOf({ VB11: 'Kế hoạch 1/KH-UBND ngày 14/12/2022' }, quarter)).toHaveLength(1);
    expect(faultsOf({ VB11: 'Kế hoạch 1/KH-UBND ngày 14/12/2022' }, { from: '' })).toEqual([]);
  });

  it('ends in time, and names only the first of very many', () => {
    const VB11 = 'Kế hoạch 1/KH-UBND ngày 01/01/2000, '.repeat(1200);
    expect(faultsOf({ VB11: VB11.slice(0, 50_000), VB32: 'trễ'.repeat(16_000) })).toHaveLength(3);
  });
});
