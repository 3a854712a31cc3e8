import { readFileSync } from 'node:fs';

/**
 * What Univer's layout of a text (0.25.1) does again for all the letters that are left, at each letter: memory and time by the
 * square of a word's letters, 7 GB for a cell of 32,767 (docs/host.md). Each pair is what stands there and what comes out the same.
 */
const AT_EACH_LETTER = [
  // The rest of the word was taken apart to see whether it begins with an emoji.
  [
    'const first = getFirstGrapheme(text);',
    String.raw`if (!/^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3)/u.test(text)) return false;
	const first = getFirstGrapheme(text);`,
  ],
  // Where one is cut out, its cluster is not long.
  ['segmenter.segment(text)', 'segmenter.segment(text.slice(0, 64))'],
  // Of a word that is wider than a line, the letters of the line were moved over one by one.
  [
    `while (glyphGroup.length) {
					sliceGlyphGroup.push(glyphGroup.shift());
					if (__getGlyphGroupWidth(sliceGlyphGroup) > divide.width) {
						if (sliceGlyphGroup.length > 1) glyphGroup.unshift(sliceGlyphGroup.pop());
						break;
					}
				}`,
    `let fitting = 0;
				for (let filled = 0; fitting < glyphGroup.length; fitting++) {
					filled += glyphGroup[fitting].width;
					if (filled > divide.width) break;
				}
				sliceGlyphGroup.push(...glyphGroup.splice(0, Math.max(fitting, 1)));`,
  ],
];

/** @type {import('esbuild').Plugin} */
export const quickTextLayout = {
  name: 'quick-text-layout',
  setup(builder) {
    builder.onLoad({ filter: /engine-render[/\\]lib[/\\]es[/\\]index\.js$/ }, ({ path }) => {
      const known = readFileSync(path, 'utf8');
      const contents = AT_EACH_LETTER.reduce((text, [found = '', put = '']) => {
        const parts = text.split(found);
        if (parts.length !== 2) throw new Error(`${path}: no longer as quick-text-layout knows it`);
        return parts.join(put);
      }, known);
      return { contents, loader: 'js' };
    });
  },
};
