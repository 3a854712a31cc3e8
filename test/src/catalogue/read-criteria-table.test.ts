import { describe, expect, it } from '@jest/globals';
import { SAMPLE_CRITERIA } from '../../helpers/sample-round';
import { HEADER, readGrid, sentencesFor, SOUND } from './criteria-grid';

function nodesOf(grid: Parameters<typeof readGrid>[0]) {
  const reading = readGrid(grid);
  if (!reading.ok) throw new Error(sentencesFor(grid).join('\n'));
  return reading.set.nodes;
}

describe('readCriteriaTable', () => {
  it('loads a sound table with every field', () => {
    expect(nodesOf([HEADER, ...SOUND])[3]).toEqual({
      code: '1.1.2',
      name: 'Thực hiện',
      maximum: 2,
      method: 'Tỷ lệ',
      scale: 'sàn 80%',
      notApplicable: 'loại trừ',
      hint: 'Số đạt / tổng số',
      evidence: 'Báo cáo',
      officer: 'VP',
    });
  });

  it('names the tab of each group, and of groups only', () => {
    const tabs = nodesOf(SOUND).flatMap(({ tab }) => tab ?? []);
    expect(tabs).toEqual(['1 Chỉ đạo', '2 Thể chế']);
  });

  it('orders the rows by code: 1.2 before 1.10, lines in the order of the alphabet', () => {
    const leaf = (code: string) => [code, `Lá ${code}`, 1, 'Có/Không'];
    const shuffled = [
      leaf('1.10'),
      leaf('1.2.1.đ'),
      ['1.2', 'Hai'],
      ['1', 'Nhóm'],
      leaf('1.2.1.e'),
    ];
    const nodes = nodesOf([...shuffled, ['1.2.1', 'Ba'], leaf('1.2.1.d'), leaf('1.1')]);
    expect(nodes.map(({ code }) => code)).toEqual([
      '1',
      '1.1',
      '1.2',
      '1.2.1',
      '1.2.1.d',
      '1.2.1.đ',
      '1.2.1.e',
      '1.10',
    ]);
  });

  it('fills in blank maxima of parents with the sum of their leaves', () => {
    const blanked = SOUND.map((row) => (row.length > 3 ? row : [row[0], row[1], '']));
    expect(nodesOf(blanked).map(({ maximum }) => maximum)).toEqual([5, 3, 1, 2, 2, 3, 3]);
  });

  const OUTSIDE = [
    ['8', 'Thưởng', '+3'],
    ['8.1', 'Sáng kiến', '+2', 'Có/Không'],
    ['8.2', 'Mô hình', ' + 2,5', 'Có/Không'],
    ['9', 'Phạt', ''],
    ['9.1', 'Chậm', -1, 'Có/Không'],
    ['9.2', 'Sai', "'−1,5", 'Có/Không'],
  ];

  it('reads signs; a signed parent may be worth less than its rows, and a blank one is their sum', () => {
    const nodes = nodesOf([...SOUND, ...OUTSIDE, ['', 'Tổng', 8]]);
    const signed = nodes.filter(({ sign }) => sign !== undefined);
    expect(signed.map(({ code, maximum, sign }) => [code, maximum, sign])).toEqual([
      ['8', 3, 'bonus'],
      ['8.1', 2, 'bonus'],
      ['8.2', 2.5, 'bonus'],
      ['9', 2.5, 'penalty'],
      ['9.1', 1, 'penalty'],
      ['9.2', 1.5, 'penalty'],
    ]);
    expect(nodes.filter(({ sign }) => sign === undefined)).toHaveLength(SOUND.length);
  });

  it('names every sign that does not fit, each at its place', () => {
    expect(
      sentencesFor([
        ['1', 'Không dấu', 3],
        ['1.1', 'Lá', 3, 'Có/Không'],
        ['1.2', 'Lá cộng', '+1', 'Có/Không'],
        ['8', 'Cộng', '+2'],
        ['8.1', 'Lá cộng', '+2', 'Có/Không'],
        ['8.2', 'Lá trừ', '-1', 'Có/Không'],
        ['8.3', 'Lá', 1, 'Có/Không'],
        ['9', 'Để trống', ''],
        ['9.1', 'Lá trừ', '-1', 'Có/Không'],
        ['9.2', 'Lá cộng', '+1', 'Có/Không'],
        ['7', 'Nhiều hơn các dòng con', '+5'],
        ['7.1', 'Lá cộng', '+2', 'Có/Không'],
        ['6', 'Không có gì', '+0'],
        ['6.1', 'Lá cộng', '+0', 'Có/Không'],
        ['', 'Tổng', 60],
      ]),
    ).toEqual([
      'Dòng 3: có dấu + nhưng dòng cha 1 không có dấu',
      'Dòng 6: dòng cha 8 có dấu + thì dòng này cũng phải có dấu +',
      'Dòng 7: dòng cha 8 có dấu + thì dòng này cũng phải có dấu +',
      'Dòng 10: dòng cha 9 có dấu − thì dòng này cũng phải có dấu −',
      'Dòng 11: điểm tối đa ghi +5 nhưng các dòng con cộng lại là 2',
      'Dòng 13: điểm tối đa phải lớn hơn 0',
      'Dòng 14: điểm tối đa phải lớn hơn 0',
      'Dòng 15: tổng điểm ghi 60 nhưng các lĩnh vực cộng lại là 3',
    ]);
  });

  it('tells a total that counts what lies outside from one that is simply wrong', () => {
    const totalOf = (total: number) => sentencesFor([...SOUND, ...OUTSIDE, ['', 'Tổng', total]]);
    const counted = (total: string) =>
      `Dòng 14: tổng điểm ghi ${total} đã tính cả dòng có dấu; không tính thì các lĩnh vực cộng lại là 8`;
    expect(totalOf(11)).toEqual([counted('11')]);
    expect(totalOf(13.5)).toEqual([counted('13,5')]);
    expect(totalOf(8.5)).toEqual([counted('8,5')]);
    expect(totalOf(9)).toEqual(['Dòng 14: tổng điểm ghi 9 nhưng các lĩnh vực cộng lại là 8']);
  });

  it('reads maxima typed in Vietnamese', () => {
    const nodes = nodesOf([
      ['1', 'Nhóm', '1,25'],
      ['1.1', 'Lá', '1,25', 'Có/Không'],
    ]);
    expect(nodes.map(({ maximum }) => maximum)).toEqual([1.25, 1.25]);
  });

  it('reports every fault of a table at once, in the order of the rows', () => {
    expect(
      sentencesFor([
        HEADER,
        ['1', 'Chỉ đạo', 9],
        ['1.1', '', 1, 'Cảm tính'],
        ['1.1', 'Lặp', 1, 'Có/Không'],
        ['x', 'Mã lạ', 1, 'Có/Không'],
        [],
        ['2.1', 'Mồ côi', 2, 'Tỷ lệ', 'từ 70%'],
        ['', 'Tổng', 100],
      ]),
    ).toEqual([
      'Dòng 2: điểm tối đa ghi 9 nhưng các dòng con cộng lại là 2',
      'Dòng 3: thiếu nội dung ở cột B',
      'Dòng 3: không có cách tính “Cảm tính”',
      'Dòng 4: mã 1.1 trùng với dòng 3',
      'Dòng 5: mã “x” không đúng dạng 1, 1.1, 1.1.1 hoặc 1.1.1.a',
      'Dòng 7: mã 2.1 không có dòng cha 2',
      'Dòng 7: thang điểm không đọc được ở “từ 70%”',
      'Dòng 8: tổng điểm ghi 100 nhưng các lĩnh vực cộng lại là 3',
    ]);
  });

  it('loads nothing of a table with a single fault', () => {
    const reading = readGrid([...SOUND, ['2.2', 'Thiếu cách tính', 1]]);
    expect(reading).not.toHaveProperty('set');
    expect(reading.ok).toBe(false);
  });

  it('reads the sample set, laid out as a table, back as it is', () => {
    const grid = SAMPLE_CRITERIA.nodes.map((node) => [
      node.code,
      node.name,
      node.maximum,
      node.method,
      node.scale,
      node.notApplicable,
      node.hint,
      node.evidence,
      node.officer,
    ]);
    const withoutTabs = (nodes: typeof SAMPLE_CRITERIA.nodes) =>
      nodes.map((node) => ({ ...node, tab: undefined }));
    const nodes = nodesOf([HEADER, ...grid, ['', 'Tổng điểm', 100]]);
    expect(withoutTabs(nodes)).toEqual(withoutTabs(SAMPLE_CRITERIA.nodes));
  });
});
