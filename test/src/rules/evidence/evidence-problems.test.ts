import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  flaggedRecords,
  linksOf,
  recordProblems,
} from '../../../../src/rules/evidence/evidence-problems';
import { safeLink } from '../../../../src/client/safe-link';
import { recoded, respelled } from '../../../helpers/respellings';
import { evidenceRecord } from '../../../helpers/evidence-record';

describe('links', () => {
  it('are apart by line, space or semicolon', () => {
    expect(linksOf(' https://a.vn;https://b.vn\nhttps://c.vn ')).toHaveLength(3);
  });

  it('that cannot be opened are named', () => {
    const problems = recordProblems({ link: 'https://a.vn a.vn', date: '' }, 2022, safeLink);
    expect(problems).toEqual(['“a.vn” không phải liên kết http hoặc https.']);
  });
});

describe('the day of a document', () => {
  it.each([
    ['', 0],
    ['15/03/2022', 0],
    ['1/3/2022', 0],
    ['15/03/2021', 1],
    ['31/02/2022', 1],
    ['tháng 3', 1],
    ['2022-03-15', 1],
  ])('"%s" has %i problems in the round of 2022', (date, count) => {
    expect(recordProblems({ link: '', date }, 2022, safeLink)).toHaveLength(count);
  });
});

describe('flaggedRecords', () => {
  const round = {
    year: 2022,
    units: [{ name: 'Xã Một' }, { name: 'Xã Hai' }],
    groups: [{ code: '2', name: '', maximum: 5, sign: 'none' as const }],
  };
  const record = (unit: string, link: string) => evidenceRecord({ unit, code: '2.3', link });

  it('names the other unit that shows the same file, however its address is spelled', () => {
    const flagged = flaggedRecords(
      [record('Xã Một', 'https://A.vn/x/'), record('Xã Hai', 'http://a.vn/x#trang-2')],
      round,
      safeLink,
    );
    expect(flagged.map(({ problems }) => problems)).toEqual([
      ['Cùng một tài liệu với Xã Hai.'],
      ['Cùng một tài liệu với Xã Một.'],
    ]);
  });

  it('lets one unit show a file twice', () => {
    const twice = [record('Xã Một', 'https://a.vn/x'), record('Xã Một', 'https://a.vn/x')];
    expect(flaggedRecords(twice, round, safeLink)).toEqual([]);
  });

  it('knows one unit by any spelling of its name', () => {
    fc.assert(
      fc.property(respelled('Xã Một'), recoded('2.3'), (unit, code) => {
        const own = evidenceRecord({ unit, code, link: 'https://a.vn/x' });
        expect(flaggedRecords([record('Xã Một', 'https://a.vn/x'), own], round, safeLink)).toEqual(
          [],
        );
      }),
    );
  });

  it('points out records of a unit that the round lacks, and of no criterion', () => {
    const stray = [
      evidenceRecord({ unit: 'Xã Mốt', code: '2.3' }),
      evidenceRecord({ unit: 'Xã Một', code: '3.1' }),
      evidenceRecord({ unit: 'Xã Một', code: '2.3 và 2.4' }),
    ];
    expect(flaggedRecords(stray, round, safeLink).flatMap(({ problems }) => problems)).toEqual([
      'Không có đơn vị “Xã Mốt” trong đợt chấm.',
      'Không có tiêu chí mang mã “3.1”.',
      'Không có tiêu chí mang mã “2.3 và 2.4”.',
    ]);
  });
});
