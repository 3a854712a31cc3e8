// A year of three periods with every case that a document of a period has to say: wrong, only stated, bounded, nothing arisen,
// pending, unreadable, written earlier; tasks and an inspection; a reporter that is not scored.
import type { DocumentData, ReportInspection, ReportTask } from '../../src/contract/report';
import { monitoredPeriod, monitoringData } from '../helpers/monitored';
import { WHOLE_CATALOGUE } from '../helpers/monitoring-case';
import { SMALL_REPORT } from './small-report';

const BLANK_TASK = {
  ...{ unit: 'Xã Một', code: '', task: '', officer: '', target: '', deadline: '', evidence: '' },
  ...{ state: '', source: 'Kế hoạch năm', doneOn: '' },
};
const TASKS: readonly Partial<ReportTask>[] = [
  {
    task: 'Ban hành kế hoạch',
    evidence: 'Kế hoạch',
    deadline: '15/01/2025',
    state: 'Xong',
    doneOn: '20/01/2025',
  },
  { task: 'Rà soát thủ tục', evidence: 'Báo cáo', deadline: '30/05/2025', state: 'Đang làm' },
  { task: 'Tập huấn', deadline: '30/09/2025', state: 'Xong', doneOn: '10/06/2025' },
  { task: 'Khảo sát', deadline: 'Quý IV', state: '' },
  { task: 'Việc đã bỏ', state: 'Hủy' },
  { task: 'Bù điểm trừ năm trước', source: 'Điểm trừ 2024' },
  { task: 'Niêm yết đủ thủ tục', officer: 'Văn phòng', source: 'KT-01', state: 'Chưa làm' },
  { task: 'Số hóa hồ sơ cũ', deadline: '01/07/2025', source: 'KT-01', state: 'Chưa làm' },
  { unit: 'Xã Hai', task: 'Ban hành kế hoạch', deadline: '15/01/2025', state: 'Xong' },
];

const VISIT: ReportInspection = {
  ...{ row: 1, inspection: 'KT-01', unit: 'Xã Một', date: '20/06/2025', kind: 'Đột xuất' },
  ...{ team: 'Đoàn kiểm tra CCHC', period: '6 tháng', strengths: '- Có kế hoạch từ đầu năm.' },
  ...{ shortcomings: 'Niêm yết chưa đủ;\n\nHồ sơ cũ chưa số hóa', notice: '12' },
  ...{ noticeDate: '05/02/2026', deadline: '15/07/2025' },
};

const FIRST = {
  'Xã Một': {
    ...{ HS03: '100', HS04: '20', HS05: '70', HS06: '10', HS07: '80', CD17: '2' },
    ...{ VB12: 'Chỉ đạo từ Quý I.', VB32: 'Chưa số hóa hồ sơ cũ.' },
  },
  'Xã Hai': { HS03: '50', HS07: '50' },
};

const HALF = {
  'Xã Một': {
    ...{ CD01: '4', CD02: '2', CD17: '5', CD18: 'hơn 300', CD19: '12; 13', CD25: '0' },
    ...{
      HS03: '764',
      HS04: '09',
      HS05: '745',
      HS06: '10',
      HS17: '244',
      HS18: '520',
      HS33: '8,48%',
    },
    ...{ HS07: '700', HS08: '600', HS09: '90', HS10: '10', HS11: '64', HS12: '60', HS13: '4' },
    ...{ HS14: '', HS15: '13', HS22: 'KPS', HS36: '5,9%', HS20: 'nhiều', DT10: 'trên 82%' },
    ...{ TK04: '1.200,5', TK05: '600', DT06: '1' },
    VB11: 'Kế hoạch số 135/KH-UBND ngày 28/12/2024.\nGiao 4 nhiệm vụ.',
    VB22: 'Không để hồ sơ quá hạn.',
    VB31: 'Ưu điểm một.',
    VB51: 'Số hóa hồ sơ cũ.',
  },
  'Xã Hai': {
    ...{ CD01: '1', CD02: '1', HS03: '100', HS04: '60', HS05: '40', HS06: '0', HS07: '100' },
    ...{
      HS08: '100',
      HS09: '0',
      HS10: '0',
      HS11: '0',
      HS12: '0',
      HS13: '0',
      HS22: '50',
      HS23: '25',
    },
  },
  'Phòng Tư pháp': {},
};

export const MONITORED_REPORT: DocumentData = {
  ...SMALL_REPORT,
  today: 20250625,
  ...reportRows(),
  monitoring: monitoringData(
    [
      monitoredPeriod(FIRST, {
        ...{ id: '2025-Q1', year: 2025, name: 'Quý I', tab: 'Số liệu Quý I' },
        ...{ from: '15/12/2024', to: '14/03/2025' },
      }),
      monitoredPeriod(
        HALF,
        {
          ...{ id: '2025-M6', year: 2025, name: '6 tháng', tab: 'Số liệu 6 tháng' },
          ...{ from: '15/12/2024', to: '14/06/2025', deadline: '20/06/2025' },
        },
        { HS03: '900', CD12: '3', VB41: 'Đề nghị cấp kinh phí.' },
      ),
      monitoredPeriod(
        { 'Xã Một': { HS03: '600', HS04: '6', HS33: '1%' } },
        {
          ...{ id: '2024-M6', year: 2024, name: '6 tháng', tab: 'Số liệu 6 tháng 2024' },
          ...{ from: '15/12/2023', to: '14/06/2024' },
        },
      ),
    ],
    { catalogue: WHOLE_CATALOGUE, ...reportRows() },
  ),
};

function reportRows() {
  return {
    tasks: TASKS.map((task, i) => ({ ...BLANK_TASK, ...task, row: i + 1 })),
    inspections: [VISIT],
  };
}
