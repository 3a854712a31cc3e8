import { describe, expect, it } from '@jest/globals';
import {
  followedIndicators,
  openTasksOf,
} from '../../../../src/rules/monitoring/followed-criterion';
import { meansTheSame } from '../../../../src/rules/monitoring/same-result';
import { monitoredPeriod, monitoringData, WHOLE_CATALOGUE } from '../../../helpers/monitored';

const QUARTER = { HS07: '100', HS30: '100' };
const HALF = { HS07: '500', HS30: '491' };
const YEAR = { HS07: '955', HS30: '941' };

const periods = [
  monitoredPeriod({ 'Xã A': YEAR }, { id: '2023-Y', name: 'Năm', to: '14/12/2023' }),
  monitoredPeriod({ 'Xã A': QUARTER }),
  monitoredPeriod({ 'Xã A': HALF }, { id: '2023-M6', name: '6 tháng', to: '14/06/2023' }),
  monitoredPeriod({ 'Xã A': YEAR }, { id: '2022-Y', year: 2022, name: 'Năm', to: '14/12/2022' }),
];
const data = monitoringData(periods, { catalogue: WHOLE_CATALOGUE });
const of = (result: unknown, said: Partial<{ unit: string; code: string; year: number }> = {}) =>
  followedIndicators(data, { unit: 'UBND', code: '3.7', year: 2023, result, ...said, ...{} });
const ofA = (result: unknown) => of(result, { unit: 'xã a' });

describe('a criterion through the year', () => {
  it('has the figure of each period in time, and since when it is below the target', () => {
    expect(ofA('')).toEqual([
      {
        ...{ code: 'HS31', name: 'Tỷ lệ giải quyết trước và đúng hạn', goal: '100%' },
        periods: [
          { name: 'Quý I', text: '100%' },
          { name: '6 tháng', text: '98,2%' },
          { name: 'Năm', text: '98,53%' },
        ],
        below: '6 tháng',
        agrees: undefined,
      },
    ]);
  });

  it('says whether what is typed means the same', () => {
    const verdicts = [
      '941/955',
      '98,53%',
      '98,5%',
      ' 1.882/1.910 ',
      '99%',
      '942/955',
      '99,1%',
      'Có',
      3,
    ];
    expect(verdicts.map((result) => ofA(result)[0]?.agrees)).toEqual([
      ...[true, true, true, true, true, false, false, false, false],
    ]);
  });

  it('has nothing of another unit, another year, a criterion that no indicator names', () => {
    expect([
      of(''),
      of('', { unit: 'Xã A', year: 2024 }),
      of('', { unit: 'Xã A', code: '1' }),
    ]).toEqual([[], [], []]);
  });

  it('lists the open tasks that are there for it', () => {
    const task = (code: string, state: string, unit = 'Xã A') => ({
      ...{ row: 1, unit, code, task: code + state, officer: '', target: '', deadline: '' },
      ...{ evidence: '', state, source: '', doneOn: '' },
    });
    const tasks = [
      ...[task('3.7; 3.8', 'Chưa làm'), task('3.7', 'Xong'), task('3.7', 'Hủy')],
      ...[task('3.7.', 'Đang làm'), task('3.8', 'Chưa làm'), task('3.7', 'Chưa làm', 'Xã B')],
    ];
    const open = openTasksOf({ tasks }, { unit: 'xã A', code: '3.7' }, 20230101);
    expect(open.map(({ task: name }) => name)).toEqual(['3.7; 3.8Chưa làm', '3.7.Đang làm']);
  });
});

it('compares a result with a proposal as a statement with its proof', () => {
  expect(meansTheSame('KPS', 'KPS')).toBe(true);
  expect(meansTheSame('0', 'KPS')).toBe(false);
  expect(meansTheSame('1.010', '1.010')).toBe(true);
  expect(meansTheSame(1010, '1.010')).toBe(true);
  expect(meansTheSame('', '7')).toBe(false);
});
