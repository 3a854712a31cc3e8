import { describe, expect, it } from '@jest/globals';
import details from '../../../src/catalogue/sample-criteria-details.json';
import { groupsOf } from '../../../src/catalogue/groups-of';
import { SAMPLE_CRITERIA } from '../../helpers/sample-round';
import { isCode } from '../../../src/core/code';

const { nodes } = SAMPLE_CRITERIA;
const leaves = nodes.filter(({ method }) => method !== '');

describe('readSampleCriteria', () => {
  it('has 109 nodes, 77 leaves and 100 points in 8 groups', () => {
    const groups = groupsOf(SAMPLE_CRITERIA);
    const points = groups.reduce((sum, { group }) => sum + group.maximum, 0);
    expect([nodes.length, leaves.length, points, groups.length]).toEqual([109, 77, 100, 8]);
  });

  it('says of each leaf what to show and who answers for it', () => {
    const silent = leaves.filter(({ evidence, officer }) => [evidence, officer].includes(''));
    expect(silent.map(({ code }) => code)).toEqual([]);
  });

  it('gives parents no rule', () => {
    const parents = nodes.filter(({ method }) => method === '');
    expect(parents.filter(({ scale, notApplicable }) => scale + notApplicable !== '')).toEqual([]);
  });

  it('says that it is a sample', () => {
    expect(SAMPLE_CRITERIA.status).toMatch(/^Bản mẫu/);
  });

  it('names a tab for each group and for nothing else', () => {
    expect(nodes.flatMap(({ code, tab }) => (tab === undefined ? [] : [[code, tab]]))).toEqual([
      ['1', '1 Chỉ đạo'],
      ['2', '2 Thể chế'],
      ['3', '3 TTHC'],
      ['4', '4 Bộ máy'],
      ['5', '5 Công vụ'],
      ['6', '6 Tài chính'],
      ['7', '7 Số hóa'],
      ['8', '8 Hài lòng'],
    ]);
  });

  it('has details of exactly its leaves, in the same order', () => {
    expect(details.nodes.map(({ code }) => code)).toEqual(leaves.map(({ code }) => code));
    const sources = details.nodes.flatMap((node) =>
      'sourceCode' in node ? [node.sourceCode] : [],
    );
    expect(sources.filter((code) => typeof code !== 'string' || !isCode(code))).toEqual([]);
  });
});
