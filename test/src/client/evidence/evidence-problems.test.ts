import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  flaggedRecords,
  linksOf,
  recordProblems,
  safeLink,
} from '../../../../src/client/evidence/evidence-problems';
import { recoded, respelled } from '../../../helpers/respellings';
import { evidenceRecord } from '../../../helpers/evidence-record';

describe('links', () => {
  it('are apart by line, space or semicolon', () => {
    expect(linksOf(' https://a.vn;https://b.vn\nhttps://c.vn ')).toHaveLength(3);
  });

  it.each(['https://a.vn', 'http://a.vn/x?y=1', 'HTTPS://A.VN'])('may be %s', (text) => {
    expect(safeLink(text)).toMatch(/^https?:\/\/a\.vn/);
  });

  it.each([
    'javascript:alert(1)',
    'a.vn',
    'https://',
    'https:a.vn',
    'data:text/html,x',
    'ftp://a.vn',
  ])('are never made of %s', (text) => {
    expect(safeLink(text)).toBeUndefined();
    expect(recordProblems({ link: text, date: '' }, 2022)).toHaveLength(1);
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
    expect(recordProblems({ link: '', date }, 2022)).toHaveLength(count);
  });
});

describe('flaggedRecords', () => {
  const round = {
    year: 2022,
    units: [{ name: 'Xã Một' }, { name: 'Xã Hai' }],
    groups: [{ code: '2', name: '', maximum: 5 }],
  };
  const record = (unit: string, link: string) => evidenceRecord({ unit, code: '2.3', link });

  it('names the other unit that shows the same file, however its address is spelled', () => {
    const flagged = flaggedRecords(
      [record('Xã Một', 'https://A.vn/x/'), record('Xã Hai', 'http://a.vn/x#trang-2')],
      round,
    );
    expect(flagged.map(({ problems }) => problems)).toEqual([
      ['Cùng một tài liệu với Xã Hai.'],
      ['Cùng một tài liệu với Xã Một.'],
    ]);
  });

  it('lets one unit show a file twice', () => {
    const twice = [record('Xã Một', 'https://a.vn/x'), record('Xã Một', 'https://a.vn/x')];
    expect(flaggedRecords(twice, round)).toEqual([]);
  });

  it('knows one unit by any spelling of its name', () => {
    fc.assert(
      fc.property(respelled('Xã Một'), recoded('2.3'), (unit, code) => {
        const own = evidenceRecord({ unit, code, link: 'https://a.vn/x' });
        expect(flaggedRecords([record('Xã Một', 'https://a.vn/x'), own], round)).toEqual([]);
      }),
    );
  });

  it('points out records of a unit that the round lacks, and of no criterion', () => {
    const stray = [
      evidenceRecord({ unit: 'Xã Mốt', code: '2.3' }),
      evidenceRecord({ unit: 'Xã Một', code: '3.1' }),
      evidenceRecord({ unit: 'Xã Một', code: '2.3 và 2.4' }),
    ];
    expect(flaggedRecords(stray, round).flatMap(({ problems }) => problems)).toEqual([
      'Không có đơn vị “Xã Mốt” trong đợt chấm.',
      'Không có tiêu chí mang mã “3.1”.',
      'Không có tiêu chí mang mã “2.3 và 2.4”.',
    ]);
  });
});
