/** What the machine counts for a period: how the catalogue's column Nguồn names each count, and how its origin is told. */
import { REMEDIATION_TAB, TAB_NAME } from './labels';

/** As the catalogue says them, compared folded. */
export const COUNTED_ORIGIN = {
  planned: 'đếm:nhiệm vụ kế hoạch',
  plannedDone: 'đếm:nhiệm vụ kế hoạch xong',
  plannedVisits: 'đếm:cuộc kiểm tra theo kế hoạch',
  unplannedVisits: 'đếm:cuộc kiểm tra đột xuất',
  notices: 'đếm:thông báo kết luận',
  recommendations: 'đếm:kiến nghị',
  recommendationsDone: 'đếm:kiến nghị xong',
  lateReports: 'đếm:báo cáo trễ',
} as const;

export type CountedOrigin = keyof typeof COUNTED_ORIGIN;

const { remediation, inspections } = TAB_NAME;

export const COUNTED_TAB: Readonly<Record<CountedOrigin, string>> = {
  planned: remediation,
  plannedDone: remediation,
  plannedVisits: inspections,
  unplannedVisits: inspections,
  notices: inspections,
  recommendations: remediation,
  recommendationsDone: remediation,
  lateReports: 'Số liệu',
};

export const COUNTED = {
  note: (day: string, tab: string, told: readonly string[]) =>
    `Máy đếm ngày ${day} từ ${tab}: ${told.join('; ')}`,
  tasks: (count: number) => `${count} nhiệm vụ nguồn ${REMEDIATION_TAB.sources.plan}`,
  done: (done: number, of: number) => `${done} xong / ${of}`,
  undated: (count: number) => `tính cả ${count} việc xong chưa ghi ngày`,
  after: (count: number, day: string) => `không tính ${count} việc xong ngoài kỳ (đến ${day})`,
  visits: (count: number) => `${count} cuộc`,
  notices: (count: number) => `${count} thông báo`,
  recommendations: (count: number) => `${count} kiến nghị`,
  disputed: (code: string, typed: string, tab: string, count: number) =>
    `Xem lại ${code}: đã gõ ${typed}, tab ${tab} đếm ${count}`,
} as const;

/** The origin of a result that the year's figures propose. */
export const ROUND_PROPOSAL = {
  note: (period: string, year: number, source: string) =>
    `Đề xuất từ số liệu theo dõi ${period} ${year}: ${source}`,
} as const;
