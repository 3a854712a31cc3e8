// The small round with a group that adds points and one that takes some off: capped, appraised, pending, not applicable.
import type { CriteriaNode } from '../../src/catalogue/criteria-set';
import type { Sign } from '../../src/core/sign';
import { reportDataOf } from '../helpers/report-data';
import { SMALL_ROUND } from './small-round';

type Outside = Exclude<Sign, 'none'>;

const node = (code: string, name: string, maximum: number, sign: Outside): CriteriaNode => ({
  ...{ code, name, maximum, sign },
  ...{ method: '', scale: '', notApplicable: '', hint: '', evidence: '', officer: '' },
});

export const SIGNED_NODES: readonly CriteriaNode[] = [
  ...SMALL_ROUND.set.nodes,
  node('8', 'Điểm thưởng', 1, 'bonus'),
  {
    ...node('8.1', 'Sáng kiến', 1, 'bonus'),
    ...{ method: 'Số lượng', scale: 'mỗi đơn vị = 0,5', notApplicable: 'loại trừ' },
  },
  { ...node('8.2', 'Mô hình mới', 0.5, 'bonus'), method: 'Có/Không' },
  node('9', 'Điểm phạt', 2, 'penalty'),
  { ...node('9.1', 'Gửi hồ sơ chậm', 2, 'penalty'), method: 'Có/Không' },
];

const FULL = { '1.1.1': 'Đúng hạn', '1.1.2': '10/10', '1.2': 'Có', '2.1': '0' };

export const SIGNED_REPORT = reportDataOf({
  nodes: SIGNED_NODES,
  units: ['Xã Một', 'Xã Hai', 'Xã Ba'],
  selfAssessed: {
    'Xã Một': { ...FULL, '1.1.1': 'Trễ hạn', '8.1': '2', '8.2': 'Có', '9.1': 'Không' },
    'Xã Hai': { ...FULL, '8.1': 'KPS', '8.2': '', '9.1': 'Có' },
    'Xã Ba': { ...FULL, '8.1': '1', '8.2': 'Không', '9.1': 'Không' },
  },
  appraised: { 'Xã Một': { '9.1': 'Có' } },
  settings: { criteriaTitle: 'Bộ nhỏ', criteriaStatus: 'Để kiểm thử', superiorBody: '' },
  year: 2025,
});
