/**
 * How wide a text is in bold Times New Roman, to draw the rule below it as long as Nghị định 30 wants it: a rule in a .docx is
 * the border of a paragraph, which knows nothing of the text above. Advance widths in thousandths of the size, read from
 * Liberation Serif Bold 2.1.5, which has the metrics of Times New Roman. A letter with tone marks is as wide as without.
 */
const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
  [250, ' ,.'],
  [278, "'/il"],
  [333, '!()-:;fjt'],
  [389, 'Is'],
  [444, 'cerz'],
  [500, '#*0123456789J–agovxy'],
  [554, 'ơ'],
  [556, 'Sbdđhknpqu"'],
  [600, 'ư'],
  [611, 'FP'],
  [667, 'BELTZ'],
  [722, 'ACDĐNRUVXYw'],
  [778, 'GHKOQƠ'],
  [796, 'Ư'],
  [833, '&m'],
  [944, 'M'],
  [1000, '%W'],
];

const WIDTH_OF = new Map(
  WIDTHS.flatMap(([width, letters]) =>
    Array.from(letters).map((letter) => [letter, width] as const),
  ),
);

/** Of letters that are not in the table. */
const OTHER = 600;

const MM_PER_POINT = 25.4 / 72;

/** In millimetres, of the longest line. */
export function boldTextWidth(text: string, size: number): number {
  const lines = text.normalize('NFC').split('\n');
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
