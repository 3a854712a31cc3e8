/** The words of the notice that concludes an inspection. */
import { cut } from '../quote';
import { orDots, recipientOf, unitInText } from './frame';

const WORK = 'công tác cải cách hành chính';
const lowered = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

export const CONCLUSION = {
  documentName: (inspection: string, unit: string) =>
    `Kết luận kiểm tra${inspection.trim() === '' ? '' : ` ${inspection.trim()}`} - ${unit}`,
  typeCode: 'TB',
  type: 'THÔNG BÁO',
  subject: (unit: string) => `Kết luận kiểm tra ${WORK} tại ${unitInText(unit)}`,
  /** A whole number of a notice as typed; digits alone get the rest. */
  number: (typed: string, usual: string) =>
    /^\d+$/.test(typed) ? usual.replace(/^Số:\s*/, `Số: ${typed}`) : `Số: ${typed}`,
  lead: (date: string, team: string, kind: string, unit: string, period: string) => {
    const said = [
      ...(kind.trim() === '' ? [] : [lowered(kind.trim())]),
      ...(period === '' ? [] : [`số liệu ${period}`]),
    ];
    const brackets = said.length === 0 ? '' : ` (${said.join('; ')})`;
    return `Ngày ${orDots(date)}, ${orDots(team)} kiểm tra ${WORK} tại ${unitInText(unit)}${brackets}.`;
  },
  leadOf: (body: string) => `${orDots(body)} thông báo kết luận kiểm tra như sau:`,
  figures: 'Số liệu đối chiếu',
  figuresLead: (period: string) =>
    `Số liệu ${period} do đơn vị nêu, đối chiếu với số tính lại từ các số thành phần:`,
  headers: {
    number: 'TT',
    name: 'Chỉ tiêu',
    stated: 'Đơn vị nêu',
    computed: 'Tính lại',
    parts: 'Cách tính',
    verdict: 'Nhận xét',
  },
  verdicts: { same: 'Khớp', other: 'Lệch', unstated: 'Chưa nêu', open: 'Chưa kiểm được' },
  faultsLead: 'Số liệu đề nghị đơn vị giải trình hoặc bổ sung:',
  /** Codes are the workbook's. */
  fault: (name: string, text: string) => `${name}: ${text.replace(/ \([A-Z]{2}\d{2}\)/g, '')}`,
  strengths: 'Ưu điểm',
  shortcomings: 'Tồn tại, hạn chế',
  recommendations: 'Kiến nghị',
  taskHeaders: {
    number: 'TT',
    task: 'Nội dung',
    officer: 'Bộ phận, cá nhân phụ trách',
    deadline: 'Thời hạn',
  },
  execution: 'Tổ chức thực hiện',
  request: (unit: string, day: string, body: string) =>
    `Đề nghị ${recipientOf(unit)} khắc phục các tồn tại, thực hiện các kiến nghị nêu trên; kết quả thực hiện đề nghị báo cáo trước ngày ${orDots(day)} về ${orDots(body)}.`,
  ending: (unit: string, body: string) =>
    `${orDots(body)} thông báo để ${recipientOf(unit)} biết, thực hiện`,
  recipients: (unit: string, team: string, superiorBody: string) => [
    ...(superiorBody.trim() === '' ? [] : [`${superiorBody} (báo cáo)`]),
    recipientOf(unit),
    ...(team.trim() === '' ? [] : [team.trim()]),
  ],
} as const;

export const CONCLUSION_WARNING = {
  undated: (count: number, of: number) => `${count}/${of} kiến nghị chưa có thời hạn`,
  unassigned: (count: number, of: number) => `${count}/${of} kiến nghị chưa có người phụ trách`,
  noTasks: 'Chưa có kiến nghị nào: thêm nhiệm vụ có nguồn là cuộc kiểm tra này ở tab Khắc phục.',
  noShortcomings: 'Cột Tồn tại ở tab Kiểm tra còn trống.',
  noDeadline: 'Chưa ghi hạn báo cáo khắc phục ở tab Kiểm tra; văn bản để dấu chấm.',
  noPeriod: (period: string) =>
    period.trim() === ''
      ? 'Chưa ghi kỳ số liệu của cuộc kiểm tra; phần số liệu để dấu chấm.'
      : `Không có cột của đơn vị ở kỳ ${cut(period)}; phần số liệu để dấu chấm.`,
} as const;
