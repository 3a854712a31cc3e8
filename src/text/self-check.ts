/** Words of the self-check on a real sheet: what each contract asks, how it came out. Its lines are explained in docs/live-check.md. */
export const SELF_CHECK_QUESTION = {
  errorArgument: 'Ô lỗi #N/A làm đối số',
  errorInRange: 'Ô lỗi trong vùng, dòng khác vẫn tính',
  divisionError: 'Ô lỗi #DIV/0! làm đối số',
  skippedArgument: 'Bỏ trống một đối số ở giữa (;;)',
  omittedArguments: 'Không ghi các đối số cuối',
  blankArgument: 'Ô trống làm đối số',
  percentArgument: 'Ô phần trăm làm đối số',
  booleanArgument: 'Ô TRUE làm đối số',
  dateArgument: 'Ô ngày làm đối số',
  plainTextArgument: 'Ô văn bản 50,5% làm đối số',
  rangeArgument: 'Vùng 1×2 trả về 1×2',
  lowerCase: 'Tên hàm viết thường',
  nested: 'Hàm lồng trong hàm',
  thrownError: 'Lỗi dùng sai hàm hiện trong ô',
  thrownCaught: 'IFERROR bắt được lỗi dùng sai hàm',
  semicolon: 'setFormula với dấu ;',
  readBack: 'getFormula trả lại công thức',
  decimalComma: 'setFormula với 0,5',
  decimalPoint: 'setFormula với 0.5',
  commaSeparator: 'setFormula với dấu , ngăn đối số',
  formulaInPlainText: 'setFormula vào ô văn bản',
  vstack: 'VSTACK',
  spillBlocked: 'Kết quả tràn gặp ô có chữ',
  spilledCell: 'getValues ở ô được tràn tới',
  afterFlush: 'Đọc kết quả ngay sau flush()',
  largeSpill: 'Tràn 900 × 70 ô',
  fractionInPlainText: '1/2 vào ô văn bản',
  formulaTextInPlainText: '=1+1 vào ô văn bản',
  numberInPlainText: 'Số 5 vào ô văn bản',
  fraction: '1/2 vào ô thường',
  largeFraction: '33/33 vào ô thường',
  codeWithTwoParts: '3.10 vào ô thường',
  codeWithThreeParts: '1.1.3 vào ô thường',
  typedComma: '0,5 vào ô thường',
  typedPercent: '75% vào ô thường',
  apostrophe: "'5 vào ô thường",
  ruleWithSemicolon: 'Công thức định dạng có điều kiện với ;',
  listWithComma: 'Danh sách chọn có giá trị chứa dấu phẩy',
  locale: 'Ngôn ngữ của bảng tính',
} as const;

export type SelfCheckQuestion = keyof typeof SELF_CHECK_QUESTION;

export const SELF_CHECK = {
  waiting: 'Đang kiểm tra trên một tab tạm; tab này tự được xóa…',
  busy: 'Đang có người khác chạy một lệnh CCHC. Đợi một phút rồi chạy lại mục menu này.',
  missing: 'Tab tạm không còn. Chạy lại mục menu này.',
  failed: 'Google báo lỗi; chép nguyên văn rồi gửi kèm kết quả.',
  done: 'Xong. Bấm Chọn tất cả, nhấn Ctrl+C rồi dán theo docs/live-check.md.',
  select: 'Chọn tất cả',
  report: 'Kết quả',
  notCompared: '–',
  line: (verdict: string, number: number, question: string, expected: string, seen: string) =>
    `${verdict} | ${number}. ${question} | mong đợi ${expected} | thấy ${seen}`,
  summary: (same: number, different: number, notEmulated: number) =>
    `${same} khớp, ${different} KHÁC, ${notEmulated} không mô phỏng`,
} as const;

export const SELF_CHECK_VERDICT = {
  same: 'khớp',
  different: 'KHÁC',
  notEmulated: 'không mô phỏng',
} as const;
