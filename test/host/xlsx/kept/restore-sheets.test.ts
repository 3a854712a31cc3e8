import { describe, expect, it } from '@jest/globals';
import { createAnchorReader } from '../../../../host/xlsx/kept/anchors';
import type { KeptRecordOf } from '../../../../host/xlsx/kept/kept-records';
import { restoreSheets } from '../../../../host/xlsx/kept/restore-sheets';

const entry = (name: string) => ({ name });

function record(number: number, id: string, name: string, fileName = name): KeptRecordOf<'sheet'> {
  const rules = { count: 0, stops: [] };
  const size = { rowCount: 1, columnCount: 1 };
  return { kind: 'sheet', anchor: `_cchc_${number}`, id, name, fileName, rules, ...size };
}

/** Names of positions whose sheets are called so today. */
const position = (...names: readonly string[]) =>
  createAnchorReader(
    names.map((sheet, at) => ({
      name: `_cchc_${at + 1}`,
      text: `'${sheet}'!$1:$1048576`,
      sheetIndex: undefined,
    })),
  );

describe('restoreSheets', () => {
  const records = [record(1, 'a', 'Một'), record(2, 'b', 'Hai')];
  const found = (entries: readonly string[], ...names: readonly string[]) =>
    restoreSheets(entries.map(entry), records, position(...names)).map(({ id, name }) => [
      id,
      name,
    ]);

  it('knows tabs that were moved and renamed, also to the name of another', () => {
    expect(found(['Một', 'Mới'], 'Mới', 'Một')).toEqual([
      ['b', 'Một'],
      ['a', 'Mới'],
    ]);
  });

  it('gives tabs of others ids that nobody has', () => {
    expect(found(['Khác', 'Một', 'Hai'], 'Một', 'Hai')).toEqual([
      ['sheet1', 'Khác'],
      ['a', 'Một'],
      ['b', 'Hai'],
    ]);
  });

  it('goes by the names of tabs where the positions are lost', () => {
    expect(found(['Hai', 'Khác'])).toEqual([
      ['b', 'Hai'],
      ['sheet2', 'Khác'],
    ]);
  });

  it('gives a name back that Excel refused, unless somebody gave the tab another', () => {
    const long = record(1, 'a', 'a/b', 'a_b');
    const names = (today: string) =>
      restoreSheets([entry(today)], [long], position(today))[0]?.name;
    expect(names('a_b')).toBe('a/b');
    expect(names('Mới')).toBe('Mới');
  });
});
