/** What a cell of a file means, whatever its type says: nothing stored is blank, what is no value of the type stays as text. */
import { describe, expect, it } from '@jest/globals';
import { readWorkbook } from '../../xlsx/read-workbook';
import type { CellValue } from '../../xlsx/workbook';
import { workbookOf } from './packages';

async function valueOf(attributes: string, inside: string): Promise<CellValue | undefined> {
  const cell = `<c r="A1" ${attributes}>${inside}</c>`;
  const reading = await readWorkbook(
    await workbookOf(`<sheetData><row r="1">${cell}</row></sheetData>`, {
      'xl/sharedStrings.xml': '<sst><si><t>không</t></si><si><t>một</t></si></sst>',
    }),
  );
  if (!reading.ok) throw new Error(reading.fault.code);
  return reading.workbook.sheets[0]?.cells?.[0]?.[0]?.value;
}

describe('a cell in which nothing is stored', () => {
  it.each(['t="s"', 't="n"', '', 't="b"', 't="e"', 't="d"', 't="str"'])(
    'is blank with %s, never 0 and never the text of another cell',
    async (type) => {
      expect(await valueOf(type, '<v></v>')).toBeUndefined();
      expect(await valueOf(type, '<v/>')).toBeUndefined();
      expect(await valueOf(type, '')).toBeUndefined();
    },
  );

  it('is blank with blanks inside, but for a text of blanks', async () => {
    for (const type of ['t="s"', '', 't="b"', 't="d"']) {
      expect(await valueOf(type, '<v> </v>')).toBeUndefined();
    }
    expect(await valueOf('t="str"', '<v> </v>')).toBe(' ');
  });
});

describe('a shared string', () => {
  it.each([
    ['1', 'một'],
    [' 1 ', 'một'],
    ['2', undefined],
    ['-1', undefined],
    ['1.0', undefined],
    ['0x1', undefined],
    ['x', undefined],
  ])('with the number %s', async (index, text) => {
    expect(await valueOf('t="s"', `<v>${index}</v>`)).toBe(text);
  });
});

describe('a number', () => {
  it.each([
    ['1E3', 1000],
    ['-.5', -0.5],
    ['1e999', '1e999'],
    ['INF', 'INF'],
    ['NaN', 'NaN'],
    ['0x10', '0x10'],
    ['1,5', '1,5'],
  ])('%s', async (stored, value) => {
    expect(await valueOf('', `<v>${stored}</v>`)).toBe(value);
  });
});

describe('a truth value', () => {
  it.each([
    ['1', true],
    ['true', true],
    ['0', false],
    ['FALSE', false],
    ['2', '2'],
  ])('%s', async (stored, value) => {
    expect(await valueOf('t="b"', `<v>${stored}</v>`)).toBe(value);
  });
});

describe('a date', () => {
  it.each([
    ['2026-02-01', 46_054],
    ['2026-02-01T12:00:00', 46_054.5],
    ['2026-02-01T12:00:00Z', 46_054.5],
    ['2026-02-01T19:00:00+07:00', 46_054.5],
    ['10:30:00', '10:30:00'],
    ['2026-02-30', '2026-02-30'],
    ['2026-13-01', '2026-13-01'],
    ['0001-01-01', '0001-01-01'],
    ['99999-01-01', '99999-01-01'],
    ['hôm nay', 'hôm nay'],
  ])('%s', async (stored, value) => {
    expect(await valueOf('t="d"', `<v>${stored}</v>`)).toBe(value);
  });
});
