/** Equal rounds have one text; whatever single cell is changed, the text is another and the comparison names it. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareRounds } from '../../../../src/rules/publication/compare-rounds';
import { sealedText } from '../../../../src/rules/publication/seal';
import { sealedRound, type RoundContent } from '../../../../src/rules/publication/sealed-round';
import { anyContent } from './contents';

const CHANGED = 'một ô khác';

type Change = (content: RoundContent) => RoundContent;

const inFirst = <Item>(items: readonly Item[], change: (item: Item) => Item) =>
  items.map((item, i) => (i === 0 ? change(item) : item));

const setting = (name: keyof RoundContent['settings']): [string, Change] => [
  name,
  (content) => ({ ...content, settings: { ...content.settings, [name]: CHANGED } }),
];
const rule = (
  name: 'name' | 'maximum' | 'method' | 'scale' | 'notApplicable',
): [string, Change] => [
  name,
  (content) => ({
    ...content,
    criteria: inFirst(content.criteria, (row) => ({ ...row, [name]: CHANGED })),
  }),
];
const cellOf = (block: 'selfAssessed' | 'appraised' | 'score'): [string, Change] => [
  block,
  (content) => ({
    ...content,
    criteria: inFirst(content.criteria, (row) => ({
      ...row,
      [block]: inFirst(row[block], () => CHANGED),
    })),
  }),
];
const result = (
  name: 'total' | 'applicableMaximum' | 'index' | 'rank' | 'selfTotal',
): [string, Change] => [
  name,
  (content) => ({
    ...content,
    units: inFirst(content.units, (unit) => ({ ...unit, [name]: 101 })),
  }),
];

const CHANGES: readonly [string, Change][] = [
  ...(
    ['year', 'locality', 'decimals', 'tieBreakers', 'criteriaTitle', 'criteriaStatus'] as const
  ).map(setting),
  ...(['name', 'maximum', 'method', 'scale', 'notApplicable'] as const).map(rule),
  ...(['selfAssessed', 'appraised', 'score'] as const).map(cellOf),
  ...(['total', 'applicableMaximum', 'index', 'rank', 'selfTotal'] as const).map(result),
];

describe('sealedRound', () => {
  it('gives equal rounds one text, and no difference', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const copy = JSON.parse(JSON.stringify(content)) as RoundContent;
        expect(sealedText(sealedRound(copy))).toBe(sealedText(sealedRound(content)));
        expect(compareRounds(sealedRound(content), sealedRound(copy))).toEqual([]);
      }),
    );
  });

  it.each(CHANGES)('gives another text where the %s of one place is another', (_, change) => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const [before, after] = [sealedRound(content), sealedRound(change(content))];
        expect(sealedText(after)).not.toBe(sealedText(before));
        expect(compareRounds(before, after)).toHaveLength(1);
      }),
    );
  });
});
