/** The words of the letter that reminds units of a period. */
import { dayNumberText } from '../statistic-cell';
import { cut } from '../quote';
import { MONITORING_PANEL } from '../monitoring-panel';
import { DOTS, orDots, recipientOf, unitInText } from './frame';
import { PERIOD_REPORT, someOf } from './period-report';

const WORK = 'công tác cải cách hành chính';
const inBrackets = (parts: readonly string[]) => {
  const said = parts.filter(Boolean);
  return said.length === 0 ? '' : ` (${said.join('; ')})`;
};

export const REMINDER = {
  documentName: (period: string) => `Công văn đôn đốc ${period}`,
  /** A letter has no type of its own in its number. */
  number: (issuer: string) => `Số:        /${issuer === DOTS ? DOTS : `${issuer}-${DOTS}`}`,
  about: (period: string) => `V/v đôn đốc thực hiện ${WORK} ${period}`,
  /** Without names those of the annex. */
  address: (units: readonly string[]) =>
    PERIOD_REPORT.address(
      units.length === 0
        ? 'Các đơn vị có tên tại Phụ lục kèm theo'
        : units.map(recipientOf).join('; '),
    ),
  lead: (body: string, period: string, [from, to, today]: readonly [string, string, number]) =>
    `Qua theo dõi ${WORK} ${period} (số liệu từ ngày ${orDots(from)} đến ngày ${orDots(to)}), tính đến ngày ${dayNumberText(today)}, ${orDots(body)} nhận thấy `,
  leadOfOne: (unit: string) =>
    `${recipientOf(unit)} còn những nội dung chậm hoặc chưa đạt yêu cầu sau đây:`,
  leadOfMany: (count: number, of: number) =>
    `còn ${count}/${of} đơn vị có nội dung chậm hoặc chưa đạt yêu cầu, cụ thể như sau (chi tiết tại Phụ lục kèm theo):`,
  headings: {
    reports: 'Về gửi báo cáo',
    files: 'Về giải quyết hồ sơ thủ tục hành chính',
    tasks: 'Về thực hiện nhiệm vụ',
    goals: 'Về thực hiện mục tiêu',
  },
  requestHeading: 'Đề nghị',
  unsent: (deadline: string) =>
    `Chưa gửi báo cáo${deadline === '' ? '' : ` (hạn gửi ngày ${deadline})`}`,
  late: (deadline: string) =>
    `Gửi báo cáo trễ hạn${deadline === '' ? '' : ` (hạn gửi ngày ${deadline})`}`,
  files: 'Còn hồ sơ quá hạn',
  tasks: 'Có nhiệm vụ quá hạn',
  goal: (name: string, goal: string) => `${name} (mục tiêu ${goal})`,
  /** Who is not known by name here stands in an annex. */
  units: (what: string, count: number, named: readonly string[]) =>
    `${what}: ${count === 1 ? '' : `${count} đơn vị${named.length === 0 ? '' : ', gồm '}`}${named.join(', ')}`,
  unit: (unit: string, said: readonly string[]) => `${unitInText(unit)}${inBrackets(said)}`,
  /** Of the one unit that there is. */
  own: (what: string, said: readonly string[]) =>
    `${what}${said.length === 0 ? '' : `: ${said.join('; ')}`}`,
  /** `quá hạn 5 ngày` beside what says already that nothing was sent. */
  standing: (text: string) => text.replace(/^chưa gửi(?:, )?/, ''),
  lateFiles: (files: string, unit: string, apologies: string) =>
    `${`${files} ${unit}`.trim()}, ${apologies === '' ? 'chưa có số đã xin lỗi' : `đã xin lỗi ${apologies}`}`,
  taskCount: (count: number) => `${count} nhiệm vụ`,
  task: (text: string, deadline: string) =>
    `${text.trim()}${deadline.trim() === '' ? '' : ` (hạn ${deadline.trim()})`}`,
  moreTasks: (count: number) => `và ${count} nhiệm vụ khác`,
  distance: (distance: string) => (distance === '' ? '' : MONITORING_PANEL.distance(distance)),
  request: (body: string, unit: string) =>
    `${orDots(body)} đề nghị ${unit === '' ? 'các đơn vị nêu trên' : recipientOf(unit)}:`,
  requests: {
    unsent: 'Gửi ngay báo cáo còn thiếu',
    late: 'Gửi báo cáo đúng hạn ở các kỳ sau',
    files:
      'Giải quyết dứt điểm hồ sơ quá hạn, thực hiện xin lỗi tổ chức, cá nhân theo quy định và bổ sung số hồ sơ đã xin lỗi',
    tasks: 'Hoàn thành các nhiệm vụ quá hạn; nêu rõ nguyên nhân và thời điểm hoàn thành',
    goals: 'Có giải pháp để đạt các mục tiêu nêu trên',
  },
  /** By when, nobody has written down anywhere: for the clerk to fill in. */
  answer: (body: string) =>
    `Kết quả thực hiện đề nghị báo cáo về ${orDots(body)} trước ngày ${DOTS}`,
  recipients: ['Như trên'],
  belongsTo: (code: string, body: string) =>
    `(Kèm theo Công văn số ${DOTS}/${code === DOTS ? DOTS : `${code}-${DOTS}`} ngày ${DOTS} tháng ${DOTS} năm ${DOTS} của ${orDots(body)})`,
} as const;

export const REMINDER_ANNEX = {
  unitsTitle: (period: string) => `Nội dung đôn đốc ${period} theo đơn vị`,
  goalsTitle: (period: string) => `Mục tiêu chưa đạt ${period} theo đơn vị`,
  headers: {
    number: 'TT',
    unit: 'Đơn vị',
    report: 'Gửi báo cáo',
    files: 'Hồ sơ quá hạn (đã xin lỗi)',
    tasks: 'Nhiệm vụ quá hạn',
    goals: 'Số mục tiêu chưa đạt',
  },
  files: (files: string, apologies: string) => `${files} (${apologies === '' ? '…' : apologies})`,
  filesNote: '(…): chưa có số hồ sơ đã xin lỗi.',
  below: (figure: string, distance: string) =>
    distance === '' ? figure : `${figure}\n(${distance.replace(/%$/, '')})`,
  belowNote:
    'Số trong ngoặc là khoảng cách đến mục tiêu; của tỷ lệ là điểm phần trăm. Ô trống: đã đạt, không phát sinh hoặc chưa có số liệu.',
} as const;

export const REMINDER_WARNING = {
  nothing: (period: string) =>
    `Không lập công văn đôn đốc ${period}: không có báo cáo chưa gửi hoặc gửi trễ, không có hồ sơ, nhiệm vụ quá hạn, không có mục tiêu chưa đạt.`,
  noDay: 'Kỳ này không có dòng ngày gửi báo cáo; công văn không nói ai chưa gửi, ai gửi trễ.',
  noDeadline: 'Kỳ này chưa ghi hạn gửi; công văn không nói ai trễ, trễ bao nhiêu ngày.',
  mismatches: (places: readonly string[]) =>
    `Còn số liệu lệch, công văn in số tính lại: ${someOf(places.map((place) => cut(place, 80)))}`,
  place: (unit: string, codes: readonly string[]) => `${unit} ${codes.join(', ')}`,
} as const;
