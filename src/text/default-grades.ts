/** The grade bands used where a round declares none; localities edit them in Cấu hình. */
export const DEFAULT_GRADES: readonly (readonly [name: string, from: number])[] = [
  ['Xuất sắc', 90],
  ['Tốt', 80],
  ['Khá', 70],
  ['Trung bình', 50],
  ['Yếu', 0],
];
