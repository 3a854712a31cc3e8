/** What opens and closes every document by Nghị định 30/2020/NĐ-CP; what the clerk fills in by hand is left dotted. */

import { composed } from '../../core/fold-text';

export const DOTS = '……';

export function orDots(text: string): string {
  return text.trim() === '' ? DOTS : text;
}

export const FRAME = {
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  number: (type: string, issuer: string) => `Số:        /${type}-${issuer}`,
  placeAndDate: (place: string) => `${orDots(place)}, ngày …… tháng …… năm ……`,
  /** `day` as yyyymmdd; a day or a month below ten has two digits, a month above two none before it, as Nghị định 30 wants. */
  placeOn: (place: string, day: number) => {
    const [date, month, year] = [day % 100, Math.floor(day / 100) % 100, Math.floor(day / 10_000)];
    const two = (number: number, below: number) => `${number < below ? '0' : ''}${number}`;
    return `${orDots(place)}, ngày ${two(date, 10)} tháng ${two(month, 3)} năm ${year}`;
  },
  /** One alone has no number. */
  annexLabel: (number: number, of: number) =>
    of === 1 ? 'Phụ lục' : `Phụ lục ${'I'.repeat(number)}`,
  recipientsLabel: 'Nơi nhận:',
  recipientLines: (recipients: readonly string[]) => [
    ...recipients.map((recipient) => `- ${recipient};`),
    '- Lưu: VT.',
  ],
  /** Follows the subject while results are still missing. */
  provisional: (subject: string, isProvisional: boolean) =>
    isProvisional ? `${subject} (tạm tính)` : subject,
  /** Ends the text of a document. */
  end: (text: string) => `${text}./.`,
  /** Where not every unit is measured against the same maximum. */
  indexNote: (own: readonly string[], others: string) =>
    `Chỉ số = 100 × điểm thẩm định ÷ điểm tối đa áp dụng (không tính nội dung không phát sinh được loại trừ, nội dung không áp dụng cho loại đơn vị). Điểm tối đa áp dụng: ${own.join('; ')}; các đơn vị còn lại: ${others}.`,
  kind: (kind: string, units: number) => `Loại ${kind} (${units} đơn vị)`,
  ownMaximum: (unit: string, maximum: string) => `${unit}: ${maximum}`,
  criteria: (title: string, status: string) =>
    `Bộ tiêu chí: ${orDots(title)}${status.trim() === '' ? '' : ` (${status})`}.`,
} as const;

export const FILE_NAME = {
  unnamed: 'Văn bản',
  /** Told apart from a file that has the same name. */
  copy: (name: string, number: number) => `${name} (${number})`,
} as const;

/** One line each, closed as the items of a list are. */
export function listed(items: readonly string[]): readonly string[] {
  return items.map((item, i) => `- ${item}${i < items.length - 1 ? ';' : '.'}`);
}

const COMMITTEE = /^(?:UBND|Ủy ban nhân dân)(?=\s|$)/i;
const PLACE = /^(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu)\s+(?=\D)/i;

/** `Vĩnh Linh` of `Huyện Vĩnh Linh`; a place that has only a number keeps its kind: `Phường 1`. */
export function placeName(locality: string): string {
  return locality.trim().replace(PLACE, '');
}

/** A unit inside a sentence: `xã Vĩnh Long`, but `Phường 1`. */
export function unitInText(unit: string): string {
  const name = composed(unit);
  return COMMUNE.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : unit;
}

const COMMUNE_BY_NAME = /^(?:xã|phường|thị trấn|đặc khu)\s/i;
const COMMUNE = /^(?:xã|phường|thị trấn|đặc khu)\s+(?=\D)/i;

/** Who is written to: a commune through its people's committee. */
export function recipientOf(unit: string): string {
  return COMMUNE_BY_NAME.test(composed(unit)) ? `UBND ${unitInText(unit)}` : unit;
}

/** Who issues what a unit writes itself: a commune speaks through its people's committee. */
export function bodyOfUnit(unit: string): string {
  const isCommune = COMMUNE_BY_NAME.test(composed(unit));
  return isCommune ? `Ủy ban nhân dân ${unitInText(unit)}` : unit;
}

/** In capitals; a people's committee on two lines, as letterheads have it. */
export function letterheadName(body: string): string {
  const name = orDots(body);
  const rest = name.replace(COMMITTEE, '').trim();
  return rest !== name.trim() && rest !== ''
    ? `ỦY BAN NHÂN DÂN\n${rest.toUpperCase()}`
    : name.toUpperCase();
}

/** Nothing stands above a people's committee; every other body has one above, known or still to be filled in. */
export function superiorName(superiorBody: string, body: string): string {
  const isTop = superiorBody.trim() === '' && abbreviation(body) !== DOTS;
  return isTop ? '' : orDots(superiorBody).toUpperCase();
}

/** In the number of a document; other bodies have abbreviations of their own. */
export function abbreviation(body: string): string {
  return COMMITTEE.test(composed(body.trim())) ? 'UBND' : DOTS;
}

const CHIEFS: readonly (readonly [RegExp, readonly string[]])[] = [
  [COMMITTEE, ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
  [/^Hội đồng\s/i, ['TM. HỘI ĐỒNG', 'CHỦ TỊCH HỘI ĐỒNG']],
  [/^Phòng\s/i, ['TRƯỞNG PHÒNG']],
  [/^Sở\s/i, ['GIÁM ĐỐC']],
];

/** Authority and title above the signature. */
export function signatureLines(body: string): readonly string[] {
  const name = composed(body.trim());
  return CHIEFS.find(([pattern]) => pattern.test(name))?.[1] ?? ['THỦ TRƯỞNG CƠ QUAN'];
}

export const MISSING = {
  heading: 'Nội dung chưa có điểm',
  lead: (unit: string, count: number, open: string) =>
    `Kết quả của ${unit} là tạm tính: còn ${count} nội dung chưa có điểm, tổng cộng ${open} điểm tối đa.`,
  pending: (code: string, name: string) => `${code} ${name}: chưa nhập kết quả`,
  /** The message is what stands in the score cell. */
  invalid: (code: string, name: string, message: string) =>
    `${code} ${name}: chưa đọc được kết quả (${message})`,
} as const;
