/**
 * One short Vietnamese sentence for each issue of a cell or a rule and each fault of a criteria table: what is wrong and,
 * where there is room, what to type instead. Issues have at most 60 characters, because they stand in score cells.
 */
import type { CriteriaFault, CriteriaFaultCode } from '../catalogue/criteria-fault';
import type { Issue } from '../core/issue';
import { SIGN_MARK } from '../core/sign';
import { formatFraction } from './number-format';
import { cut, quote } from './quote';
import { WARNING_MARK } from './vocabulary';

type Coded = Issue | CriteriaFaultCode;
type Messages = {
  readonly [Code in Coded['code']]: (issue: Extract<Coded, { code: Code }>) => string;
};

const MESSAGES: Messages = {
  dateCell: () => 'ô đang ở định dạng ngày; đổi sang Văn bản rồi gõ lại',
  errorCell: ({ text }) => `ô nguồn đang lỗi ${text.slice(0, 10)}`,
  unreadableCell: () => 'không đọc được nội dung ô',
  textTooLong: ({ length }) => `nội dung quá dài (${length} ký tự)`,
  negative: () => 'không nhận số âm',
  numberTooLong: () => 'số quá dài (tối đa 15 chữ số)',
  zeroDenominator: () => 'mẫu số bằng 0; nếu không phát sinh, ghi KPS',
  numeratorTooLarge: () => 'tử số lớn hơn mẫu số',
  percentageTooLarge: () => 'tỷ lệ vượt quá 100%',
  expectedYesOrNo: ({ text }) => `cần Có hoặc Không${instead(text)}`,
  unknownChoice: ({ text }) =>
    `không có lựa chọn${text === '' ? ' này' : ` ${quote(text)}`}; xem cột Thang điểm`,
  expectedProportion: ({ text }) => `cần tỷ lệ như 33/33 hoặc 82%${instead(text)}`,
  expectedNumber: ({ text }) => `cần một số${instead(text)}`,
  aboveMaximum: ({ maximum }) => `điểm chấm lớn hơn điểm tối đa ${formatFraction(maximum)}`,
  otherKindThanRow: ({ text }) =>
    `${text === '' ? '' : `${quote(text)} `}khác kiểu số với các đơn vị khác`,
  kindMissing: () => 'chưa có Loại của đơn vị ở tab Đơn vị',
  sumUnclosed: () => 'phép tính thiếu dấu )',
  sumUnopened: () => 'phép tính thừa dấu )',
  sumUnreadable: ({ rest }) =>
    rest === '' ? 'phép tính thiếu số ở cuối' : `phép tính không đọc được từ ${quote(rest, 16)}`,
  sumMixesKinds: () => 'không cộng số với tỷ lệ; viết 100% thay cho 1',
  sumNegative: () => 'phép tính ra số âm',
  awardInSelf: ({ text }) => `${quote(text, 20)} chỉ gõ ở khối Thẩm định`,
  awardTooPrecise: ({ decimals }) => `điểm ấn định có quá ${decimals} chữ số thập phân`,
  nothingToReduce: () => 'tự chấm chưa có điểm để trừ; ghi điểm, như 1,5 điểm',
  awardFromPenalty: () => 'dòng có dấu −: ghi số điểm bị trừ, như “1,5 điểm”',
  methodMissing: () => 'chưa có cách tính ở cột D',
  unknownMethod: ({ text }) => `không có cách tính ${quote(text)}`,
  unknownPolicy: ({ text }) => `cột KPS không nhận ${quote(text)}`,
  scopeUnreadable: ({ part }) => `cột KPS không đọc được ở ${quote(part)}`,
  unknownKind: ({ text }) => `không đơn vị nào có Loại là ${quote(text)}`,
  concernsNobody: () => 'dòng không áp dụng cho đơn vị nào; xem cột KPS',
  maximumUnreadable: () => 'điểm tối đa không phải là số từ 0 đến 1.000.000',
  maximumTooPrecise: ({ decimals }) => `điểm tối đa có quá ${decimals} chữ số thập phân`,
  scaleMissing: () => 'thiếu thang điểm ở cột E',
  scaleNotUsed: () => 'cách tính này không dùng thang điểm',
  scaleUnreadable: ({ part }) => `thang điểm không đọc được ở ${quote(part)}`,
  scaleRepeats: ({ part }) => `thang điểm lặp lại ${quote(part)}`,
  scaleMixesKinds: () => 'thang điểm lẫn cả số và tỷ lệ %',
  signUnlikeParent: ({ sign, parent, parentSign }) => {
    const above = `dòng cha ${cut(parent)}`;
    if (parentSign === 'none') return `có dấu ${SIGN_MARK[sign]} nhưng ${above} không có dấu`;
    return `${above} có dấu ${SIGN_MARK[parentSign]} thì dòng này cũng phải có dấu ${SIGN_MARK[parentSign]}`;
  },
  penaltyByFaults: () => 'dòng có dấu − dùng Số lượng, không dùng Trừ lỗi',
  penaltyByPolicy: () => 'dòng có dấu − không nhận KPS là “điểm tối đa”',
  scaleMixesDirections: () => 'thang điểm trộn hai chiều (≥ và ≤)',
  scaleOverlaps: ({ part }) => `các bậc chồng lên nhau ở ${quote(part)}`,
  scaleLeavesGap: ({ part }) => `các bậc hở một khoảng ở ${quote(part)}`,
  ratioNeedsPercent: () => '“tỷ lệ” chỉ dùng với mốc phần trăm',
  slopeNeedsEnd: ({ part }) => `“từ … đến …” cần một mốc sau: ${quote(part, 24)}`,
  conditionUnreadable: ({ part }) => `điều kiện không đọc được: ${quote(part)}`,
  conditionElsewhere: ({ text }) => `điều kiện chỉ nêu mã cùng lĩnh vực, khác ${cut(text, 16)}`,
  conditionUnknownCode: ({ text }) => `điều kiện nêu mã ${cut(text, 16)} không có dòng nào`,
  conditionInCircle: ({ steps }) => `điều kiện chờ vòng quanh: ${cut(steps.join(' → '))}`,
  emptyTable: () => 'bảng không có dòng tiêu chí nào; cột A cần mã như 1, 1.1, 1.1.1',
  codeMissing: () => 'thiếu mã ở cột A',
  codeMalformed: ({ text }) => `mã ${quote(text)} không đúng dạng 1, 1.1, 1.1.1 hoặc 1.1.1.a`,
  codeDuplicate: ({ text, firstRow }) => `mã ${text} trùng với dòng ${firstRow}`,
  orphan: ({ text, parent }) => `mã ${text} không có dòng cha ${parent}`,
  nameMissing: () => 'thiếu nội dung ở cột B',
  textLooksLikeFormula: ({ text }) => `nội dung không được bắt đầu bằng dấu bằng: ${quote(text)}`,
  groupWithoutCriteria: ({ text }) => `lĩnh vực ${text} chưa có tiêu chí nào`,
  parentHasMethod: ({ text }) => `dòng có dòng con thì không ghi cách tính (${quote(text)})`,
  maximumZero: () => 'điểm tối đa phải lớn hơn 0',
  maximumUnreachable: ({ most }) => `lưu ý: thang điểm chỉ cho cao nhất ${cut(most)} điểm`,
  maximumMismatch: ({ stated, sum, kind }) =>
    `điểm tối đa ghi ${cut(stated)} nhưng các dòng con${ofKind(kind)} cộng lại là ${sum}`,
  totalMismatch: ({ stated, sum, kind }) =>
    `tổng điểm ghi ${cut(stated)} nhưng các lĩnh vực${ofKind(kind)} cộng lại là ${sum}`,
  totalCountsSigned: ({ stated, sum }) =>
    `tổng điểm ghi ${cut(stated)} đã tính cả dòng có dấu; không tính thì các lĩnh vực cộng lại là ${sum}`,
  scaleAboveMaximum: ({ part }) => `thang điểm cho nhiều hơn điểm tối đa ở ${quote(part)}`,
};

export function issueMessage(issue: Coded): string {
  // The table has one entry per code, each typed by its own code.
  const message = MESSAGES[issue.code] as (issue: Coded) => string;
  return message(issue);
}

/** What a score cell shows for the issue. */
export function issueCell(issue: Issue): string {
  return `${WARNING_MARK} ${issueMessage(issue)}`;
}

/** With the row where it stands. */
export function criteriaFaultMessage({ row, fault }: CriteriaFault): string {
  const text = issueMessage(fault);
  return row === 0 ? text.charAt(0).toUpperCase() + text.slice(1) : `Dòng ${row}: ${text}`;
}

function ofKind(kind: string): string {
  return kind === '' ? '' : ` áp dụng cho loại ${quote(kind, 20)}`;
}

function instead(text: string): string {
  return text === '' ? '' : `, không phải ${quote(text, 16)}`;
}
