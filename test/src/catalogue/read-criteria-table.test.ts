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
