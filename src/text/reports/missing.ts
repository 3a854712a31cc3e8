/** What a document says of results that are not there yet: a provisional result names each of them. */
export const MISSING = {
  heading: 'Nội dung chưa có điểm',
  lead: (unit: string, count: number, open: string) =>
    `Kết quả của ${unit} là tạm tính: còn ${count} nội dung chưa có điểm, tổng cộng ${open} điểm tối đa.`,
  pending: (code: string, name: string) => `${code} ${name}: chưa nhập kết quả`,
  /** The message is what stands in the score cell. */
  invalid: (code: string, name: string, message: string) =>
    `${code} ${name}: chưa đọc được kết quả (${message})`,
} as const;
