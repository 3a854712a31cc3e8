/** The grade bands used where a round declares none; localities edit them in Cấu hình. */
export const DEFAULT_GRADES: readonly (readonly [name: string, from: number])[] = [
  ['Xuất sắc', 90],
  ['Tốt', 80],
  ['Khá', 70],
  ['Trung bình', 50],
  ['Yếu', 0],
];

/** How the lowest index of a grade is typed, in folded text: the number, and the unit where one is named. */
export const GRADE_CUT =
  /^(?:>=|≥|từ|(?<above>>|trên))?\s*(?<digits>[\d.,]+)\s*(?<unit>%|điểm)?(?:\s*trở lên)?$/;

/** What a grade asks besides its cut, in folded text: of every row of a level, or of the share of units that have it. */
export const GRADE_EVERY =
  /^mọi (?<level>dòng|tiêu chí|lĩnh vực)\s*(?<sign>[=≠<>≥≤]+)\s*(?<amount>[\d.,]+\s*%?)$/;
export const GRADE_SHARE = /^nhiều nhất (?<share>[\d.,]+)\s*%$/;
export const GRADE_LEVELS = [
  { word: 'dòng', level: 'leaf' },
  { word: 'tiêu chí', level: 'criterion' },
  { word: 'lĩnh vực', level: 'group' },
] as const;

/** A cap below the grades: what is asked, and the highest grade. */
export const GRADE_CAP = /^nếu (.+) thì cao nhất (.+)$/i;
