/** What the panel Theo dõi says of reporters beside each other by one indicator, and of one of them through the periods. */
export const COMPARISON = {
  heading: 'So sánh theo chỉ tiêu',
  indicator: 'Chỉ tiêu',
  open: (reporters: number) => `Xếp ${reporters} đơn vị theo chỉ tiêu này`,
  goal: (goal: string) => `Mục tiêu ${goal} là vạch đứng trên thanh.`,
  earlier: (names: readonly string[]) => `Chữ nhỏ: số của ${names.join(', ')}.`,
  without: (units: number) => `Chưa có số: ${units} đơn vị`,
  total: (name: string, text: string, beside: string) =>
    `${name}: ${text === '' ? 'chưa có số' : text}${beside === '' ? '' : ` · ${beside}`}`,
  beside: (period: string, text: string) => `${period} ${text}`,
  periodOf: (name: string, year: number) => `${name} năm ${year}`,
  history: (unit: string) => `${unit} qua các kỳ`,
} as const;
