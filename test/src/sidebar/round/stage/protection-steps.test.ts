import { describe, expect, it } from '@jest/globals';
import type { ProtectionProblem } from '../../../../../src/contract/calls/apply-protections';
import { problemSentences } from '../../../../../src/sidebar/round/stage/stage-section';

const nobody = (whose: 'unit' | 'group', name: string): ProtectionProblem => ({
  kind: 'nobody',
  whose,
  name,
  email: '',
});
const REFUSED: ProtectionProblem = {
  kind: 'refused',
  whose: 'unit',
  name: 'Xã Ba',
  email: 'x@y.vn',
};

describe('problemSentences', () => {
  it('tells each problem once, and those without an address together', () => {
    const problems: ProtectionProblem[] = [
      nobody('unit', 'Xã Một'),
      { kind: 'invalid', whose: 'unit', name: 'Xã Hai', email: 'không' },
      nobody('group', '2'),
      REFUSED,
      REFUSED,
      { kind: 'foreign', whose: 'tab', name: 'Xếp hạng', email: '' },
    ];
    expect(problemSentences(problems)).toEqual([
      '“không” của Xã Hai không phải là e-mail, đã bỏ qua.',
      'Google không nhận x@y.vn của Xã Ba: kiểm tra e-mail rồi bấm lại.',
      'Người khác đã bảo vệ cả tab Xếp hạng: bỏ lớp bảo vệ đó rồi bấm lại.',
      'Chưa có e-mail, nên chỉ chủ bảng gõ được: Xã Một, lĩnh vực 2.',
    ]);
  });

  it('says nothing of nothing', () => {
    expect(problemSentences([])).toEqual([]);
  });
});
