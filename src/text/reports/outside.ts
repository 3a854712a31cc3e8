/** How documents name what lies outside the maximum of the set; the sign tells such points from those lost of the maximum. */
import type { Outside } from '../../core/sign';

const NAME: Readonly<Record<Outside, string>> = {
  bonus: 'điểm cộng (+)',
  penalty: 'điểm trừ (−)',
};

export const OUTSIDE_WORDS = {
  heading: 'Điểm cộng (+), điểm trừ (−) ngoài điểm tối đa',
  headers: {
    bonus: 'Cộng (+)',
    penalty: 'Trừ (−)',
    code: 'Mã',
    name: 'Nội dung',
    maximum: 'Nhiều nhất',
    points: 'Điểm',
    why: 'Cách tính',
  },
  total: (sign: Outside, points: string) => `${NAME[sign]}: ${points}`,
  none: 'Không có nội dung nào được cộng hoặc bị trừ ngoài điểm tối đa.',
  capped: (sign: Outside, sum: string, counted: string) =>
    `Các dòng ${NAME[sign]} cộng lại là ${sum}, được tính ${counted} theo mức nhiều nhất của dòng cha.`,
  indexNote: (hasCeiling: boolean) =>
    `Chỉ số = 100 × (điểm thẩm định + điểm cộng (+) − điểm trừ (−)) ÷ điểm tối đa áp dụng, không dưới 0${hasCeiling ? ' và không quá 100' : ''}.`,
} as const;
