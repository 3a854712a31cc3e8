import { beforeAll, describe, expect, it } from '@jest/globals';
import { DOUBT, FAULT } from '../../../host/text/command-line';
import type { CheckFinding } from '../../../src/contract/check';
import type { RoundUnit, UnreadableResult } from '../../../src/contract/round';
import { fileOfRows } from '../../xlsx/packages';
import { SMALL_CSV, SMALL_UNITS, workFolder, type TypedBySheet } from './command-line';

const folder = workFolder();

/** What people type; a blank cell stays blank. */
const TYPED: TypedBySheet = {
  5: { J7: '2/4', K7: '3/3', J8: 'Có', K8: 'KPS', M7: '2/3' },
  6: { J7: 'Đúng hạn', K7: 'Trễ hạn' },
};

beforeAll(async () => {
  folder.write('don-vi.txt', SMALL_UNITS);
  folder.write('bo.csv', SMALL_CSV);
  await folder.cchc('new', 'trong.xlsx', '--units', 'don-vi.txt', '--criteria', 'bo.csv');
  await folder.fillIn('trong.xlsx', 'da-nhap.xlsx', TYPED);
});

async function score(file: string, ...words: readonly string[]) {
  const { exitCode, output, errors } = await folder.cchc('score', file, '--json', ...words);
  if (exitCode !== 0) throw new Error(errors);
  return JSON.parse(output) as Scored;
}

interface Scored {
  readonly findings: readonly CheckFinding[];
  readonly units: readonly RoundUnit[];
  readonly unreadable: readonly UnreadableResult[];
  readonly doubts: readonly string[];
  readonly customFunctionCalls: number;
}

describe('scoreCommand', () => {
  it('finds every unit of an empty workbook provisional, without index, rank or grade', async () => {
    const { units } = await score('trong.xlsx');
    expect(
      units.map(({ name, index, rank, grade, provisional }) => [
        ...[name, index, rank, grade, provisional],
      ]),
    ).toEqual([
      ['Xã Một', null, null, '', true],
      ['Xã Hai', null, null, '', true],
    ]);
  });

  it('scores what somebody filled in with Excel', async () => {
    const { units, customFunctionCalls } = await score('da-nhap.xlsx');
    expect(
      units.map(({ total, applicableMaximum, index, rank, selfTotal, provisional }) => [
        [total, applicableMaximum, index],
        [rank, selfTotal, provisional],
      ]),
    ).toEqual([
      [
        [8.5, 10, 85],
        [1, 8.5, false],
      ],
      [
        [4.5, 8, 56.25],
        [2, 5.5, false],
      ],
    ]);
    expect(customFunctionCalls).toBeLessThanOrEqual(60);
  });

  it('tells a person of one unit, and leaves the file as it is', async () => {
    const before = folder.read('da-nhap.xlsx');
    const { exitCode, output } = await folder.cchc(
      'score',
      'da-nhap.xlsx',
      '--unit',
      'XÃ\u00a0hai',
    );
    expect(exitCode).toBe(0);
    expect(output).toContain('Xã Hai: 4,50 điểm, hạng 2/2, xếp loại Trung bình');
    expect(output).toMatch(
      /1\.1 +−1\/3 +Kế hoạch: 2\/3 = 66,67% → 2\/3 điểm \(trừ 1\); tự chấm “3\/3”/,
    );
    expect(Buffer.compare(folder.read('da-nhap.xlsx'), before)).toBe(0);
  });

  it('gives programs what the check finds, and why nothing may be issued', async () => {
    await folder.fillIn('da-nhap.xlsx', 'doi-diem.xlsx', { 5: { C7: '4' } });
    const { output } = await folder.cchc('score', 'doi-diem.xlsx', '--json');
    const { findings, doubts } = JSON.parse(output) as Scored;
    expect(findings).toEqual([
      {
        ...{ tab: '1 Chỉ đạo', range: 'C7', isRepairable: true },
        text: 'Mã 1.1, Điểm tối đa: đang là “4”, theo bộ tiêu chí là “3”.',
      },
    ]);
    expect(doubts).toEqual(findings.map(DOUBT.finding));
  });

  it('says of a workbook that cannot be read what is wrong in it, not that it is none of ours', async () => {
    const gone = { 5: { A8: '' } };
    await folder.fillIn('da-nhap.xlsx', 'mat-ma.xlsx', gone);
    const { exitCode, output, errors } = await folder.cchc('score', 'mat-ma.xlsx');
    expect([exitCode, output]).toEqual([1, '']);
    expect(errors).toContain('1 Chỉ đạo');
    expect(errors).not.toMatch(/không phải bảng chấm điểm|trang ẩn/);
  });

  it('writes the scored workbook with --out, which scores the same', async () => {
    await score('da-nhap.xlsx', '--out', 'da-cham.xlsx');
    const totals = (await score('da-cham.xlsx')).units.map(({ total }) => total);
    expect(totals).toEqual([8.5, 4.5]);
    const again = await folder.cchc('score', 'da-nhap.xlsx', '--out', 'da-cham.xlsx');
    expect(again).toMatchObject({ exitCode: 1, errors: `${FAULT.fileExists('da-cham.xlsx')}\n` });
  });

  it('scores a workbook where somebody typed over the formulas', async () => {
    const damage = { 5: { N6: '9', O8: '9' }, 7: { A6: 'hỏng', K6: 'hỏng' } };
    await folder.fillIn('da-nhap.xlsx', 'hong.xlsx', damage);
    expect((await score('hong.xlsx')).units.map(({ total }) => total)).toEqual([8.5, 4.5]);
  });

  it('says of every result that it cannot read where it stands, whose it is and what is wrong', async () => {
    const typed = { 5: { J7: 'chưa rõ', K7: '3/3', J8: 'Có', K8: 'có lẽ' } };
    await folder.fillIn('trong.xlsx', 'kho-doc.xlsx', typed);
    const { unreadable } = await score('kho-doc.xlsx');
    expect(unreadable.map(({ tab, range, unit, code }) => [tab, range, unit, code])).toEqual([
      ['1 Chỉ đạo', 'J7', 'Xã Một', '1.1'],
      ['1 Chỉ đạo', 'K8', 'Xã Hai', '1.2'],
    ]);
    const { errors } = await folder.cchc('score', 'kho-doc.xlsx');
    expect(errors).toContain(DOUBT.unreadable(2));
    for (const cell of unreadable) expect(errors).toContain(DOUBT.cell(cell));
    expect(unreadable[0]?.text).toContain('chưa rõ');
  });

  const DOUBTFUL: readonly (readonly [string, TypedBySheet, RegExp])[] = [
    ['a maximum changed', { 5: { C7: '4' } }, /1 Chỉ đạo C7: Mã 1\.1, Điểm tối đa: .*“4”.*“3”/],
    ['another method', { 6: { D7: 'Chấm trực tiếp' } }, /2 Thể chế D7: Mã 2\.1, Cách tính: /],
    ['another scale', { 5: { E7: 'sàn 70%' } }, /1 Chỉ đạo E7: Mã 1\.1, Thang điểm: /],
    [
      'grades that nobody can read',
      { 2: { B25: 'khá cao' } },
      /Bảng xếp loại, dòng 2 .*khá cao.*tab Cấu hình/,
    ],
  ];

  it.each(DOUBTFUL)(
    'ends with 2 where documents would be false, and issues none: %s',
    async (name, damage, sentence) => {
      const file = `${name}.xlsx`;
      await folder.fillIn('da-nhap.xlsx', file, damage);
      const scored = await folder.cchc('score', file);
      expect([scored.exitCode, scored.output]).toEqual([2, expect.stringContaining('Xã Một')]);
      expect(scored.errors).toMatch(sentence);
      const reported = await folder.cchc('report', file, '--out', `van-ban ${name}`);
      expect([reported.exitCode, reported.output]).toEqual([2, '']);
      expect(reported.errors).toMatch(sentence);
      expect(folder.has(`van-ban ${name}`)).toBe(false);
    },
  );

  it('refuses a unit that is not in the workbook', async () => {
    const ended = await folder.cchc('score', 'da-nhap.xlsx', '--unit', 'Xã Ba', '--out', 'x.xlsx');
    expect(ended).toMatchObject({ exitCode: 1, errors: `${FAULT.unknownUnit('Xã Ba')}\n` });
    expect(folder.has('x.xlsx')).toBe(false);
  });

  it('refuses workbooks that are not ours, and files that are no workbooks', async () => {
    folder.write('la.xlsx', await fileOfRows('Sổ chi', [['Ngày', 'Số tiền']]));
    folder.write('cut.xlsx', folder.read('da-nhap.xlsx').slice(0, 5000));
    folder.write('rong.xlsx', '');
    const sentences = await Promise.all(
      ['la.xlsx', 'cut.xlsx', 'rong.xlsx'].map(async (file) => {
        const { exitCode, output, errors } = await folder.cchc('score', file);
        return [exitCode, output, errors];
      }),
    );
    expect(sentences).toEqual([
      [1, '', expect.stringMatching(/^Tệp la\.xlsx không phải bảng chấm điểm CCHC\. /)],
      [1, '', expect.stringMatching(/^Không đọc được tệp cut\.xlsx: /)],
      [1, '', expect.stringMatching(/^Không đọc được tệp rong\.xlsx: /)],
    ]);
  });
});
