/** One cell as a case file writes it: text as typed, or a map for what a keyboard cannot say (`CELL_KEYS`). */
import { BLANK, CELL_KEYS, CHECKED } from './case-words';

export type CaseCell = string | number | boolean | Date;
export type Notation = string | Readonly<Record<string, string>>;

export function readCaseCell(notation: Notation): CaseCell {
  if (typeof notation === 'string') return notation;
  const value = (key: keyof typeof CELL_KEYS): string => notation[CELL_KEYS[key]] ?? '';
  switch (Object.keys(notation)[0]) {
    case CELL_KEYS.number:
      return Number(value('number'));
    case CELL_KEYS.date:
      return new Date(`${value('date')}T00:00:00`);
    case CELL_KEYS.checkbox:
      return value('checkbox') === CHECKED;
    case CELL_KEYS.decomposed:
      return value('decomposed').normalize('NFD');
    case CELL_KEYS.repeated:
      return value('repeated').repeat(Number(value('times')));
    default:
      throw new Error(`No such kind of cell: ${JSON.stringify(notation)}`);
  }
}

const NUMBER = /^\d+(?:,\d+)?$/;

/** What a score cell must show: points with a decimal comma become a number, everything else is text. */
export function readExpectedCell(notation: string): string | number {
  if (notation === BLANK) return '';
  return NUMBER.test(notation) ? Number(notation.replace(',', '.')) : notation;
}
