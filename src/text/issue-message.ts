/**
 * One short Vietnamese sentence for each issue: what is wrong and, where there is room, what to type instead.
 * At most 60 characters, because it stands in a score cell behind the warning mark.
 */
import type { Issue } from '../core/issue';
import { formatFraction } from './number-format';
import { quote } from './quote';
import { WARNING_MARK } from './vocabulary';

type Messages = {
  readonly [Code in Issue['code']]: (issue: Extract<Issue, { code: Code }>) => string;
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
  methodMissing: () => 'chưa có cách tính ở cột D',
  unknownMethod: ({ text }) => `không có cách tính ${quote(text)}`,
  unknownPolicy: ({ text }) => `cột KPS không nhận ${quote(text)}`,
  maximumUnreadable: () => 'điểm tối đa không phải là số từ 0 đến 1.000.000',
  maximumTooPrecise: ({ decimals }) => `điểm tối đa có quá ${decimals} chữ số thập phân`,
  scaleMissing: () => 'thiếu thang điểm ở cột E',
  scaleNotUsed: () => 'cách tính này không dùng thang điểm',
  scaleUnreadable: ({ part }) => `thang điểm không đọc được ở ${quote(part)}`,
  scaleRepeats: ({ part }) => `thang điểm lặp lại ${quote(part)}`,
  scaleMixesKinds: () => 'thang điểm lẫn cả số và tỷ lệ %',
};

export function issueMessage(issue: Issue): string {
  // The table has one entry per code, each typed by its own code.
  const message = MESSAGES[issue.code] as (issue: Issue) => string;
  return message(issue);
}

/** What a score cell shows for the issue. */
export function issueCell(issue: Issue): string {
  return `${WARNING_MARK} ${issueMessage(issue)}`;
}

function instead(text: string): string {
  return text === '' ? '' : `, không phải ${quote(text, 16)}`;
}
