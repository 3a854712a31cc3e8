/**
 * How wide a text is in bold Times New Roman, to draw the rule below it as long as Nghị định 30 wants it: a rule in a .docx is
 * the border of a paragraph, which knows nothing of the text above. Advance widths in thousandths of the size, read from
 * Liberation Serif Bold 2.1.5, which has the metrics of Times New Roman. A letter with tone marks is as wide as without.
 */
import { composed } from '../../core/fold-text';
import { MM_PER_POINT } from './page-format';

const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
  [250, ' ,.'],
  [278, "'/il"],
  [333, '!()-:;fjt'],
  [389, 'Is'],
  [444, 'cerz'],
  [500, '#*0123456789J–agovxy'],
  [556, 'Sbdhknpqu"'],
  [611, 'FP'],
  [667, 'BELTZ'],
  [722, 'ACDNRUVXYw'],
  [778, 'GHKOQ'],
  [833, '&m'],
  [944, 'M'],
  [1000, '%W'],
];

/** By code point: the letters O, U and D with a horn or a stroke, large and small. */
const VIETNAMESE_WIDTHS = [
  [0x1a0, 778],
  [0x1a1, 554],
  [0x1af, 796],
  [0x1b0, 600],
  [0x110, 722],
  [0x111, 556],
] as const;

const WIDTH_OF = new Map([
  ...WIDTHS.flatMap(([width, letters]) =>
    Array.from(letters, (letter) => [letter, width] as const),
  ),
  ...VIETNAMESE_WIDTHS.map(([code, width]) => [String.fromCodePoint(code), width] as const),
]);

/** Of letters that are not in the table. */
const OTHER = 600;

/** In millimetres, of the longest line. */
export function boldTextWidth(text: string, size: number): number {
  const lines = composed(text).split('\n');
  const thousandths = lines.map((line) =>
    Array.from(line).reduce((sum, each) => sum + widthOf(each), 0),
  );
  return (Math.max(...thousandths) / 1000) * size * MM_PER_POINT;
}

/** Ơ and Ư keep their horn, which makes them wider; every other mark goes. */
function widthOf(letter: string): number {
  const bare = letter
    .normalize('NFD')
    .replace(/[\u0300-\u031a\u031c-\u036f]/g, '')
    .normalize('NFC');
  return WIDTH_OF.get(bare) ?? OTHER;
}
