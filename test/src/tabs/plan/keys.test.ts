/** Keys that stand in the sheet: read, found again by the texts beside them, and left alone where they contradict these. */
import { describe, expect, it } from '@jest/globals';
import {
  keysByTexts,
  keysIn,
  keyText,
  misnamedIn,
  positionsOf,
  roleOfKeyRow,
} from '../../../../src/tabs/plan/keys';

const WANTED = [
  { key: 'code', text: 'Mã' },
  { key: 'self/a', text: 'Xã Một' },
  { key: 'self/b', text: 'Xã Hai' },
  { key: 'score/a', text: 'Xã Một' },
  { key: 'score/b', text: 'Xã Hai' },
];
const TEXTS = ['Mã', 'Xã Một', 'Xã Hai', 'Xã Một', 'Xã Hai'];
const KEYS = WANTED.map(({ key }) => key);

describe('keysIn', () => {
  it('reads the keys of its own role and nobody else’s', () => {
    const row = ['', keyText('units', 'name'), keyText('log', 'name'), 'cchc', 5];
    expect(keysIn(row, 'units')).toEqual(['', 'name', '', '', '']);
    expect(roleOfKeyRow(row)).toBe('units');
    expect(roleOfKeyRow(['Mã', ''])).toBeUndefined();
  });

  it('reads a key that has a slash of its own', () => {
    expect(keysIn([keyText('group:1', 'self/u1')], 'group:1')).toEqual(['self/u1']);
  });
});

describe('positionsOf', () => {
  it('gives a key that stands twice to nobody', () => {
    expect([...positionsOf(['a', 'b', 'a', ''])]).toEqual([['b', 2]]);
  });
});

describe('keysByTexts', () => {
  it('finds all keys again by texts that repeat, by their order', () => {
    expect(keysByTexts(WANTED, TEXTS, [])).toEqual(KEYS);
  });

  it('finds them beside columns that people have put in', () => {
    const texts = ['Ghi chú', 'Mã', 'Xã Một', '', 'Xã Hai', 'Xã Một', 'Xã Hai'];
    expect(keysByTexts(WANTED, texts, [])).toEqual([
      '',
      'code',
      'self/a',
      '',
      'self/b',
      'score/a',
      'score/b',
    ]);
  });

  it('puts back the one that is lost, and takes a double away', () => {
    expect(keysByTexts(WANTED, TEXTS, ['code', 'self/a', '', 'score/a', 'score/b'])).toEqual(KEYS);
    expect(
      keysByTexts(WANTED, TEXTS, ['code', 'self/a', 'self/a', 'score/a', 'score/b']),
    ).toBeUndefined();
  });

  it('says nothing where keys contradict the texts: only people know what was moved', () => {
    const exchanged = ['code', 'self/b', 'self/a', 'score/a', 'score/b'];
    expect(keysByTexts(WANTED, TEXTS, exchanged)).toBeUndefined();
  });
});

describe('misnamedIn', () => {
  const names = { code: 'Mã', task: 'Nhiệm vụ', state: 'Tình trạng' };
  const found = (keys: string[], texts: string[]) => misnamedIn(names, keys, texts);

  it('finds nothing where each text is its own, however it is spelled, or a person’s own words', () => {
    expect(found(['code', 'task'], [' MÃ ', 'nhiệm\u00a0vụ'])).toBeUndefined();
    expect(found(['code', 'task', 'state'], ['Số', 'Việc phải làm', ''])).toBeUndefined();
  });

  it.each([
    { name: 'two exchanged', texts: ['Nhiệm vụ', 'Mã', 'Tình trạng'], own: 'Mã', is: 'Nhiệm vụ' },
    { name: 'one retyped', texts: ['Mã', 'TÌNH TRẠNG', 'Ghi'], own: 'Nhiệm vụ', is: 'TÌNH TRẠNG' },
  ])('finds one that bears the name of another: $name', ({ texts, own, is }) => {
    expect(found(['code', 'task', 'state'], texts)).toMatchObject({ own, found: is });
  });

  it('finds one that bears what stands above a key of no name: a unit’s column', () => {
    expect(found(['code', 'self/u1'], ['Xã Một', 'Xã Một'])).toEqual({
      key: 'code',
      own: 'Mã',
      found: 'Xã Một',
    });
  });

  it('finds one whose name has gone to where no key is, and leaves copies to people', () => {
    expect(found(['code', 'task', ''], ['Mã', 'Ghi chú', 'Nhiệm vụ'])).toMatchObject({
      own: 'Nhiệm vụ',
      found: 'Ghi chú',
    });
    expect(found(['code', 'task', ''], ['Mã', 'Nhiệm vụ', 'Nhiệm vụ'])).toBeUndefined();
  });
});
