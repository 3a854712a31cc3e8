/** The grade bands used where a round declares none; localities edit them in Cấu hình. */
export const DEFAULT_GRADES: readonly (readonly [name: string, from: number])[] = [
  ['Xuất sắc', 90],
  ['Tốt', 80],
  ['Khá', 70],
  ['Trung bình', 50],
  ['Yếu', 0],
];

/** How the lowest index of a grade is typed, in folded text: the number, and the unit where one is named. */
export const GRADE_CUT = /^(?:>=|≥|từ)?\s*([\d.,]+)\s*(%|điểm)?(?:\s*trở lên)?$/;
