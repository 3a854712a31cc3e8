/** What is true is never found fault with; what a column says does not depend on where its rows and the reporters stand. */
import { describe, expect, it } from '@jest/globals';
import { CCHC_AUDIT, CCHC_STATISTICS } from '../../../../src/apps-script/custom-functions';
import { consistentColumn, randomFrom } from '../../../helpers/consistent-column';
import { CATALOGUE, CODES } from '../../../helpers/monitoring-case';

const COLUMNS = 100;
const asColumn = (cells: readonly string[]) => cells.map((cell) => [cell]);

function gridFrom(seed: number, hides: number, blurs: number): readonly (readonly string[])[] {
  const chance = randomFrom(seed);
  const columns = Array.from({ length: COLUMNS }, () => consistentColumn(chance, hides, blurs));
  return CODES.map((code) => columns.map((column) => column.get(code) ?? ''));
}

const units = Array.from({ length: COLUMNS }, (_, i) => `Xã ${i + 1}`);
const levels = units.map((_, i) => (i % 3 === 0 ? 'Tỉnh' : 'Xã'));
const auditOf = (values: readonly (readonly string[])[], codes = CODES, names = units) =>
  CCHC_AUDIT(values, asColumn(codes), CATALOGUE, [names], [levels]);

/** Hidden and blurred as often, column by column 10,000 of them. */
const RUNS = Array.from(
  { length: 100 },
  (_, seed) => [seed, (seed % 10) / 10, (seed % 7) / 10] as const,
);

describe('columns made from parts that fit', () => {
  it.each(RUNS)(
    'are never Lệch: seed %i, %f hidden, %f turned into bounds',
    (seed, hides, blurs) => {
      const wrong = auditOf(gridFrom(seed, hides, blurs)).filter(
        ([, , , level]) => level === 'Lệch',
      );
      expect(wrong).toEqual([]);
    },
  );

  it('say so where one number is changed, often enough that the check is worth something', () => {
    const values = gridFrom(1, 0, 0).map((row) => [...row]);
    const hs03 = values[CODES.indexOf('HS03')] ?? [];
    hs03.forEach((text, i) => (hs03[i] = String(Number(text.replace(/\./g, '')) + 1)));
    const told = new Set(
      auditOf(values)
        .filter((line) => line[3] === 'Lệch')
        .map(([unit]) => unit),
    );
    expect(told.size).toBe(COLUMNS);
  });
});

describe('order', () => {
  const order = (length: number, seed: number) => {
    const chance = randomFrom(seed);
    const places = Array.from({ length }, (_, i) => i);
    return places
      .map((i) => [chance(), i] as const)
      .sort(([a], [b]) => a - b)
      .map(([, i]) => i);
  };
  const wrongGrid = () =>
    gridFrom(5, 0.2, 0.1).map((row, i) =>
      row.map((cell, c) =>
        (i + c) % 17 === 0 && cell !== '' ? `${cell.replace(/\D/g, '')}7` : cell,
      ),
    );

  it('of rows is irrelevant', () => {
    const values = wrongGrid();
    const rows = order(CODES.length, 9);
    const codes = rows.map((row) => CODES[row] ?? '');
    const moved = rows.map((row) => values[row] ?? []);
    const before = CCHC_STATISTICS(values, asColumn(CODES), CATALOGUE, [levels]);
    const after = CCHC_STATISTICS(moved, asColumn(codes), CATALOGUE, [levels]);
    expect(after).toEqual(rows.map((row) => before[row]));
    const lines = (found: readonly unknown[][]) => found.map((line) => JSON.stringify(line)).sort();
    expect(lines(auditOf(moved, codes))).toEqual(lines(auditOf(values)));
  });

  it('of reporters is irrelevant', () => {
    const values = wrongGrid();
    const places = order(COLUMNS, 4);
    const moved = values.map((row) => places.map((place) => row[place] ?? ''));
    const names = places.map((place) => units[place] ?? '');
    const lines = (found: readonly unknown[][]) => found.map((line) => JSON.stringify(line)).sort();
    expect(lines(auditOf(moved, CODES, names))).toEqual(lines(auditOf(values)));
    const total = (grid: readonly (readonly string[])[]) =>
      CCHC_STATISTICS(grid, asColumn(CODES), CATALOGUE, [units.map(() => 'Xã')]).map((row) =>
        row.at(-1),
      );
    expect(total(moved)).toEqual(total(values));
  });
});

describe('whole numbers of 15 digits', () => {
  const shown = (numbers: Readonly<Record<string, string>>) => {
    const values = CODES.map((code) => [numbers[code] ?? '']);
    return { values, cells: CCHC_STATISTICS(values, asColumn(CODES), CATALOGUE, [['Xã']]) };
  };

  it('are added exactly, and one too many is seen', () => {
    const parts = { HS12: '999999999999998', HS13: '1' };
    const audit = (HS11: string) =>
      CCHC_AUDIT(
        shown({ ...parts, HS11 }).values,
        asColumn(CODES),
        CATALOGUE,
        [['Xã A']],
        [['Xã']],
      );
    expect(audit('999.999.999.999.999')).toEqual([['', '', '', '', '']]);
    expect(audit('999.999.999.999.998')[0]?.[4]).toBe(
      '999.999.999.999.998 nhưng 999.999.999.999.998 + 1 = 999.999.999.999.999 (chênh 1)',
    );
  });

  it('make totals that a double does not hold, told in full', () => {
    const values = CODES.map((code) => [
      code === 'TK04' ? '999999999999999' : '',
      code === 'TK04' ? '999999999999998' : '',
    ]);
    const many = values.map((row) => Array.from({ length: 10 }, () => row).flat());
    const cells = CCHC_STATISTICS(many, asColumn(CODES), CATALOGUE, [many[0]?.map(() => 'Xã')]);
    expect(cells[CODES.indexOf('TK04')]?.at(-1)).toBe('19.999.999.999.999.970');
  });
});
