/** Whose columns are whose: Đơn vị, headers and keys must agree in every block, and all blocks have one order. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newUnits } from '../../../src/rules/units';
import { disagreementIn, type UnitBlock } from '../../../src/rules/readable-round';

const UNITS = newUnits(['Xã Một', 'Xã Hai', 'Xã Ba']);
const columns = UNITS.map(({ id, name }) => ({ id, name }));
const blocksOf = (change: (block: UnitBlock, at: number) => UnitBlock = (block) => block) =>
  ['1 Chỉ đạo', '2 Thể chế'].flatMap((tab, i) =>
    ['self', 'appraised', 'score'].map((block, j) => change({ tab, block, columns }, 3 * i + j)),
  );
/** One block changed. */
const withBlock = (at: number, changed: UnitBlock['columns']) =>
  blocksOf((block, i) => (i === at ? { ...block, columns: changed } : block));
const [one, two, three] = columns;

describe('disagreementIn', () => {
  it('finds nothing where all agree, however the names are spelled, in any common order', () => {
    expect(disagreementIn(UNITS, blocksOf())).toBeUndefined();
    const spelled = columns.map(({ id, name }) => ({
      id,
      name: name.toUpperCase().normalize('NFD'),
    }));
    expect(disagreementIn(UNITS, withBlock(1, spelled))).toBeUndefined();
    const turned = [...columns].reverse();
    expect(
      disagreementIn(
        UNITS,
        blocksOf((block) => ({ ...block, columns: turned })),
      ),
    ).toBeUndefined();
    expect(disagreementIn([...UNITS].reverse(), blocksOf())).toBeUndefined();
  });

  it.each([
    ['a column deleted', [one, three], { kind: 'missing', unit: 'Xã Hai' }],
    [
      'two columns exchanged',
      [two, one, three],
      { kind: 'moved', found: 'Xã Hai', unit: 'Xã Một' },
    ],
    [
      'a header retyped',
      [one, { ...two, name: 'Xã Bốn' }, three],
      { kind: 'renamed', unit: 'Xã Hai' },
    ],
    [
      'two headers exchanged',
      [{ ...one, name: 'Xã Hai' }, { ...two, name: 'Xã Một' }, three],
      { kind: 'renamed' },
    ],
    [
      'a column between',
      [one, { id: '', name: 'Ghi chú' }, two, three],
      { kind: 'foreign', found: 'Ghi chú' },
    ],
    ['a column of nobody', [one, two, { id: 'x', name: 'Xã Ba' }], { kind: 'foreign' }],
    [
      'a header that turns its letters',
      [one, { ...two, name: 'Xã \u202eiaH' }, three],
      { kind: 'spoilt', found: 'U+202E' },
    ],
    [
      'a header of the same name with a control',
      [one, { ...two, name: 'Xã Hai\u0007' }, three],
      { kind: 'spoilt', found: 'U+0007' },
    ],
  ] as const)('names %s, with tab and block', (_, changed, expected) => {
    const found = disagreementIn(UNITS, withBlock(4, changed as UnitBlock['columns']));
    expect(found).toMatchObject({ tab: '2 Thể chế', block: 'appraised', ...expected });
  });

  it.each([
    ['a unit twice on Đơn vị', [...UNITS, { ...UNITS[0], id: 'other' }], 'repeated'],
    [
      'a unit that has no columns',
      [...UNITS, ...newUnits(['Xã Bốn']).map((unit) => ({ ...unit, id: '' }))],
      'nameless',
    ],
    ['a unit added with an id', [...UNITS, ...newUnits(['Xã Bốn'])], 'missing'],
    ['a unit deleted from Đơn vị', UNITS.slice(1), 'foreign'],
    [
      'a name with an escape',
      UNITS.map((unit) => ({ ...unit, name: `${unit.name}\u001b[2J` })),
      'spoilt',
    ],
    ['a unit no longer scored', UNITS.map((unit, i) => ({ ...unit, isScored: i > 0 })), 'stopped'],
  ] as const)('names %s', (_, units, kind) => {
    expect(disagreementIn(units as typeof UNITS, blocksOf())).toMatchObject({ kind });
  });

  it('never lets a block pass whose order is another than the first one', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...columns], { minLength: 3 }), fc.nat(5), (order, at) => {
        const isSame = order.every(({ id }, i) => id === columns[i]?.id);
        expect(disagreementIn(UNITS, withBlock(at, order)) === undefined).toBe(isSame);
      }),
    );
  });
});
