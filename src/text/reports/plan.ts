/** The words of a unit's plan to regain what it lost. */
import { DOTS, orDots } from './frame';

export const PLAN = {
  documentName: (unit: string) => `Kế hoạch khắc phục - ${unit}`,
  typeCode: 'KH',
  type: 'KẾ HOẠCH',
  subject: (index: string, year: number, unit: string) =>
    `Khắc phục các nội dung bị trừ điểm ${index} năm ${year} của ${unit}`,
  basis: (index: string, year: number, body: string) =>
    `Căn cứ Thông báo số ${DOTS}/TB-${DOTS} ngày ${DOTS} tháng ${DOTS} năm ${DOTS} của ${orDots(body)} về kết quả ${index} năm ${year}.`,
  lead: (body: string, count: number, sum: string) =>
    `${body} ban hành kế hoạch khắc phục ${count} tiêu chí thành phần bị trừ điểm, tổng cộng ${sum} điểm, như sau:`,
  nothing: 'Không có nội dung nào bị trừ điểm phải khắc phục.',
  headers: {
    number: 'TT',
    content: 'Nội dung',
    points: 'Điểm trừ',
    cause: 'Nguyên nhân',
    task: 'Nhiệm vụ',
    target: 'Chỉ tiêu để đạt điểm tối đa',
    deadline: 'Thời hạn',
    evidence: 'Tài liệu kiểm chứng cần chuẩn bị',
  },
  officer: (officer: string) => `Công chức phụ trách: ${officer}`,
  noOfficer: 'Chưa phân công công chức phụ trách',
  content: (code: string, name: string) =>
    code === '' || name === '' ? `${code}${name}` : `${code}. ${name}`,
  ofLeaf: (code: string, text: string) => `${code}: ${text}`,
  deadline: (year: number) => `Trước kỳ tự chấm điểm năm ${year + 1}`,
  sum: 'Tổng cộng',
  proposed: (text: string) => `${text} (đề xuất)`,
  proposedNote:
    'Nội dung ghi (đề xuất), cùng chỉ tiêu, thời hạn và tài liệu kiểm chứng của nhiệm vụ đề xuất, lấy từ bộ tiêu chí và quy tắc chấm điểm; đơn vị xem lại trước khi ban hành.',
  ending: (body: string) =>
    `${body} yêu cầu công chức phụ trách tổ chức thực hiện, báo cáo kết quả trước kỳ tự chấm điểm tiếp theo`,
  recipients: (body: string, unit: string) => [
    `${orDots(body)} (báo cáo)`,
    `Công chức phụ trách của ${unit}`,
  ],
} as const;
