/** Equal rounds have one text; whatever single cell is changed, the text is another and the comparison names it. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareRounds } from '../../../../src/rules/publication/compare-rounds';
import type { SealFormat } from '../../../../src/contract/publication';
import { recordText } from '../../../../src/rules/publication/seal';
import { sealedRound, type RoundContent } from '../../../../src/rules/publication/sealed-round';
import { anyContent } from './contents';

const CHANGED = 'một ô khác';

type Change = (content: RoundContent) => RoundContent;

const inFirst = <Item>(items: readonly Item[], change: (item: Item) => Item) =>
  items.map((item, i) => (i === 0 ? change(item) : item));

const setting = (name: string): [string, Change] => [
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

const fact = (name: string): [string, Change] => [
  name,
  (content) => ({
    ...content,
    units: inFirst(content.units, (unit) => ({
      ...unit,
      facts: { ...unit.facts, [name]: CHANGED },
    })),
  }),
];

/** What form 1 says nothing of. */
const SINCE_FORM_2: readonly [string, Change][] = [
  ...['superiorBody', 'explanationDeadline', 'aLaterSetting'].map(setting),
  ...['id', 'kind', 'code', 'aLaterColumn'].map(fact),
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
        for (const format of [1, 2] as const) {
          const [one, other] = [sealedRound(content, format), sealedRound(copy, format)];
          expect(recordText(one, format)).toBe(recordText(other, format));
          expect(compareRounds(one, other)).toEqual([]);
        }
      }),
    );
  });

  const expectNamed = (change: Change, format: SealFormat) => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const [before, after] = [
          sealedRound(content, format),
          sealedRound(change(content), format),
        ];
        expect(recordText(after, format)).not.toBe(recordText(before, format));
        expect(compareRounds(before, after)).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  };

  it.each([...CHANGES, ...SINCE_FORM_2])(
    'gives another text where the %s of one place is another',
    (_, change) => {
      expectNamed(change, 2);
    },
  );

  it.each(CHANGES)('did so in form 1, where the %s of one place is another', (_, change) => {
    expectNamed(change, 1);
  });

  it('says nothing of what is left blank, so that a setting of a later version is no difference', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const later = { ...content, settings: { ...content.settings, aLaterSetting: '' } };
        expect(sealedRound(later)).toEqual(sealedRound(content));
      }),
    );
  });
});
