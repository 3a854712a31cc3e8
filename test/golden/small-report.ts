// The small round with results that show every case: lost in part and whole, excluded, pending, unreadable, a tie.
import type { ReportTask } from '../../src/contract/report';
import { reportDataOf, type TypedRound } from '../helpers/report-data';
import { SMALL_ROUND } from './small-round';

const FULL = { '1.1.1': 'Đúng hạn', '1.1.2': '10/10', '1.2': 'Có', '2.1': '0' };

const task = (own: Partial<ReportTask>): ReportTask => ({
  row: 1,
  unit: 'Xã Một',
  code: '',
  task: '',
  officer: '',
  target: '',
  deadline: '',
  evidence: '',
  state: '',
  source: '',
  doneOn: '',
  ...own,
});

const SMALL_TYPED: TypedRound = {
  nodes: SMALL_ROUND.set.nodes,
  units: ['Xã Một', 'Xã Hai', 'Thị trấn Ba', 'Xã Bốn'],
  selfAssessed: {
    'Xã Một': { ...FULL, '1.1.1': 'Trễ hạn', '1.1.2': '82/124' },
    'Xã Hai': { ...FULL, '1.2': 'KPS', '2.1': '3' },
    'Thị trấn Ba': { ...FULL, '1.1.2': 'chín phần mười', '2.1': '' },
    'Xã Bốn': { ...FULL, '1.2': 'KPS', '2.1': '3' },
  },
  appraised: { 'Xã Một': { '2.1': '2' } },
  reasons: { 'Xã Một': { '2.1': 'Hai văn bản rà soát sót' } },
  tasks: [
    task({
      code: '2.1',
      task: 'Rà soát lại văn bản',
      officer: 'Tư pháp - Hộ tịch',
      target: 'Tối đa 01 lỗi',
      deadline: '30/06/2026',
    }),
    task({ code: '1.2', task: 'Duy trì kiểm tra', officer: 'Văn phòng', target: '2 cuộc' }),
    task({ unit: 'Xã Hai', code: '2.1', task: 'Của đơn vị khác' }),
  ],
  settings: { criteriaTitle: 'Bộ nhỏ', criteriaStatus: 'Để kiểm thử', superiorBody: '' },
  year: 2025,
};

export const SMALL_REPORT = reportDataOf(SMALL_TYPED);
