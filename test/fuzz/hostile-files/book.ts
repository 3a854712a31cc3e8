/** Workbooks of hostile parts: sheets as XML, with what they share, put together as a file. */
import { columnName } from '../../../xlsx/cell-range';
import { packageOf, type Parts } from '../../xlsx/packages';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Book {
  /** What stands inside each `worksheet`. */
  readonly sheets: readonly string[];
  /** What stands in the workbook after its sheets. */
  readonly names?: string;
  /** Added to, or instead of, what the file is made of. */
  readonly parts?: Parts;
}

export function partsOf({ sheets, names = '', parts = {} }: Book): Parts {
  const entries = sheets.map((sheet, i) => [
    `xl/worksheets/s${i}.xml`,
    `<worksheet xmlns="${MAIN}">${sheet}</worksheet>`,
  ]);
  const list = sheets.map((_, i) => `<sheet name="T${i}" sheetId="${i + 1}" r:id="s${i}"/>`);
  return {
    '_rels/.rels': `<Relationships>${relation('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join('')}</sheets>${names}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
      .map((_, i) => relation(`s${i}`, 'worksheet', `worksheets/s${i}.xml`))
      .join(
        '',
      )}${relation('a', 'sharedStrings', 'sharedStrings.xml')}${relation('b', 'styles', 'styles.xml')}${relation('c', 'theme', 'theme.xml')}</Relationships>`,
    ...(Object.fromEntries(entries) as Parts),
    ...parts,
  };
}

export function bookOf(book: Book): Promise<Uint8Array> {
  return packageOf(partsOf(book));
}

function relation(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
}

/** `<sheetData>` of so many rows and columns; `cell` gives what stands inside each `<c>`. */
export function grid(
  rows: number,
  columns: number,
  cell: (row: number, column: number) => string,
  attributes = '',
): string {
  const names = Array.from({ length: columns }, (_, column) => columnName(column));
  const row = (at: number) =>
    `<row r="${at + 1}">${names
      .map((name, column) => `<c r="${name}${at + 1}"${attributes}>${cell(at, column)}</c>`)
      .join('')}</row>`;
  return `<sheetData>${times(rows, row)}</sheetData>`;
}

/** One column of formulas, with a stored result. */
export function formulas(count: number, formula: (row: number) => string): string {
  return grid(count, 1, (row) => `<f>${formula(row)}</f><v>1</v>`);
}

export function times(count: number, text: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => text(at)).join('');
}
