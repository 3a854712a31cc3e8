import { quote } from './quote';

/** The words of Khắc phục outside the sidebar's panel. */
export const TASKS = {
  logged: (unit: string, changed: number, added: number) =>
    `${unit}: ${[
      ...(added > 0 ? [`thêm ${added} nhiệm vụ`] : []),
      ...(changed > 0 ? [`sửa ${changed} nhiệm vụ`] : []),
    ].join(', ')}`,
} as const;

/** Tasks that belong nowhere: as many names as a person can take in. */
const MOST_NAMED = 5;
const named = (texts: readonly string[]) =>
  texts
    .slice(0, MOST_NAMED)
    .map((text) => (text.trim() === '' ? '(trống)' : quote(text, 40)))
    .join(', ') + (texts.length > MOST_NAMED ? ', …' : '');

export const STRAY_TASKS = {
  units: (count: number, units: readonly string[]) =>
    `${count} nhiệm vụ ở tab Khắc phục không thuộc đơn vị nào của đợt chấm nên không vào kế hoạch nào: ${named(units)}. Ghi lại tên như ở tab Đơn vị.`,
  codes: (count: number, codes: readonly string[]) =>
    `${count} nhiệm vụ ở tab Khắc phục có mã không rõ là tiêu chí nào: ${named(codes)}. Ghi lại mã như ở tab lĩnh vực; nhiều mã thì ngăn cách bằng dấu chấm phẩy.`,
  sources: (count: number, sources: readonly string[]) =>
    `${count} nhiệm vụ ở tab Khắc phục có nguồn không phải điểm trừ, Kế hoạch năm hay cuộc nào ở tab Kiểm tra: ${named(sources)}. Ghi lại số cuộc như ở tab Kiểm tra.`,
  visits: (count: number, units: readonly string[]) =>
    `${count} dòng ở tab Kiểm tra không thuộc đơn vị nào của đợt chấm nên không hiện ở thẻ của ai: ${named(units)}. Ghi lại tên như ở tab Đơn vị.`,
} as const;

/** The sidebar's panel. */
export const TASKS_PANEL = {
  heading: 'Nhiệm vụ khắc phục',
  progress: ({ done, of }: { readonly done: number; readonly of: number }) =>
    `Xong ${done}/${of} nhiệm vụ`,
  counts: {
    overdue: (count: number) => `${count} quá hạn`,
    doing: (count: number) => `${count} đang làm`,
    todo: (count: number) => `${count} chưa làm`,
  },
  noTasks: 'Chưa có nhiệm vụ nào cho đơn vị này.',
  nothingLost: 'Đơn vị không bị trừ điểm nào, không có gì phải khắc phục.',
  uncovered: 'Điểm trừ chưa có nhiệm vụ',
  allCovered: 'Mọi điểm trừ đều đã có nhiệm vụ.',
  propose: (count: number) => `Đề xuất ${count} nhiệm vụ`,
  proposeHint:
    'Máy điền nhiệm vụ, người phụ trách, mục tiêu từ bộ tiêu chí vào tab Khắc phục; sau đó sửa lại cho đúng.',
  proposing: 'Đang ghi…',
  proposed: (count: number) =>
    count === 0 ? 'Các nhiệm vụ này đã có sẵn.' : `Đã thêm ${count} nhiệm vụ.`,
  add: 'Thêm nhiệm vụ khác',
  states: {
    todo: 'Chưa làm',
    doing: 'Đang làm',
    done: 'Xong',
    overdue: 'Quá hạn',
    cancelled: 'Hủy',
  },
  officer: (officer: string) => (officer === '' ? 'Chưa phân công' : officer),
  deadline: (deadline: string) => (deadline === '' ? 'chưa có thời hạn' : deadline),
  shortfall: (code: string, sentence: string) => `${code}: ${sentence}`,
  noCode: 'Việc chung',
  unknown: (codes: string) => `Mục tiêu chưa đối chiếu được với quy tắc chấm của ${codes}.`,
  unnamed: '(chưa ghi nhiệm vụ)',
  fields: {
    code: 'Mã tiêu chí',
    task: 'Nhiệm vụ',
    officer: 'Phụ trách',
    target: 'Mục tiêu',
    deadline: 'Thời hạn (dd/MM/yyyy)',
    evidence: 'Tài liệu cần có',
    state: 'Tình trạng',
    source: 'Nguồn (trống: điểm trừ)',
    doneOn: 'Ngày xong (dd/MM/yyyy)',
  },
  filter: 'Nguồn',
  allSources: 'Tất cả',
  sourceProgress: (source: string, done: number, of: number) => `${source}: ${done}/${of}`,
  close: 'Đóng',
  saved: 'Đã lưu nhiệm vụ.',
  overview: 'Tiến độ các đơn vị',
  overviewHeaders: { unit: 'Đơn vị', done: 'Xong', overdue: 'Quá hạn', uncovered: 'Chưa có' },
} as const;
