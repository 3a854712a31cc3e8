/** What the formula helper says of the functions of the monitoring year; listed by custom-function-docs.ts. */
import type { CustomFunctionDoc, ParameterDoc } from './custom-function-docs';

type Made = (name: string, example: string, description: string) => ParameterDoc;

export function monitoringDocs(parameter: Made, optional: Made): readonly CustomFunctionDoc[] {
  const PERIOD = [
    parameter('values', 'G7:X131', 'Khối SỐ LIỆU: dòng là chỉ tiêu, cột là đơn vị.'),
    parameter('codes', 'A7:A131', 'Mã chỉ tiêu, một cột.'),
    parameter('catalogue', "'Chỉ tiêu'!A5:I204", 'Danh mục chỉ tiêu, cột A đến I.'),
  ];
  const REPORTERS = parameter('units', 'G6:X6', 'Tên đơn vị báo cáo, một dòng.');
  const LEVELS = parameter(
    'levels',
    'G5:X5',
    'Cấp của từng đơn vị, một dòng; trong tab của kỳ kèm dòng khóa ở dưới.',
  );
  const STATED_TOTALS = optional(
    'statedTotals',
    'Y7:Y131',
    'Số toàn địa bàn do nguồn nêu, một cột.',
  );
  return [
    {
      name: 'CCHC_STATISTICS',
      description:
        'Kết quả của một kỳ theo dõi: đọc số liệu, tính tổng và tỷ lệ, chỉ ra số không thể đúng.',
      parameters: [...PERIOD, LEVELS, STATED_TOTALS],
      returns:
        'Mỗi chỉ tiêu một dòng: từng đơn vị, từng cấp nếu có từ hai cấp, toàn địa bàn. ~ là chỉ có tỷ lệ nêu, ≠ là lệch.',
    },
    {
      name: 'CCHC_TARGETS',
      description:
        'Bảng theo dõi của một kỳ: đơn vị đạt bao nhiêu mục tiêu, hạng, từng chỉ tiêu có mục tiêu.',
      parameters: [...PERIOD, REPORTERS, LEVELS, STATED_TOTALS],
      returns:
        'Tên và mục tiêu ở trên, rồi mỗi đơn vị, mỗi cấp, toàn địa bàn một dòng; ▼ là dưới mục tiêu.',
    },
    {
      name: 'CCHC_AUDIT',
      description: 'Lỗi số liệu của một kỳ: chỉ nêu điều không cách hiểu nào làm cho đúng.',
      parameters: [
        ...PERIOD,
        REPORTERS,
        LEVELS,
        STATED_TOTALS,
        optional('previous', "'Số liệu Quý I'!G7:X131", 'Khối SỐ LIỆU của kỳ trước, cùng đơn vị.'),
        optional('previousCodes', "'Số liệu Quý I'!A7:A131", 'Mã chỉ tiêu của kỳ trước.'),
        optional('previousName', '"Quý I"', 'Tên kỳ trước.'),
      ],
      returns: 'Mỗi lỗi một dòng: đơn vị, mã, chỉ tiêu, mức (Lệch, Thiếu, Xem lại), nội dung.',
    },
  ];
}
