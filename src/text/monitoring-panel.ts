/** What the panel of the monitoring year says; nothing of it is in the server's bundle. */
import type { Severity } from '../core/monitoring/verdict';
import { SEVERITY_WORD } from './monitoring-words';

export const MONITORING_PANEL = {
  none: 'Chưa mở kỳ báo cáo nào: chọn kỳ ở dưới rồi bấm Mở kỳ.',
  period: 'Kỳ',
  periodName: (name: string, year: number, isOpen: boolean) =>
    `${name} năm ${year}${isOpen ? '' : ' (không nhận số liệu)'}`,
  noColumn: (unit: string, tab: string) =>
    `${unit} không có cột ở tab ${tab}, hoặc có hai cột cùng tên: tên trên cột phải như ở tab Đơn vị.`,
  figures: 'Số liệu',
  complete: 'Đã nhập',
  mismatches: 'Lệch',
  met: 'Đạt mục tiêu',
  rank: 'Hạng',
  share: (done: number, of: number) => `${done}/${of}`,
  nothingTyped: (column: string, tab: string) =>
    `Chưa có số liệu nào: nhập vào cột ${column} của tab ${tab}.`,
  faults: 'Lỗi số liệu',
  noFaults: 'Không thấy điều gì không thể đúng.',
  severity: { ...SEVERITY_WORD, unreadable: 'Không đọc được' } satisfies Record<
    Severity | 'unreadable',
    string
  >,
  goTo: (cell: string, code: string) => `Đến ô ${cell}, ${code}`,
  wholeFaults: 'Toàn địa bàn',
  otherFaults: (units: number) => `Đơn vị khác có lỗi: ${units}`,
  faultsOf: (unit: string, count: number) => `${unit}: ${count}`,
  goals: 'Mục tiêu',
  noGoals: 'Tab Chỉ tiêu chưa đặt mục tiêu nào cho kỳ này.',
  goal: (goal: string) => `mục tiêu ${goal}`,
  verdict: { met: 'đạt', below: 'chưa đạt', unknown: 'chưa rõ' },
  noFigure: 'chưa có số',
  distance: (distance: string) =>
    distance.endsWith('%')
      ? `còn cách ${distance.slice(0, -1)} điểm phần trăm`
      : `còn cách ${distance}`,
  tasks: 'Nhiệm vụ kế hoạch',
  noTasks: 'Tab Khắc phục chưa có nhiệm vụ nào của đơn vị này với nguồn Kế hoạch năm.',
  inspections: 'Kiểm tra',
  conclusion: 'Thông báo kết luận',
  openTasks: 'Xem, sửa ở thẻ Khắc phục',
} as const;

export const PERIOD_ACTIONS = {
  count: (count: number) => `Lấy số đếm (${count} ô)`,
  counted: (figures: readonly (readonly [code: string, text: string])[]) =>
    `Máy đếm từ các tab Khắc phục, Kiểm tra, Số liệu: ${figures.map((each) => each.join(' = ')).join(', ')}. Chỉ điền ô trống, kèm ghi chú.`,
  entering: 'Đang ghi…',
  entered: (count: number) => `Đã điền ${count} ô.`,
  report: 'Tạo báo cáo kỳ',
  close: 'Chốt kỳ',
  reopen: 'Mở lại kỳ',
  moving: 'Đang ghi…',
  moved: (name: string, isClosed: boolean) => `${isClosed ? 'Đã chốt' : 'Đã mở lại'} kỳ ${name}.`,
} as const;

export const SEND_REPORT = {
  press: 'Gửi',
  hint: (cell: string) => `Ghi ngày hôm nay vào ô ${cell}, dòng ngày gửi báo cáo.`,
  state: (done: number, of: number, wrong: number) =>
    `đủ ${done}/${of}${wrong === 0 ? '' : `, ${wrong} lệch`}`,
  question: (state: string) => `Số liệu ${state}. Vẫn ghi là đã gửi hôm nay?`,
  anyway: 'Vẫn gửi',
  later: 'Để sau',
  note: (day: string, state: string) => `Bấm Gửi ngày ${day}: số liệu ${state}`,
  done: (entered: number, cell: string, day: string) =>
    entered === 0
      ? `Chưa ghi gì: ô ${cell} đã có nội dung.`
      : `Đã ghi ngày gửi ${day} vào ô ${cell}.`,
  stands: (cell: string, day: string) =>
    `Đã gửi: ô ${cell} ghi ngày ${day}. Ngày ấy chưa đúng thì sửa ngay ở ô.`,
  closed: 'Kỳ không nhận số liệu nên không gửi được; người phụ trách mở lại kỳ được.',
  noRow: (tab: string) =>
    `Tab ${tab} không có dòng ngày gửi báo cáo (chỉ tiêu có đơn vị tính là ngày), nên không ghi được ngày gửi.`,
} as const;
